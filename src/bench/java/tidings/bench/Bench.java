package tidings.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * each 100,000, under {@code target/bench}. {@code -Dsizes=10000,100000,1000000 -Ddatabase=FILE} keeps the articles of
 * the last size, and asks them again when it is run again.
 */
public final class Bench {
    private static final String NONE = "none";

    private final Path target;
    private final Table table = new Table();

    private Bench(Path target) {
        this.target = target;
    }

    /**
     * Runs the sizes one after the other, or the feeds.
     *
     * @param arguments the folder of the packed program; the sizes in articles, separated by commas; the number of feeds
     *     or 0; the database that is kept, for the last size, or "none"
     */
    public static void main(String[] arguments) throws IOException {
        Bench bench = new Bench(Path.of(arguments[0]));
        int[] sizes = Arrays.stream(arguments[1].split(",")).mapToInt(Integer::parseInt).toArray();
        int feeds = Integer.parseInt(arguments[2]);
        if (feeds > 0) {
            bench.feeds(feeds);
        } else {
            bench.articles(sizes, arguments[3]);
        }
        bench.table.print(System.out);
    }

    private void feeds(int feeds) throws IOException {
        Path database = fresh("feeds-" + feeds + ".db");
        new FeedLoad(feeds, target.resolve("tidings.jar"), database, table).run();
        delete(database);
    }

    private void articles(int[] sizes, String kept) throws IOException {
        for (int i = 0; i < sizes.length; i++) {
            if (i == sizes.length - 1 && !kept.equals(NONE)) {
                articles(sizes[i], Path.of(kept));
            } else {
                Path database = fresh("articles-" + sizes[i] + ".db");
                articles(sizes[i], database);
                delete(database);
            }
        }
    }

    private void articles(int least, Path database) {
        int size;
        String topic;
        try (Stock stock = new Stock(least, database)) {
            size = stock.size();
            topic = stock.corpus().topic(size - 1);
            new Load(stock, table).run();
        }
        new ColdStart(target.resolve("tidings.jar"), database, topic).run(size, table);
    }

    private Path fresh(String name) throws IOException {
        Path database = Files.createDirectories(target.resolve("bench")).resolve(name);
        delete(database);
        return database;
    }

    private static void delete(Path database) throws IOException {
        for (String ending : new String[] {"", "-wal", "-shm"}) {
            Files.deleteIfExists(database.resolveSibling(database.getFileName() + ending));
        }
    }
}
