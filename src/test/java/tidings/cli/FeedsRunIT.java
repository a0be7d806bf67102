package tidings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.feed.Feed;
import tidings.feed.Feeds;
import tidings.store.Database;
import tidings.store.SqliteArticles;
import tidings.store.SqliteFeeds;
import tidings.text.LuceneAnalysis;
import tidings.web.LocalWeb;

/** The real program is killed in the middle of a round, again and again: what it confirmed is there, and nothing by half. */
class FeedsRunIT {
    private static final int FEEDS = 24;
    private static final int ITEMS = 12;

    @TempDir
    Path folder;

    private final LocalWeb web = new LocalWeb();
    private final AtomicInteger toKill = new AtomicInteger(Integer.MAX_VALUE);
    private final AtomicReference<Process> running = new AtomicReference<>();

    @AfterEach
    void end() {
        web.close();
    }

    @Test
    void killedAgainAndAgainItLosesNothingThatWasConfirmedAndStoresNothingTwice() throws Exception {
        addFeeds();
        for (int requests : List.of(1, 7, 12)) {
            toKill.set(requests);
            assertThat(run()).isNotZero();
            whatIsConfirmedIsStored();
        }
        toKill.set(Integer.MAX_VALUE);

        assertThat(run()).isZero();

        try (Database database = open()) {
            assertThat(feeds(database).all())
                    .allSatisfy(feed -> assertThat(feed.memory().read()).isPresent());
            assertThat(articles(database).count()).isEqualTo(FEEDS * ITEMS);
            assertThat(count(database, "story_article")).isEqualTo(FEEDS * ITEMS);
        }
    }

    private void whatIsConfirmedIsStored() {
        try (Database database = open()) {
            assertThat(database.<String>read(session -> session.first("PRAGMA integrity_check", row -> row.getString(1))
                            .orElseThrow()))
                    .isEqualTo("ok");
            assertThat(count(database, "article_terms_docsize")).isEqualTo(count(database, "article"));
            for (Feed feed : feeds(database).all()) {
                List<String> items = IntStream.range(0, ITEMS)
                        .mapToObj(item -> itemUrl(number(feed), item))
                        .toList();
                boolean isConfirmed = feed.memory().validators().etag().isPresent();
                assertThat(articles(database).withUrls(items)).hasSizeGreaterThanOrEqualTo(isConfirmed ? ITEMS : 0);
            }
        }
    }

    private void addFeeds() {
        try (Database database = open()) {
            for (int i = 0; i < FEEDS; i++) {
                LocalWeb.Page feed = LocalWeb.versioned("\"" + i + "\"", LocalWeb.text("text/xml", rss(i)));
                web.page("/feed/" + i, exchange -> {
                    if (toKill.decrementAndGet() == 0) {
                        running.get().destroyForcibly();
                    }
                    feed.answer(exchange);
                });
                feeds(database).add(new Feeds.Addition(web.url("/feed/" + i), "", ""));
            }
        }
    }

    private int run() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-jar",
                        System.getProperty("tidings.jar"),
                        "feeds",
                        "run",
                        "--database",
                        folder.resolve("tidings.db").toString())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()));
        builder.environment().put("TIDINGS_FETCH_ALLOW", "127.0.0.1");
        builder.environment().put("TIDINGS_FETCH_PAUSE", "0");
        Process process = builder.start();
        running.set(process);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private static int number(Feed feed) {
        return Integer.parseInt(feed.url().substring(feed.url().lastIndexOf('/') + 1));
    }

    private String itemUrl(int feed, int item) {
        return web.url("/news/%d/%d".formatted(feed, item));
    }

    private String rss(int feed) {
        StringBuilder rss = new StringBuilder("<rss><channel><title>Outlet %d</title>".formatted(feed));
        for (int item = 0; item < ITEMS; item++) {
            rss.append("<item><title>News %d of outlet %d</title><link>%s</link>"
                    .formatted(item, feed, itemUrl(feed, item)));
            rss.append("<pubDate>Mon, 10 Mar 2025 09:%02d:00 GMT</pubDate>".formatted(item));
            rss.append("<content:encoded>").append(words(feed, item)).append("</content:encoded></item>");
        }
        return rss.append("</channel></rss>").toString();
    }

    /** Words that no other item has, so that none is taken for a copy of another. */
    private static String words(int feed, int item) {
        return IntStream.range(0, 90)
                .mapToObj(i -> "word%s".formatted(Integer.toString((feed * ITEMS + item) * 1_000 + i, 36)))
                .collect(Collectors.joining(" "));
    }

    private Database open() {
        return Database.open(folder.resolve("tidings.db"));
    }

    private static Feeds feeds(Database database) {
        return new SqliteFeeds(database, Clock.systemUTC());
    }

    private static SqliteArticles articles(Database database) {
        return new SqliteArticles(database, new LuceneAnalysis(), Clock.systemUTC());
    }

    private static long count(Database database, String table) {
        return database.read(session -> session.number("SELECT count(*) FROM " + table));
    }
}
