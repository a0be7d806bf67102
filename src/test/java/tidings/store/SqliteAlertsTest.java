package tidings.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.chat.Chat;

/** What was told is forgotten a little at a time. */
class SqliteAlertsTest {
    private static final Instant NOW = Instant.parse("2025-03-10T12:00:00Z");
    private static final long CHAT = 7;

    @TempDir
    private Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("tidings.db"));
        new SqliteChats(database).meet(Chat.first(CHAT, Chat.Kind.PRIVATE, "en", ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theLongestToldIsForgottenFirstAndWhatWaitsStays() {
        for (int story = 0; story < 5; story++) {
            alert(story, Optional.of(NOW.minusSeconds(100 - story)));
        }
        alert(5, Optional.empty());
        alert(6, Optional.of(NOW.plusSeconds(5)));
        SqliteAlerts alerts = new SqliteAlerts(database);

        assertThat(alerts.prune(NOW, 2)).isEqualTo(2);
        long oldest = number("SELECT min(story) FROM alert");
        assertThat(oldest).isEqualTo(2);

        assertThat(alerts.prune(NOW, 4)).isEqualTo(3);
        long left = number("SELECT count(*) FROM alert");
        assertThat(left).isEqualTo(2);
    }

    private void alert(int story, Optional<Instant> told) {
        database.writing(session -> session.update("""
                INSERT INTO alert (chat, thread, story, part, subscription, matched, noticed, due, told)
                VALUES (?, 0, ?, 0, 1, '', 0, 0, ?)
                """, CHAT, story, told));
    }

    private long number(String sql) {
        return database.read(session -> session.number(sql));
    }
}
