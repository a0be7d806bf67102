package tidings.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServingLockTest {
    @TempDir
    Path folder;

    @Test
    void oneServesADatabaseAtATime() {
        try (Database database = Database.open(folder.resolve("news.db"))) {
            ServingLock first = ServingLock.take(database).orElseThrow();
            assertThat(ServingLock.take(database)).isEmpty();
            first.close();
            assertThat(ServingLock.take(database)).hasValueSatisfying(ServingLock::close);
        }
    }

    @Test
    void twoDatabasesAreServedSideBySide() {
        try (Database one = Database.open(folder.resolve("one.db"));
                Database two = Database.open(folder.resolve("two.db"))) {
            ServingLock first = ServingLock.take(one).orElseThrow();
            assertThat(ServingLock.take(two)).hasValueSatisfying(ServingLock::close);
            first.close();
        }
    }
}
