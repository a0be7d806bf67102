package tidings.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
    /** What an article takes in its index and elsewhere however short it is. Bytes. */
    private static final int LEAST = 500;

    /** The articles of each kind, by an age that counts like {@link ArticleIds}. */
    private static final List<String> KINDS = List.of(
            """
            SELECT id, id AS age, title, text FROM article
            WHERE origin <> 'SAMPLE' AND id NOT IN (SELECT value FROM json_each(?1))
            """,
            "SELECT id, (coalesce(published, 0) << 20) + (id & 0xFFFFF) AS age, title, text FROM feed_article",
            "SELECT id, (kept << 20) + (id & 0xFFFFF) AS age, title, text FROM private_article");

    private static final List<String> TABLES = List.of("article", "feed_article", "private_article");

    private static final String ALL =
            "WITH aged AS (SELECT age, octet_length(title) + octet_length(text) + %d AS size FROM (%s))"
                    .formatted(LEAST, String.join(" UNION ALL ", KINDS));

    private final Database database;

    public SqliteStock(Database database) {
        this.database = database;
    }

    @Override
    public long olderThan(Instant before, Set<Long> spared) {
        return database.read(session -> session.number(
                ALL + " SELECT count(*) FROM aged WHERE age >= ?2 AND age < ?3",
                json(spared),
                dated(),
                ArticleIds.firstOf(before)));
    }

    @Override
    public int removeOlderThan(Instant before, Set<Long> spared, int limit) {
        return remove(dated(), ArticleIds.firstOf(before), spared, limit);
    }

    @Override
    public Optional<Oldest> oldest(long bytes, Set<Long> spared) {
        if (bytes == 0) {
            // All that follows reads the whole file.
            return Optional.of(new Oldest(0, 0));
        }
        return database.read(session -> {
            double text = session.number(ALL + " SELECT coalesce(sum(size), 0) FROM aged", json(Set.of()));
            long wanted = Math.round(bytes * text / Math.max(1, ofArticles(session)));
            long going = session.number(ALL + " SELECT coalesce(sum(size), 0) FROM aged", json(spared));
            return going < wanted ? Optional.empty() : Optional.of(oldest(session, wanted, spared));
        });
    }

    private static Oldest oldest(Session session, long wanted, Set<Long> spared) {
        return session.first(ALL + """
                         SELECT count(*), coalesce(max(age) + 1, 0)
                         FROM (SELECT age, sum(size) OVER (ORDER BY age) - size AS older FROM aged) WHERE older < ?2
                        """, row -> new Oldest(row.getLong(1), row.getLong(2)), json(spared), wanted)
                .orElseThrow();
    }

    /** The bytes of the articles with their index and all that hangs on them. */
    private static long ofArticles(Session session) {
        return session.number("""
                SELECT coalesce(sum(d.pgsize), 0) FROM dbstat d JOIN sqlite_schema s ON s.name = d.name
                WHERE d.aggregate = 1 AND (s.tbl_name GLOB '*article*' OR s.tbl_name GLOB '*_terms*')
                """);
    }

    @Override
    public int remove(Oldest oldest, Set<Long> spared, int limit) {
        return remove(Long.MIN_VALUE, oldest.end(), spared, limit);
    }

    private int remove(long first, long end, Set<Long> spared, int limit) {
        return database.write(session -> {
            int removed = 0;
            for (int kind = 0; kind < KINDS.size(); kind++) {
                removed += session.update(
                        "DELETE FROM %s WHERE id IN (SELECT id FROM (%s) WHERE age >= ?2 AND age < ?3 ORDER BY age LIMIT ?4)"
                                .formatted(TABLES.get(kind), KINDS.get(kind)),
                        json(spared),
                        first,
                        end,
                        limit - removed);
            }
            return removed;
        });
    }

    @Override
    public boolean tidy() {
        return database.write(session -> {
            boolean more = merged(session, "article_terms");
            return merged(session, "feed_terms") || more;
        });
    }

    /** A merge with nothing to do changes less than two rows: https://sqlite.org/fts5.html#the_merge_command */
    private static boolean merged(Session session, String index) {
        long before = session.number("SELECT total_changes()");
        session.update("INSERT INTO %1$s (%1$s, rank) VALUES ('merge', ?)".formatted(index), MERGED_PAGES);
        return session.number("SELECT total_changes()") - before >= 2;
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
