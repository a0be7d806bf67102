package tidings.store;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import tidings.writer.ModelMemory;

/** What a model has said, in SQLite: a restart asks nothing twice. */
public final class SqliteModelMemory implements ModelMemory {
    private final Database database;
    private final Clock clock;

    public SqliteModelMemory(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<String> recall(String key) {
        return database.read(session -> session.first(
                "SELECT value FROM llm_memory WHERE key = ? AND until > ?",
                row -> row.getString(1),
                key,
                clock.instant()));
    }

    @Override
    public void keep(String key, String value, Duration time) {
        database.writing(session -> {
            // What is over goes with each write, so the table stays as small as its week.
            session.update("DELETE FROM llm_memory WHERE until <= ?", clock.instant());
            session.update(
                    "INSERT OR REPLACE INTO llm_memory (key, value, until) VALUES (?, ?, ?)",
                    key,
                    value,
                    clock.instant().plus(time));
        });
    }
}
