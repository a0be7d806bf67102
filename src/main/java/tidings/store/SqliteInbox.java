package tidings.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tidings.chat.Inbox;
import tidings.message.Doorbell;

/** The inbox in SQLite. */
public final class SqliteInbox implements Inbox {
    private final Database database;
    private final Doorbell outgoing;
    private final Clock clock;

    /**
     * An inbox.
     *
     * @param outgoing rung when answers were filed
     */
    public SqliteInbox(Database database, Doorbell outgoing, Clock clock) {
        this.database = database;
        this.outgoing = outgoing;
        this.clock = clock;
    }

    @Override
    public void store(List<Update> updates, Instant now) {
        database.writing(session -> {
            for (Update update : updates) {
                session.update("""
                        INSERT INTO inbox (update_id, chat, json, received) VALUES (?, ?, ?, ?)
                        ON CONFLICT (update_id) DO NOTHING
                        """, update.id(), update.chat(), update.json(), now);
            }
        });
    }

    @Override
    public List<Long> chatsWaiting() {
        return database.read(session -> session.list(
                "SELECT chat FROM inbox WHERE state = 'waiting' GROUP BY chat ORDER BY min(received)",
                row -> row.getLong(1)));
    }

    @Override
    public Optional<Waiting> next(long chat) {
        return database.read(session -> session.first("""
                SELECT update_id, json, failures, note FROM inbox WHERE chat = ? AND state = 'waiting'
                ORDER BY received, update_id LIMIT 1
                """, row -> waiting(chat, row), chat));
    }

    private static Waiting waiting(long chat, ResultSet row) throws SQLException {
        long note = row.getLong("note");
        return new Waiting(
                new Update(row.getLong("update_id"), chat, row.getString("json")),
                row.getInt("failures"),
                note == 0 ? OptionalLong.empty() : OptionalLong.of(note));
    }

    @Override
    public void begun(Waiting waiting) {
        database.writing(session -> session.update(
                "UPDATE inbox SET failures = failures + 1 WHERE update_id = ?",
                waiting.update().id()));
    }

    @Override
    public void noted(Waiting waiting, long note) {
        database.writing(session -> session.update(
                "UPDATE inbox SET note = ? WHERE update_id = ?",
                note,
                waiting.update().id()));
    }

    @Override
    public void settle(Waiting waiting, Settlement settlement) {
        database.writing(session -> {
            session.update(
                    "UPDATE inbox SET state = 'done', chat = 0, json = '', note = NULL WHERE update_id = ?",
                    waiting.update().id());
            carryOut(session, settlement);
        });
        ring(settlement);
    }

    @Override
    public void failed(Waiting waiting, String error) {
        database.writing(session -> session.update(
                "UPDATE inbox SET error = ? WHERE update_id = ?",
                error,
                waiting.update().id()));
    }

    @Override
    public void setAside(Waiting waiting, String error, Settlement settlement) {
        database.writing(session -> {
            session.update(
                    "UPDATE inbox SET state = 'aside', error = ? WHERE update_id = ?",
                    error,
                    waiting.update().id());
            carryOut(session, settlement);
        });
        ring(settlement);
    }

    private void carryOut(Session session, Settlement settlement) {
        SqliteChats.change(session, settlement.change());
        settlement.messages().forEach(message -> OutboxTable.file(session, message, clock.instant()));
        if (settlement.change() instanceof ChatChange.Kept(var chat)) {
            settlement
                    .tellings()
                    .forEach(telling -> SqliteTellings.remember(session, chat.id(), telling, clock.instant()));
        }
    }

    private void ring(Settlement settlement) {
        if (!settlement.messages().isEmpty()) {
            outgoing.ring();
        }
    }

    @Override
    public void prune(Instant before) {
        database.writing(
                session -> session.update("DELETE FROM inbox WHERE received < ? AND state != 'waiting'", before));
    }
}
