package tidings.store;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import tidings.retention.Stock;

/** The articles of the database as something that takes room. */
public final class SqliteStock implements Stock {
    /** Articles without a date have ids of the first seconds of 1970, see {@link ArticleIds#next}. */
    private static final Instant DATED = Instant.EPOCH.plusSeconds(3_600);

    private static final int PAGES_AT_ONCE = 1_000;
    /** Pages of the index that one merge writes: entries of removed articles go when pieces of it are merged. */
    private static final int MERGED_PAGES = 200;

    private static final String OLD =
            "FROM article WHERE id >= ? AND id < ? AND origin <> 'SAMPLE' AND id NOT IN (SELECT value FROM json_each(?))";

    private final Database database;

    public SqliteStock(Database database) {
        this.database = database;
    }

    @Override
    public long olderThan(Instant before, Set<Long> spared) {
        return database.read(
                session -> session.number("SELECT count(*) " + OLD, dated(), ArticleIds.firstOf(before), json(spared)));
    }

    @Override
    public int removeOlderThan(Instant before, Set<Long> spared, int limit) {
        return remove(dated(), ArticleIds.firstOf(before), spared, limit);
    }

    @Override
    public int removeOldest(Set<Long> spared, int limit) {
        return remove(0, Long.MAX_VALUE, spared, limit);
    }

    private int remove(long first, long end, Set<Long> spared, int limit) {
        return database.write(session -> {
            int removed = session.update(
                    "DELETE FROM article WHERE id IN (SELECT id " + OLD + " ORDER BY id LIMIT ?)",
                    first,
                    end,
                    json(spared),
                    limit);
            session.update("INSERT INTO article_terms (article_terms, rank) VALUES ('merge', ?)", MERGED_PAGES);
            return removed;
        });
    }

    @Override
    public long articles() {
        return database.read(session -> session.number("SELECT coalesce(sum(articles), 0) FROM article_tally"));
    }

    @Override
    public long bytes() {
        return database.read(session -> (pages(session) - free(session)) * session.number("PRAGMA page_size"));
    }

    @Override
    public boolean shrink() {
        return database.write(session -> {
            long before = pages(session);
            session.run("PRAGMA incremental_vacuum(%d)".formatted(PAGES_AT_ONCE));
            return free(session) > 0 && pages(session) < before;
        });
    }

    private static long pages(Session session) {
        return session.number("PRAGMA page_count");
    }

    private static long free(Session session) {
        return session.number("PRAGMA freelist_count");
    }

    private static long dated() {
        return ArticleIds.firstOf(DATED);
    }

    private static String json(Set<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }
}
