package tidings.store;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import tidings.alert.PackedTopics;

/** The topics of the alert index in SQLite, beside what is followed and gone with it. */
public final class SqlitePackedTopics implements PackedTopics {
    private static final byte[] NEVER = {};

    private final Database database;

    public SqlitePackedTopics(Database database) {
        this.database = database;
    }

    @Override
    public List<Entry> after(long id, int limit) {
        return database.read(session -> session.list("""
                SELECT id, packed FROM subscription LEFT JOIN packed_topic ON packed_topic.subscription = id
                WHERE id > ? ORDER BY id LIMIT ?
                """, SqlitePackedTopics::entry, id, limit));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        byte[] packed = row.getBytes(2);
        return new Entry(row.getLong(1), ByteBuffer.wrap(packed == null ? NEVER : packed));
    }

    @Override
    public void keep(List<Entry> entries) {
        database.writing(session -> entries.forEach(entry -> session.update("""
                INSERT INTO packed_topic (subscription, packed) SELECT id, ?2 FROM subscription WHERE id = ?1
                ON CONFLICT (subscription) DO UPDATE SET packed = excluded.packed
                """, entry.id(), bytes(entry.packed()))));
    }

    private static byte[] bytes(ByteBuffer packed) {
        byte[] bytes = new byte[packed.remaining()];
        packed.duplicate().get(bytes);
        return bytes;
    }
}
