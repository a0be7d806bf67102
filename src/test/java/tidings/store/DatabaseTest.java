package tidings.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("tidings.db");
    }

    @Test
    void isNewOnlyTheFirstTime() {
        try (Database database = Database.open(file)) {
            assertThat(database.isNew()).isTrue();
        }
        try (Database database = Database.open(file)) {
            assertThat(database.isNew()).isFalse();
        }
    }

    @Test
    void aFailedTransactionLeavesNothingBehind() {
        try (Database database = Database.open(file)) {
            database.writing(session -> session.update("CREATE TABLE note (text TEXT) STRICT"));

            assertThatThrownBy(() -> database.writing(session -> {
                        session.update("INSERT INTO note VALUES (?)", "half");
                        throw new IllegalStateException("stop");
                    }))
                    .hasMessage("stop");

            assertThat(notes(database)).isZero();
        }
    }

    @Test
    void aReaderSeesOneStateWhileAWriterGoesOn() {
        try (Database database = Database.open(file)) {
            database.writing(session -> session.update("CREATE TABLE note (text TEXT) STRICT"));

            long seen = database.read(reader -> {
                long before = reader.number("SELECT count(*) FROM note");
                database.writing(session -> session.update("INSERT INTO note VALUES ('new')"));
                return reader.number("SELECT count(*) FROM note") - before;
            });

            assertThat(seen).isZero();
            assertThat(notes(database)).isEqualTo(1);
        }
    }

    @Test
    void moreReadersThanConnectionsTakeTurns() throws Exception {
        try (Database database = Database.open(file);
                ExecutorService threads = Executors.newFixedThreadPool(16)) {
            CountDownLatch all = new CountDownLatch(16);
            for (int i = 0; i < 16; i++) {
                Future<?> ignored = threads.submit(() -> {
                    database.read(session -> session.number("SELECT 1"));
                    all.countDown();
                });
            }
            all.await();
        }
    }

    @Test
    void aDatabaseOfANewerProgramIsRefusedWithASentence() throws SQLException {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            other.createStatement().execute("PRAGMA user_version = 9999");
        }

        assertThatThrownBy(() -> Database.open(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("newer Tidings");
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedWithASentence() throws IOException {
        Files.writeString(file, "This is a shopping list, and a long one at that. ".repeat(100));

        assertThatThrownBy(() -> Database.open(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("not a Tidings database");
    }

    @Test
    void aMissingFolderIsRefusedWithASentence() {
        assertThatThrownBy(() -> Database.open(folder.resolve("missing").resolve("tidings.db")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("its folder exists");
    }

    private static long notes(Database database) {
        return database.read(session -> session.number("SELECT count(*) FROM note"));
    }
}
