package tidings.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tidings.source.Outlets;

/** The outlets of the stored articles. */
public final class SqliteOutlets implements Outlets {
    private final Database database;

    public SqliteOutlets(Database database) {
        this.database = database;
    }

    /**
     * Recent is what is among the newest 10,000 articles: to count all would take a second on a million. Samples have
     * invented outlets.
     */
    @Override
    public List<Outlet> recent(int limit) {
        return database.read(session -> session.list(
                """
                SELECT source, count(*), max(published)
                FROM (SELECT source, published FROM article WHERE origin <> 'SAMPLE' ORDER BY id DESC LIMIT 10000)
                GROUP BY source ORDER BY count(*) DESC, source LIMIT ?
                """,
                row -> new Outlet(
                        row.getString(1),
                        row.getInt(2),
                        Optional.ofNullable(row.getObject(3))
                                .map(s -> Instant.ofEpochSecond(((Number) s).longValue()))),
                limit));
    }
}
