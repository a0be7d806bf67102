package tidings.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tidings.message.Address;
import tidings.message.Content;
import tidings.message.Doorbell;
import tidings.message.Message;
import tidings.message.Outbox;
import tidings.message.Urgency;

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
        database.writing(session -> messages.forEach(message -> file(session, message, clock.instant())));
        doorbell.ring();
    }

    /** Files a message within a transaction of somebody else, who has to ring. */
    static void file(Session session, Message message, Instant now) {
        session.update(
                """
                INSERT INTO outbox (key, place, chat, thread, reply_to, urgency, silent, content, filed)
                SELECT ?1, (SELECT coalesce(max(seq), 0) + 1 FROM sqlite_sequence WHERE name = 'outbox'),
                       ?2, ?3, ?4, ?5, ?6, ?7, ?8
                WHERE ?5 = 0 OR EXISTS (SELECT 1 FROM chat WHERE id = ?2 AND NOT unreachable)
                ON CONFLICT (key) DO NOTHING
                """,
                message.key(),
                message.to().chat(),
                message.to().thread(),
                number(message.replyTo()),
                rank(message.urgency()),
                message.silent(),
                ContentJson.write(message.content()),
                now);
    }

    @Override
    public List<Waiting> waitingAfter(long id, int limit) {
        return database.read(session -> session.list(
                "SELECT id, chat, urgency FROM outbox WHERE id > ? AND state = 'waiting' ORDER BY id LIMIT ?",
                row -> new Waiting(row.getLong(1), row.getLong(2), urgency(row.getInt(3))),
                id,
                limit));
    }

    @Override
    public Optional<Entry> next(long chat) {
        return database.read(session -> session.first("""
                SELECT * FROM outbox WHERE chat = ? AND state = 'waiting'
                ORDER BY urgency, place, id LIMIT 1
                """, SqliteOutbox::entry, chat));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        long replyTo = row.getLong("reply_to");
        Message message = new Message(
                row.getString("key"),
                new Address(row.getLong("chat"), row.getLong("thread")),
                replyTo == 0 ? OptionalLong.empty() : OptionalLong.of(replyTo),
                urgency(row.getInt("urgency")),
                row.getBoolean("silent"),
                ContentJson.read(row.getString("content")));
        return new Entry(row.getLong("id"), message);
    }

    private static int rank(Urgency urgency) {
        return switch (urgency) {
            case ANSWER -> 0;
            case ALERT -> 1;
            case BULK -> 2;
        };
    }

    private static Urgency urgency(int rank) {
        return Arrays.stream(Urgency.values())
                .filter(urgency -> rank(urgency) == rank)
                .findFirst()
                .orElseThrow(() -> new StoreException("A message in the outbox has the unknown urgency " + rank + "."));
    }

    @Override
    public void starts(Entry entry) {
        state(entry, "started");
    }

    @Override
    public void arrived(Entry entry, OptionalLong number) {
        database.writing(session -> {
            session.update(
                    "UPDATE outbox SET state = 'sent', content = '', number = coalesce(?, number) WHERE id = ?",
                    number(number),
                    entry.id());
            // Of a chat that was forgotten nothing stays, not even that it was told so.
            session.update(
                    "DELETE FROM outbox WHERE id = ? AND NOT EXISTS (SELECT 1 FROM chat WHERE id = outbox.chat)",
                    entry.id());
        });
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
        database.writing(session -> doubtful(session, entry, why));
    }

    private static void doubtful(Session session, Entry entry, String why) {
        boolean repeatable = entry.message().content() instanceof Content.Edit;
        int chances = entry.message().urgency() == Urgency.BULK ? 0 : 1;
        session.update("""
                UPDATE outbox SET state = iif(? OR doubts < ?, 'waiting', 'refused'), doubts = doubts + 1, error = ?
                WHERE id = ?
                """, repeatable, chances, why, entry.id());
    }

    @Override
    public void refused(Entry entry, String why) {
        database.writing(session -> session.update(
                "UPDATE outbox SET state = 'refused', content = '', error = ? WHERE id = ?", why, entry.id()));
    }

    @Override
    public void replaced(Entry entry, List<Content> contents) {
        database.writing(session -> {
            for (int i = 0; i < contents.size(); i++) {
                session.update("""
                        INSERT INTO outbox (key, place, chat, thread, reply_to, urgency, silent, content, filed)
                        SELECT iif(?1 = 0, key || '.whole', key || '.part' || ?1), place, chat, thread, reply_to,
                               urgency, silent, ?2, filed
                        FROM outbox WHERE id = ?3
                        ON CONFLICT (key) DO NOTHING
                        """, i, ContentJson.write(contents.get(i)), entry.id());
            }
            session.update("UPDATE outbox SET state = 'sent', content = '' WHERE id = ?", entry.id());
        });
        doorbell.ring();
    }

    @Override
    public void unreachable(long chat, String why) {
        database.writing(session -> {
            unreachable(session, chat);
            session.update(
                    "UPDATE outbox SET error = ? WHERE chat = ? AND state = 'refused' AND error IS NULL", why, chat);
        });
    }

    static void unreachable(Session session, long chat) {
        session.update("UPDATE chat SET unreachable = 1 WHERE id = ?", chat);
        session.update(
                "UPDATE outbox SET state = 'refused', content = '' WHERE chat = ? AND state IN ('waiting', 'started')",
                chat);
    }

    @Override
    public void moved(long from, long to) {
        database.writing(session -> SqliteChats.move(session, from, to));
        doorbell.ring();
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
        database.writing(session -> session.list("SELECT * FROM outbox WHERE state = 'started'", SqliteOutbox::entry)
                .forEach(entry -> doubtful(session, entry, "The program ended while it was on its way.")));
        doorbell.ring();
    }

    @Override
    public void prune(Instant answers, Instant alerts) {
        database.writing(session -> session.update("""
                DELETE FROM outbox WHERE state IN ('sent', 'refused') AND filed < iif(urgency = 0, ?, ?)
                """, answers, alerts));
    }

    private static Optional<Long> number(OptionalLong number) {
        return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }
}
