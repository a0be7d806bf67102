package tidings.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tidings.message.Address;
import tidings.message.Content;
import tidings.message.Message;
import tidings.message.Outbox;
import tidings.message.Urgency;

/** The rows of the outbox: how messages become them and are read again, within a transaction of somebody else. */
final class OutboxTable {
    private OutboxTable() {}

    /** Files a message; whoever ends the transaction rings. */
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

    static Outbox.Waiting waiting(ResultSet row) throws SQLException {
        return new Outbox.Waiting(row.getLong("id"), row.getLong("chat"), urgency(row.getInt("urgency")));
    }

    static Outbox.Entry entry(ResultSet row) throws SQLException {
        long replyTo = row.getLong("reply_to");
        Message message = new Message(
                row.getString("key"),
                new Address(row.getLong("chat"), row.getLong("thread")),
                replyTo == 0 ? OptionalLong.empty() : OptionalLong.of(replyTo),
                urgency(row.getInt("urgency")),
                row.getBoolean("silent"),
                ContentJson.read(row.getString("content")));
        return new Outbox.Entry(row.getLong("id"), message);
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

    /** See {@link Outbox#arrived}. */
    static void arrived(Session session, Outbox.Entry entry, OptionalLong number) {
        session.update(
                "UPDATE outbox SET state = 'sent', content = '', number = coalesce(?, number) WHERE id = ?",
                number(number),
                entry.id());
        Undelivered.taken(session, entry.message().to());
        // Of a chat that was forgotten nothing stays, not even that it was told so.
        session.update(
                "DELETE FROM outbox WHERE id = ? AND NOT EXISTS (SELECT 1 FROM chat WHERE id = outbox.chat)",
                entry.id());
    }

    /** See {@link Outbox#doubtful}. */
    static void doubtful(Session session, Outbox.Entry entry, String why) {
        boolean repeatable = switch (entry.message().content()) {
            case Content.Edit ignored -> true;
            case Content.Removal ignored -> true;
            case Content.Text ignored -> false;
            case Content.Menu ignored -> true;
            case Content.File ignored -> false;
            case Content.Picture ignored -> false;
        };
        int chances = entry.message().urgency() == Urgency.BULK ? 0 : Outbox.CHANCES;
        session.update("""
                UPDATE outbox SET state = iif(? OR doubts < ?, 'waiting', 'refused'), doubts = doubts + 1, error = ?
                WHERE id = ?
                """, repeatable, chances, why, entry.id());
    }

    /** See {@link Outbox#replaced}. */
    static void replaced(Session session, Outbox.Entry entry, List<Content> contents) {
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
    }

    /** See {@link Outbox#refused}. */
    static void refused(Session session, Outbox.Entry entry, String why) {
        session.update("UPDATE outbox SET state = 'refused', content = '', error = ? WHERE id = ?", why, entry.id());
    }

    static void unreachable(Session session, long chat, String why) {
        session.update("UPDATE chat SET unreachable = 1 WHERE id = ?", chat);
        session.update("""
                UPDATE outbox SET state = 'refused', content = '', error = ?
                WHERE chat = ? AND state IN ('waiting', 'started')
                """, why, chat);
    }

    private static Optional<Long> number(OptionalLong number) {
        return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }
}
