package tidings.store;

import java.time.Instant;
import java.util.List;
import tidings.alert.LostThreads;

/** The forum topics that are gone, in SQLite. */
public final class SqliteLostThreads implements LostThreads {
    private static final int AT_ONCE = 100;

    private final Database database;

    public SqliteLostThreads(Database database) {
        this.database = database;
    }

    @Override
    public List<Lost> untold() {
        return database.read(session -> session.list(
                "SELECT * FROM lost_thread ORDER BY lost LIMIT ?",
                row -> new Lost(
                        row.getLong("chat"),
                        row.getLong("thread"),
                        row.getString("topics").lines().toList(),
                        Instant.ofEpochSecond(row.getLong("lost"))),
                AT_ONCE));
    }

    @Override
    public void told(Lost lost) {
        database.writing(session ->
                session.update("DELETE FROM lost_thread WHERE chat = ? AND thread = ?", lost.chat(), lost.thread()));
    }
}
