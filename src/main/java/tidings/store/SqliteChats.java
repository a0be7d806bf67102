package tidings.store;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import tidings.chat.Chat;
import tidings.chat.Chats;
import tidings.chat.Inbox.ChatChange;
import tidings.chat.Subject;
import tidings.chat.Topics;
import tidings.follow.Recipients;
import tidings.text.Language;

/** The chats in SQLite, with the topics they asked for. */
public final class SqliteChats implements Chats, Topics, Recipients {
    private final Database database;

    public SqliteChats(Database database) {
        this.database = database;
    }

    @Override
    public Chat meet(Chat first) {
        Optional<Chat> known = database.read(session -> find(session, first.id()));
        return known.orElseGet(() -> database.write(session -> {
            save(session, first);
            return first;
        }));
    }

    @Override
    public Optional<Chat> chat(long id) {
        return database.read(session -> find(session, id));
    }

    private static Optional<Chat> find(Session session, long id) {
        return session.first(
                "SELECT * FROM chat WHERE id = ?",
                row -> new Chat(
                        row.getLong("id"),
                        Chat.Kind.valueOf(row.getString("kind")),
                        new Language(row.getString("language")),
                        ZoneId.of(row.getString("zone")),
                        row.getInt("lines"),
                        Optional.ofNullable(row.getString("pending"))),
                id);
    }

    private static void save(Session session, Chat chat) {
        session.update(
                """
                INSERT INTO chat (id, kind, language, zone, lines, pending) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, language = excluded.language,
                    zone = excluded.zone, lines = excluded.lines, pending = excluded.pending, unreachable = 0
                """,
                chat.id(),
                chat.kind().name(),
                chat.language().code(),
                chat.zone().getId(),
                chat.lines(),
                chat.pending());
    }

    /** Changes a chat within a transaction of somebody else. */
    static void change(Session session, ChatChange change) {
        switch (change) {
            case ChatChange.None() -> {}
            case ChatChange.Kept(var chat) -> save(session, chat);
            case ChatChange.Forgotten(var chat) -> forget(session, chat);
            case ChatChange.Unreachable(var chat) ->
                OutboxTable.unreachable(session, chat, "The bot was blocked or removed.");
            case ChatChange.Moved(var from, var to) -> move(session, from, to);
        }
    }

    /** Stores a chat that nothing can be sent to, such as that of a terminal. */
    public void meetUnreachable(Chat chat) {
        database.writing(session -> {
            save(session, chat);
            session.update("UPDATE chat SET unreachable = 1 WHERE id = ?", chat.id());
        });
    }

    /** Deletes all that is stored of a chat; does nothing where it is not known. */
    public void forget(long chat) {
        database.writing(session -> forget(session, chat));
    }

    private static void forget(Session session, long chat) {
        session.update("DELETE FROM chat WHERE id = ?", chat);
        session.update("DELETE FROM inbox WHERE chat = ? AND state = 'aside'", chat);
        session.update("DELETE FROM outbox WHERE chat = ?", chat);
    }

    /** All that is there of the old number goes to the new one; where both have settings the old ones stay. */
    static void move(Session session, long from, long to) {
        if (find(session, from).isPresent()) {
            ChatReference.all(session).forEach(reference -> reference.move(session, to, from));
            session.update("DELETE FROM chat WHERE id = ?", to);
            session.update("UPDATE chat SET id = ? WHERE id = ?", to, from);
        }
        session.update("UPDATE inbox SET chat = ? WHERE chat = ?", to, from);
        session.update("UPDATE outbox SET chat = ? WHERE chat = ?", to, from);
        session.update("UPDATE outbox SET state = 'waiting' WHERE chat = ? AND state = 'started'", to);
    }

    @Override
    public String export(long id) {
        return database.read(session -> ChatReference.export(session, id));
    }

    @Override
    public long number(long chat, String topic) {
        Optional<Long> known = database.read(session -> number(session, chat, topic));
        return known.orElseGet(() -> database.write(session -> {
            session.update("INSERT INTO asked_topic (chat, topic) VALUES (?, ?) ON CONFLICT DO NOTHING", chat, topic);
            return number(session, chat, topic).orElseThrow();
        }));
    }

    private static Optional<Long> number(Session session, long chat, String topic) {
        return session.first(
                "SELECT id FROM asked_topic WHERE chat = ? AND topic = ?", row -> row.getLong(1), chat, topic);
    }

    @Override
    public Optional<String> topic(long chat, long number) {
        return database.read(session -> session.first(
                "SELECT topic FROM asked_topic WHERE chat = ? AND id = ?", row -> row.getString(1), chat, number));
    }

    @Override
    public void talksAbout(long chat, Subject subject, Instant now) {
        database.writing(session -> SubjectTable.keep(session, chat, subject, now));
    }

    @Override
    public Optional<Subject> subject(long chat, Instant now) {
        return database.read(session -> SubjectTable.find(session, chat, now));
    }
}
