package tidings.store;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tidings.chat.Broadcasts;
import tidings.message.Address;
import tidings.message.Content;
import tidings.message.Doorbell;
import tidings.message.Message;
import tidings.message.Urgency;

/** Broadcasts in SQLite: the drafts in a table, what is sent in the outbox. */
public final class SqliteBroadcasts implements Broadcasts {
    private final Database database;
    private final Doorbell doorbell;
    private final Clock clock;

    public SqliteBroadcasts(Database database, Doorbell doorbell, Clock clock) {
        this.database = database;
        this.doorbell = doorbell;
        this.clock = clock;
    }

    @Override
    public long draft(long author, String text) {
        return database.write(session -> {
            session.update(
                    "INSERT INTO broadcast (chat, text) VALUES (?, ?) ON CONFLICT (chat, text) DO NOTHING",
                    author,
                    text);
            return session.number("SELECT id FROM broadcast WHERE chat = ? AND text = ?", author, text);
        });
    }

    @Override
    public Optional<String> text(long author, long draft) {
        return database.read(session -> session.first(
                "SELECT text FROM broadcast WHERE chat = ? AND id = ?", row -> row.getString(1), author, draft));
    }

    @Override
    public long audience() {
        return database.read(session -> session.number("SELECT count(*) FROM chat WHERE NOT unreachable"));
    }

    @Override
    public long send(long draft, Content content) {
        List<Long> chats = database.write(session -> {
            List<Long> reachable =
                    session.list("SELECT id FROM chat WHERE NOT unreachable ORDER BY id", row -> row.getLong(1));
            reachable.forEach(chat -> OutboxTable.file(session, message(draft, chat, content), clock.instant()));
            return reachable;
        });
        doorbell.ring();
        return chats.size();
    }

    private static Message message(long draft, long chat, Content content) {
        String key = "broadcast%d:%d".formatted(draft, chat);
        return new Message(key, Address.of(chat), OptionalLong.empty(), Urgency.BULK, false, content);
    }
}
