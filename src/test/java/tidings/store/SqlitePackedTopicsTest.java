package tidings.store;

import java.nio.file.Path;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import tidings.alert.PackedTopics;
import tidings.alert.PackedTopicsContract;
import tidings.alert.Subscriptions;
import tidings.chat.Chat;

class SqlitePackedTopicsTest extends PackedTopicsContract {
    @TempDir
    private Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("tidings.db"));
        new SqliteChats(database).meet(Chat.first(ANNA, Chat.Kind.PRIVATE, "en", ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    protected Subscriptions subscriptions() {
        return new SqliteSubscriptions(database);
    }

    @Override
    protected PackedTopics packed() {
        return new SqlitePackedTopics(database);
    }
}
