package tidings.store;

import java.util.List;
import tidings.alert.Arrival;
import tidings.alert.Arrivals;

/** The log of arrivals in SQLite. Its cursor is what is left of it: what is worked off is deleted. */
public final class SqliteArrivals implements Arrivals {
    private final Database database;

    public SqliteArrivals(Database database) {
        this.database = database;
    }

    @Override
    public List<Arrival> next(int limit) {
        return database.read(session -> session.list(
                "SELECT seq, article FROM arrival ORDER BY seq LIMIT ?",
                row -> new Arrival(row.getLong(1), row.getLong(2)),
                limit));
    }

    @Override
    public void passed(long seq) {
        database.writing(session -> session.update("DELETE FROM arrival WHERE seq <= ?", seq));
    }
}
