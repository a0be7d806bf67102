package tidings.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.List;

/** A column that refers to a chat. Names come from the schema, never from outside. */
record ChatReference(String table, String column) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** All there are: whatever belongs to a chat refers to it. */
    static List<ChatReference> all(Session session) {
        return session.list("""
                SELECT t.name, f."from" FROM sqlite_schema t, pragma_foreign_key_list(t.name) f
                WHERE t.type = 'table' AND f."table" = 'chat' ORDER BY t.name
                """, row -> new ChatReference(row.getString(1), row.getString(2)));
    }

    /** What the one chat has goes to the other, unless that has the same. */
    void move(Session session, long from, long to) {
        session.update("UPDATE OR IGNORE %s SET %s = ? WHERE %s = ?".formatted(table, column, column), to, from);
    }

    /** All that is stored of a chat, as JSON. */
    static String export(Session session, long id) {
        ObjectNode all = JSON.createObjectNode();
        all.set("chat", new ChatReference("chat", "id").rows(session, id));
        all(session).forEach(reference -> all.set(reference.table(), reference.rows(session, id)));
        return all.toPrettyString();
    }

    private ArrayNode rows(Session session, long id) {
        ArrayNode rows = JSON.createArrayNode();
        session.list("SELECT * FROM %s WHERE %s = ?".formatted(table, column), ChatReference::object, id)
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
}
