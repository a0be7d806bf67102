package tidings.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import tidings.article.Article;
import tidings.feed.Feeds;
import tidings.store.Database;
import tidings.store.SqliteFeeds;

/** Two rounds over many feeds of a server on the loopback, with full texts in them: all new, then all unchanged. */
final class FeedLoad {
    private static final int ITEMS = 10;

    private final int feeds;
    private final Path jar;
    private final Path database;
    private final Table table;
    private final List<byte[]> documents;
    private final AtomicInteger asked = new AtomicInteger();

    FeedLoad(int feeds, Path jar, Path database, Table table) {
        this.feeds = feeds;
        this.jar = jar;
        this.database = database;
        this.table = table;
        Corpus corpus = new Corpus(feeds * ITEMS, Instant.now());
        // Made beforehand: the server shall cost as little as it can beside the program.
        this.documents = IntStream.range(0, feeds)
                .mapToObj(feed -> rss(corpus, feed).getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    void run() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_000);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            server.setExecutor(threads);
            server.createContext("/", this::answer);
            server.start();
            add(server.getAddress().getPort());
            round("feeds, all new");
            allDue();
            round("feeds, unchanged (304)");
        } finally {
            server.stop(0);
        }
    }

    private void add(int port) {
        try (Database opened = Database.open(database)) {
            Feeds stored = new SqliteFeeds(opened, Clock.systemUTC());
            for (int i = 0; i < feeds; i++) {
                stored.add(new Feeds.Addition("http://127.0.0.1:%d/%d".formatted(port, i), "", ""));
            }
        }
    }

    private void allDue() {
        try (Database opened = Database.open(database)) {
            opened.writing(session -> session.update("UPDATE feed SET due = 0"));
        }
    }

    private void round(String name) {
        long before = articles();
        asked.set(0);
        Process started = Measured.start(jar, database, "feeds", "run");
        Measured measured = Measured.of(started, () -> asked.get() > feeds / 2);
        long stored = articles() - before;
        double seconds = measured.wall().toNanos() / 1e9;
        double cpu = measured.cpu().toNanos() / 1e6;
        table.add(name + ", wall", feeds, "%.1f s".formatted(seconds), stored == 0 ? "5 s" : "");
        table.add(name + ", articles", feeds, stored + " stored", "");
        if (stored > 0) {
            table.add(name + ", rate", feeds, "%.0f items/s".formatted(feeds * ITEMS / seconds), "");
            table.add(name + ", CPU with start", feeds, "%.2f ms an item".formatted(cpu / (feeds * ITEMS)), "1 ms");
            double second = measured.cpu().minus(measured.warmUp()).toNanos() / 1e6;
            table.add(name + ", CPU of the second half", feeds, "%.2f ms an item".formatted(second / (feeds / 2 * ITEMS)), "1 ms");
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

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            asked.incrementAndGet();
            String number = exchange.getRequestURI().getPath().substring(1);
            String etag = "\"" + number + "\"";
            exchange.getResponseHeaders().set("ETag", etag);
            if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            byte[] body = documents.get(Integer.parseInt(number));
            exchange.getResponseHeaders().set("Content-Type", "application/rss+xml");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static String rss(Corpus corpus, int feed) {
        StringBuilder rss = new StringBuilder("<rss version='2.0'><channel><title>Outlet</title>");
        int item = feed * ITEMS;
        for (Article article : corpus.batch(item, ITEMS)) {
            rss.append("<item><title>").append(article.title()).append("</title><link>/news/").append(item++);
            rss.append("</link><pubDate>")
                    .append(DateTimeFormatter.RFC_1123_DATE_TIME.format(
                            article.published().orElseThrow().atZone(ZoneOffset.UTC)))
                    .append("</pubDate><content:encoded><![CDATA[<p>")
                    .append(article.text().replace("\n", "</p>\n<p>"))
                    .append("</p>]]></content:encoded></item>");
        }
        return rss.append("</channel></rss>").toString();
    }
}
