package tidings.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import tidings.feed.Feeds;
import tidings.feed.FeedsContract;

class SqliteFeedsTest extends FeedsContract {
    private final List<Database> opened = new ArrayList<>();

    @TempDir
    private Path folder;

    @Override
    protected Feeds feeds() {
        opened.add(Database.open(folder.resolve("tidings.db")));
        return new SqliteFeeds(opened.getLast(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        opened.forEach(Database::close);
    }
}
