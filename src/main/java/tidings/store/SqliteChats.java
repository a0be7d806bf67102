package tidings.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tidings.chat.Chat;
import tidings.chat.Chats;
import tidings.chat.Inbox.ChatChange;
import tidings.chat.Topics;
import tidings.text.Language;

/** The chats in SQLite, with the topics they asked for. */
public final class SqliteChats implements Chats, Topics {
    private static final ObjectMapper JSON = new ObjectMapper();

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
            case ChatChange.Unreachable(var chat) -> SqliteOutbox.unreachable(session, chat);
            case ChatChange.Moved(var from, var to) -> move(session, from, to);
        }
    }

    private static void forget(Session session, long chat) {
        session.update("DELETE FROM chat WHERE id = ?", chat);
        session.update("DELETE FROM inbox WHERE chat = ? AND state = 'aside'", chat);
        session.update("DELETE FROM outbox WHERE chat = ?", chat);
    }

    /** All that is there of the old number goes to the new one; where both have settings the old ones stay. */
    static void move(Session session, long from, long to) {
        if (find(session, from).isPresent()) {
            for (Reference reference : references(session)) {
                session.update(
                        "UPDATE OR IGNORE %s SET %s = ? WHERE %s = ?"
                                .formatted(reference.table(), reference.column(), reference.column()),
                        from,
                        to);
            }
            session.update("DELETE FROM chat WHERE id = ?", to);
            session.update("UPDATE chat SET id = ? WHERE id = ?", to, from);
        }
        session.update("UPDATE inbox SET chat = ? WHERE chat = ?", to, from);
        session.update("UPDATE outbox SET chat = ? WHERE chat = ?", to, from);
        session.update("UPDATE outbox SET state = 'waiting' WHERE chat = ? AND state = 'started'", to);
    }

    /** A column that refers to the chat. Names come from the schema, never from outside. */
    private record Reference(String table, String column) {}

    private static List<Reference> references(Session session) {
        return session.list("""
                SELECT t.name, f."from" FROM sqlite_schema t, pragma_foreign_key_list(t.name) f
                WHERE t.type = 'table' AND f."table" = 'chat' ORDER BY t.name
                """, row -> new Reference(row.getString(1), row.getString(2)));
    }

    @Override
    public String export(long id) {
        return database.read(session -> {
            ObjectNode all = JSON.createObjectNode();
            all.set("chat", rows(session, new Reference("chat", "id"), id));
            references(session).forEach(reference -> all.set(reference.table(), rows(session, reference, id)));
            return all.toPrettyString();
        });
    }

    private static ArrayNode rows(Session session, Reference reference, long id) {
        ArrayNode rows = JSON.createArrayNode();
        session.list(
                        "SELECT * FROM %s WHERE %s = ?".formatted(reference.table(), reference.column()),
                        SqliteChats::object,
                        id)
                .forEach(rows::add);
        return rows;
    }

    private static ObjectNode object(ResultSet row) throws SQLException {
        ObjectNode object = JSON.createObjectNode();
        ResultSetMetaData columns = row.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            object.putPOJO(columns.getColumnName(i), row.getObject(i));
        }
        return object;
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
}
