package tidings.telegram;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import tidings.bench.FeedServer;
import tidings.bench.Measured;
import tidings.bench.Table;
import tidings.feed.Feeds;
import tidings.store.Database;
import tidings.store.SqliteFeeds;

/**
 * What feeds cost a bot that serves, round after round: every feed has ten new items each time, and in the end none.
 *
 * <pre>mvn -q -Pbench verify -DskipITs -Dbench=tidings.telegram.FeedsBench -Dsizes=2000</pre>
 *
 * <p>CPU times are those of the whole process, its start in the first round.
 */
public final class FeedsBench {
    private static final int ROUNDS = 6;
    /** As the image starts it, on a machine with little memory. */
    private static final List<String> HEAP = List.of("@config/jvm.options", "-Xmx150m");

    private static final Duration LOOK = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path folder;
    private final int feeds;
    private final Table table;

    private FeedsBench(Path folder, int feeds, Table table) {
        this.folder = folder;
        this.feeds = feeds;
        this.table = table;
    }

    /** @param arguments a folder to work in and the numbers of feeds, separated by commas */
    public static void main(String[] arguments) throws IOException {
        Table table = new Table();
        Path folder = Files.createTempDirectory(Path.of(arguments[0]), "feeds");
        for (String size : arguments[1].split(",")) {
            Path here = Files.createDirectory(folder.resolve(size));
            new FeedsBench(here, Integer.parseInt(size), table).run();
        }
        table.print(System.out);
    }

    private void run() throws IOException {
        try (FeedServer server = new FeedServer(feeds);
                FakeTelegram telegram = new FakeTelegram();
                Database database = Database.open(folder.resolve("tidings.db"))) {
            Feeds stored = new SqliteFeeds(database, Clock.systemUTC());
            for (int i = 0; i < feeds; i++) {
                stored.add(new Feeds.Addition(server.url(i), "", ""));
            }
            Map<String, String> settings = Map.of("TIDINGS_FETCH_ALLOW", "127.0.0.1", "TIDINGS_FETCH_PAUSE", "0");
            try (ServeProcess serve = new ServeProcess(folder, telegram, HEAP, settings)) {
                rounds(server, serve, database);
                serve.stop();
            }
        }
    }

    private void rounds(FeedServer server, ServeProcess serve, Database database) {
        for (int round = 1; round <= ROUNDS; round++) {
            Round taken = round(server, serve, database, round == 1 ? Duration.ZERO : cpu(serve));
            String name = "round %d%s, ".formatted(round, round == 1 ? ", with the start" : "");
            int items = feeds * FeedServer.ITEMS;
            table.add(name + "CPU", feeds, "%.2f ms an item".formatted(taken.cpu().toNanos() / 1e6 / items), "1 ms");
            table.add(name + "rate", feeds, "%.0f items/s".formatted(items / taken.seconds()), "");
            table.add(name + "memory", feeds, "%d MB".formatted(taken.megabytes()), "300 MB");
            if (round < ROUNDS) {
                server.nextEdition();
            }
        }
        Round unchanged = round(server, serve, database, cpu(serve));
        table.add("unchanged (304), CPU", feeds, "%.2f ms a feed".formatted(unchanged.cpu().toNanos() / 1e6 / feeds), "");
        table.add("unchanged (304), wall", feeds, "%.1f s".formatted(unchanged.seconds()), "5 s");
    }

    /** @param megabytes at the most, without the mapped file */
    private record Round(Duration cpu, double seconds, long megabytes) {}

    private Round round(FeedServer server, ServeProcess serve, Database database, Duration before) {
        server.countAnew();
        database.writing(session -> session.update("UPDATE feed SET due = 0"));
        Instant deadline = Instant.now().plus(PATIENCE);
        long begin = System.nanoTime();
        long peak = 0;
        while (database.read(session -> session.number("SELECT count(*) FROM feed WHERE due = 0")) > 0) {
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("A round takes longer than " + PATIENCE + ":\n" + serve.log());
            }
            LockSupport.parkNanos(LOOK.toNanos());
            // The program looks for feeds that are due every few seconds: its wait is not its work.
            begin = server.asked() == 0 ? System.nanoTime() : begin;
            peak = Math.max(peak, Measured.residentKilobytes(serve.pid()));
        }
        return new Round(cpu(serve).minus(before), (System.nanoTime() - begin) / 1e9, peak >> 10);
    }

    private static Duration cpu(ServeProcess serve) {
        return ProcessHandle.of(serve.pid())
                .flatMap(process -> process.info().totalCpuDuration())
                .orElseThrow();
    }
}
