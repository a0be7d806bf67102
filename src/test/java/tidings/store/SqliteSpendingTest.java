package tidings.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.llm.Usage;

class SqliteSpendingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    @TempDir
    Path folder;

    @Test
    void whatWasSpentIsSummedByDayAndByWhoAskedAndSurvivesARestart() {
        Path file = folder.resolve("tidings.db");
        try (Database database = Database.open(file)) {
            SqliteSpending spending = new SqliteSpending(database);
            spending.add(DAY, "a", new Usage(1, 10, 2));
            spending.add(DAY, "a", new Usage(1, 5, 1));
            spending.add(DAY, "b", new Usage(1, 100, 20));
            spending.add(DAY.plusDays(1), "a", new Usage(1, 7, 7));
        }
        try (Database database = Database.open(file)) {
            SqliteSpending spending = new SqliteSpending(database);
            assertThat(spending.on(DAY)).isEqualTo(new Usage(3, 115, 23));
            assertThat(spending.on(DAY, "a")).isEqualTo(new Usage(2, 15, 3));
            assertThat(spending.on(DAY.minusDays(1))).isEqualTo(Usage.NONE);
            assertThat(spending.since(DAY.plusDays(1))).containsOnlyKeys(DAY.plusDays(1));
        }
    }
}
