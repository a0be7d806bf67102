package tidings.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import tidings.feed.Feeds;
import tidings.store.Database;
import tidings.store.SqliteFeeds;

/** Two rounds over many feeds of a server on the loopback, with full texts in them: all new, then all unchanged. */
final class FeedLoad {
    private final int feeds;
    private final Path jar;
    private final Path database;
    private final Table table;

    FeedLoad(int feeds, Path jar, Path database, Table table) {
        this.feeds = feeds;
        this.jar = jar;
        this.database = database;
        this.table = table;
    }

    void run() throws IOException {
        try (FeedServer server = new FeedServer(feeds)) {
            add(server);
            round("feeds, all new", server);
            allDue();
            round("feeds, unchanged (304)", server);
        }
    }

    private void add(FeedServer server) {
        try (Database opened = Database.open(database)) {
            Feeds stored = new SqliteFeeds(opened, Clock.systemUTC());
            for (int i = 0; i < feeds; i++) {
                stored.add(new Feeds.Addition(server.url(i), "", ""));
            }
        }
    }

    private void allDue() {
        try (Database opened = Database.open(database)) {
            opened.writing(session -> session.update("UPDATE feed SET due = 0"));
        }
    }

    private void round(String name, FeedServer server) {
        long before = articles();
        server.countAnew();
        Process started = Measured.start(jar, database, "feeds", "run");
        Measured measured = Measured.of(started, () -> server.asked() > feeds / 2);
        long stored = articles() - before;
        double seconds = measured.wall().toNanos() / 1e9;
        double cpu = measured.cpu().toNanos() / 1e6;
        table.add(name + ", wall", feeds, "%.1f s".formatted(seconds), stored == 0 ? "5 s" : "");
        table.add(name + ", articles", feeds, stored + " stored", "");
        if (stored > 0) {
            table.add(name + ", rate", feeds, "%.0f items/s".formatted(feeds * FeedServer.ITEMS / seconds), "");
            table.add(name + ", CPU with start", feeds, "%.2f ms an item".formatted(cpu / (feeds * FeedServer.ITEMS)), "1 ms");
            double second = measured.cpu().minus(measured.warmUp()).toNanos() / 1e6;
            table.add(name + ", CPU of the second half", feeds, "%.2f ms an item".formatted(second / (feeds / 2 * FeedServer.ITEMS)), "1 ms");
        } else {
            table.add(name + ", CPU with start", feeds, "%.2f ms a feed".formatted(cpu / feeds), "");
        }
        table.add(name + ", peak RSS without the mapped file", feeds, "%d MB".formatted(measured.peakKilobytes() >> 10), "300 MB");
    }

    private long articles() {
        try (Database opened = Database.open(database)) {
            return opened.read(session -> session.number("SELECT count(*) FROM article WHERE origin = 'FEED'"));
        }
    }
}
