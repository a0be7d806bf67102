package tidings.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import tidings.article.Article;

/** Feeds of invented news with full texts, the newest first, on the loopback. Whoever has an edition already is told that nothing changed. */
public final class FeedServer implements AutoCloseable {
    /** In each edition of a feed, all of them new. */
    public static final int ITEMS = 10;

    private final int feeds;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile Edition edition;

    private record Edition(int number, List<byte[]> documents) {}

    /** Serves the first edition. */
    public FeedServer(int feeds) throws IOException {
        this.feeds = feeds;
        edition = edition(0);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_000);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** The address of a feed. */
    public String url(int feed) {
        return "http://127.0.0.1:%d/%d".formatted(server.getAddress().getPort(), feed);
    }

    /** From now on other news. */
    public void nextEdition() {
        edition = edition(edition.number() + 1);
    }

    /** How often feeds were asked for since they were counted anew. */
    public int asked() {
        return asked.get();
    }

    /** Begins to count at 0. */
    public void countAnew() {
        asked.set(0);
    }

    /** Made beforehand: the server shall cost as little as it can beside the program. */
    private Edition edition(int number) {
        int before = number * feeds * ITEMS;
        Corpus corpus = new Corpus(before + feeds * ITEMS, Instant.now());
        return new Edition(
                number,
                IntStream.range(0, feeds)
                        .mapToObj(feed -> rss(corpus, before + feed * ITEMS).getBytes(StandardCharsets.UTF_8))
                        .toList());
    }

    private void answer(HttpExchange exchange) throws IOException {
        Edition now = edition;
        try (exchange) {
            asked.incrementAndGet();
            String feed = exchange.getRequestURI().getPath().substring(1);
            String etag = "\"%s-%d\"".formatted(feed, now.number());
            exchange.getResponseHeaders().set("ETag", etag);
            if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            byte[] body = now.documents().get(Integer.parseInt(feed));
            exchange.getResponseHeaders().set("Content-Type", "application/rss+xml");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static String rss(Corpus corpus, int first) {
        StringBuilder rss = new StringBuilder("<rss version='2.0'><channel><title>Outlet</title>");
        int item = first + ITEMS;
        for (Article article : corpus.batch(first, ITEMS).reversed()) {
            rss.append("<item><title>").append(article.title()).append("</title><link>/news/").append(--item);
            rss.append("</link><pubDate>")
                    .append(DateTimeFormatter.RFC_1123_DATE_TIME.format(
                            article.published().orElseThrow().atZone(ZoneOffset.UTC)))
                    .append("</pubDate><content:encoded><![CDATA[<p>")
                    .append(article.text().replace("\n", "</p>\n<p>"))
                    .append("</p>]]></content:encoded></item>");
        }
        return rss.append("</channel></rss>").toString();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
