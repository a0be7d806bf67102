package tidings.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteModelMemoryTest {
    private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void whatIsKeptIsThereUntilItsTimeIsOver() {
        try (Database database = Database.open(folder.resolve("tidings.db"))) {
            at(database, NOW).keep("a", "first", Duration.ofHours(1));
            at(database, NOW).keep("a", "second", Duration.ofHours(1));

            assertThat(at(database, NOW.plusSeconds(3599)).recall("a")).contains("second");
            assertThat(at(database, NOW.plusSeconds(3600)).recall("a")).isEmpty();
            assertThat(at(database, NOW).recall("b")).isEmpty();
        }
    }

    @Test
    void whatIsOverIsDeleted() {
        try (Database database = Database.open(folder.resolve("tidings.db"))) {
            at(database, NOW).keep("a", "old", Duration.ofHours(1));
            at(database, NOW.plusSeconds(7200)).keep("b", "new", Duration.ofHours(1));

            assertThat((long) database.read(session -> session.number("SELECT count(*) FROM llm_memory")))
                    .isEqualTo(1);
        }
    }

    private static SqliteModelMemory at(Database database, Instant time) {
        return new SqliteModelMemory(database, Clock.fixed(time, ZoneOffset.UTC));
    }
}
