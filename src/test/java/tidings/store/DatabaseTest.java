package tidings.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

@Timeout(30)
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
    void aFullDatabaseThatGetsRoomAgainGoesOn() {
        try (Database database = Database.open(file)) {
            database.writing(session -> session.update("CREATE TABLE note (text TEXT) STRICT"));
            long pages = database.write(session -> session.number("PRAGMA page_count"));
            room(database, pages + 2);

            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> writeBook(database)).hasMessageContaining("is full");
            }

            room(database, 10_000);
            writeBook(database);
            assertThat(notes(database)).isEqualTo(200);
            List<String> sound =
                    database.write(session -> session.list("PRAGMA integrity_check", row -> row.getString(1)));
            assertThat(sound).containsExactly("ok");
        }
    }

    /** What a file system says that has no room left, whatever it was that should have grown. */
    @Test
    void aFailureForWantOfRoomIsTheDisks() {
        for (SQLiteErrorCode code : List.of(SQLiteErrorCode.SQLITE_FULL, SQLiteErrorCode.SQLITE_IOERR_SHMSIZE)) {
            assertThat(StoreException.explained(new SQLiteException("I/O error", code), file))
                    .hasMessageStartingWith("The disk of the database");
        }
    }

    private static void room(Database database, long pages) {
        database.writing(session -> session.number("PRAGMA max_page_count = " + pages));
    }

    private static void writeBook(Database database) {
        database.writing(session -> {
            for (int i = 0; i < 200; i++) {
                session.update("INSERT INTO note VALUES (?)", "a page of a book ".repeat(100));
            }
        });
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
    void readersThatCouldNotBeOpenedTakeNobodysTurn() throws IOException {
        Path place = Files.createDirectory(folder.resolve("disk"));
        try (Database database = Database.open(place.resolve("tidings.db"))) {
            Path away = Files.move(place, folder.resolve("away"));
            for (int i = 0; i < 10; i++) {
                assertThatThrownBy(() -> database.read(session -> session.number("SELECT 1")))
                        .hasMessageContaining("cannot be opened");
            }
            Files.move(away, place);

            long one = database.read(session -> session.number("SELECT 1"));

            assertThat(one).isEqualTo(1);
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
