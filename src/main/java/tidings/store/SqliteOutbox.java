package tidings.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tidings.message.Content;
import tidings.message.Doorbell;
import tidings.message.Message;
import tidings.message.Outbox;

/** The outbox in SQLite. */
public final class SqliteOutbox implements Outbox {
    private final Database database;
    private final Doorbell doorbell;
    private final Clock clock;

    /**
     * An outbox.
     *
     * @param doorbell rung whenever something was filed
     */
    public SqliteOutbox(Database database, Doorbell doorbell, Clock clock) {
        this.database = database;
        this.doorbell = doorbell;
        this.clock = clock;
    }

    @Override
    public void file(List<Message> messages) {
        if (messages.isEmpty()) {
            return;
        }
        database.writing(session -> messages.forEach(message -> OutboxTable.file(session, message, clock.instant())));
        doorbell.ring();
    }

    @Override
    public List<Waiting> waitingAfter(long id, int limit) {
        return database.read(session -> session.list(
                "SELECT id, chat, urgency FROM outbox WHERE id > ? AND state = 'waiting' ORDER BY id LIMIT ?",
                OutboxTable::waiting,
                id,
                limit));
    }

    @Override
    public Optional<Entry> next(long chat) {
        return database.read(session -> session.first("""
                SELECT * FROM outbox WHERE chat = ? AND state = 'waiting'
                ORDER BY urgency, place, id LIMIT 1
                """, OutboxTable::entry, chat));
    }

    @Override
    public void starts(Entry entry) {
        state(entry, "started");
    }

    @Override
    public void arrived(Entry entry, OptionalLong number) {
        database.writing(session -> OutboxTable.arrived(session, entry, number));
    }

    @Override
    public void waitsAgain(Entry entry) {
        state(entry, "waiting");
    }

    private void state(Entry entry, String state) {
        database.writing(session -> session.update("UPDATE outbox SET state = ? WHERE id = ?", state, entry.id()));
    }

    @Override
    public void doubtful(Entry entry, String why) {
        database.writing(session -> OutboxTable.doubtful(session, entry, why));
    }

    @Override
    public void refused(Entry entry, String why) {
        database.writing(session -> OutboxTable.refused(session, entry, why));
    }

    @Override
    public void held(Entry entry, String why) {
        database.writing(session -> Undelivered.hold(session, entry, why, clock.instant()));
    }

    @Override
    public void threadGone(Entry entry, String why) {
        database.writing(session -> Undelivered.threadGone(session, entry, why, clock.instant()));
    }

    @Override
    public void replaced(Entry entry, List<Content> contents) {
        database.writing(session -> OutboxTable.replaced(session, entry, contents));
        doorbell.ring();
    }

    @Override
    public void unreachable(long chat, String why) {
        database.writing(session -> OutboxTable.unreachable(session, chat, why));
    }

    @Override
    public void moved(long from, long to) {
        database.writing(session -> SqliteChats.move(session, from, to));
        doorbell.ring();
    }

    @Override
    public void keep(List<Pause> pauses) {
        database.writing(session -> pauses.forEach(pause -> session.update(
                """
                INSERT INTO pause (chat, until) VALUES (?, ?)
                ON CONFLICT (chat) DO UPDATE SET until = max(until, excluded.until)
                """, pause.chat(), pause.until().plusSeconds(1)))); // whole seconds are kept: not too short
    }

    @Override
    public List<Pause> pauses() {
        return database.read(session -> session.list(
                "SELECT chat, until FROM pause WHERE until > ?",
                row -> new Pause(row.getLong(1), Instant.ofEpochSecond(row.getLong(2))),
                clock.instant()));
    }

    @Override
    public OptionalLong number(String key) {
        return database.read(session -> session.first(
                        "SELECT number FROM outbox WHERE key IN (?1, ?1 || '.whole', ?1 || '.part0') AND number NOTNULL",
                        row -> row.getLong(1),
                        key))
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    @Override
    public void recover() {
        database.writing(session -> session.list("SELECT * FROM outbox WHERE state = 'started'", OutboxTable::entry)
                .forEach(entry -> OutboxTable.doubtful(session, entry, "The program ended while it was on its way.")));
        doorbell.ring();
    }

    @Override
    public void prune(Instant answers, Instant alerts) {
        database.writing(session -> {
            session.update("""
                    DELETE FROM outbox WHERE state IN ('sent', 'refused') AND filed < iif(urgency = 0, ?, ?)
                    """, answers, alerts);
            session.update("DELETE FROM pause WHERE until < ?", clock.instant());
        });
    }
}
