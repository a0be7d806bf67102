package tidings.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;

/**
 * What importing, finding, digesting and starting cost, as one table:
 *
 * <pre>mvn -q -Pbench verify -Dsizes=10000,100000</pre>
 *
 * <p>or, with {@code -Dfeeds=2000}, what two rounds over so many feeds cost.
 *
 * <p>Times are CPU times of the working thread, so that other load on the machine hardly matters; those of a cold start
 * are wall and CPU times of the whole process. A size takes about a minute for each 50,000 articles and 0.6 GB of disk for
 * each 100,000, under {@code target/bench}.
 */
public final class Bench {
    private Bench() {}

    /**
     * Runs the sizes one after the other, or the feeds.
     *
     * @param arguments the folder of the packed program, the sizes in articles, separated by commas, and the number of feeds or 0
     */
    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[0]);
        Path folder = Files.createDirectories(target.resolve("bench"));
        int[] sizes = Arrays.stream(arguments[1].split(",")).mapToInt(Integer::parseInt).toArray();
        int feeds = Integer.parseInt(arguments[2]);
        Table table = new Table();
        if (feeds > 0) {
            Path database = folder.resolve("feeds-" + feeds + ".db");
            delete(database);
            new FeedLoad(feeds, target.resolve("tidings.jar"), database, table).run();
            delete(database);
            table.print(System.out);
            return;
        }
        for (int size : sizes) {
            Path database = folder.resolve("articles-" + size + ".db");
            delete(database);
            Instant end = Instant.now();
            try (Load load = new Load(size, database, end, table)) {
                load.run();
            }
            new ColdStart(target.resolve("tidings.jar"), database, new Corpus(size, end).topic(size - 1))
                    .run(size, table);
            delete(database);
        }
        table.print(System.out);
    }

    private static void delete(Path database) throws IOException {
        for (String ending : new String[] {"", "-wal", "-shm"}) {
            Files.deleteIfExists(database.resolveSibling(database.getFileName() + ending));
        }
    }
}
