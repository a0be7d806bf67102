package tidings.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tidings.article.Articles;
import tidings.feed.Feeds.Addition;
import tidings.follow.MovableClock;
import tidings.store.Database;
import tidings.store.SqliteArticles;
import tidings.store.SqliteFeeds;
import tidings.text.LuceneAnalysis;
import tidings.text.ProfileDetector;
import tidings.web.FetchRequest;
import tidings.web.Fetched;
import tidings.web.Fetcher;

/** Many feeds at once. */
@Timeout(30)
class FeedRoundsTest {
    private static final Instant NOW = Instant.parse("2025-03-10T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final String DEAD = "https://dead.example.org/feed";

    private static final String LAST = "https://last.example.org/feed";

    @TempDir
    private Path folder;

    private final FakeWeb web = new FakeWeb();
    private final CountDownLatch end = new CountDownLatch(1);
    private final ConcurrentLinkedQueue<Visited> told = new ConcurrentLinkedQueue<>();
    private Database database;
    private Feeds feeds;
    private SqliteArticles articles;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("tidings.db"));
        feeds = new SqliteFeeds(database, CLOCK);
        articles = new SqliteArticles(database, new LuceneAnalysis(), CLOCK);
        for (int i = 0; i < 40; i++) {
            String site = "https://outlet%d.example.org/".formatted(i);
            web.put(
                    site + "feed",
                    "text/xml",
                    FakeWeb.rss(site, FakeWeb.item(site + "1", "News " + i, "", FakeWeb.text("dam " + i))));
            feeds.add(new Addition(site + "feed", "", ""));
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aRoundVisitsEveryFeedThatIsDueOnce() {
        try (FeedRounds rounds = rounds(web)) {
            rounds.run(told::add);
            rounds.run(told::add);
        }

        assertThat(told).hasSize(40);
        assertThat(articles.count()).isEqualTo(40);
    }

    @Test
    void aServerThatDoesNotAnswerDelaysNobody() throws InterruptedException {
        feeds.add(new Addition(DEAD, "", ""));
        CountDownLatch others = new CountDownLatch(40);
        FeedRounds rounds = rounds(this::dead);
        Thread round = Thread.ofVirtual().start(() -> rounds.run(visited -> others.countDown()));

        assertThat(others.await(20, TimeUnit.SECONDS)).isTrue();

        assertThat(round.isAlive()).isTrue();
        rounds.close();
        round.join();
    }

    @Test
    void aHundredServersThatDidNotAnswerTheLastTimeDelayNobody() throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            feeds.add(new Addition("https://dead%d.example.org/feed".formatted(i), "", ""));
        }
        try (FeedRounds failed = rounds(web)) {
            failed.run(told::add);
        }
        // It comes due after those that fail, which have taken all the places they can get by then.
        String last = "https://last.example.org/feed";
        new SqliteFeeds(database, Clock.offset(CLOCK, Duration.ofDays(1))).add(new Addition(last, "", ""));
        CountDownLatch visited = new CountDownLatch(1);
        Fetcher hanging = request -> {
            if (request.url().equals(last)) {
                visited.countDown();
            }
            return request.url().contains("dead") ? hanging() : web.fetch(request);
        };

        try (FeedRounds rounds = rounds(hanging, Clock.offset(CLOCK, Duration.ofDays(2)))) {
            Thread.ofVirtual().start(() -> rounds.run(told::add));
            assertThat(visited.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void noMoreIsAskedForThanCanBeStored() {
        int atOnce = 64;
        for (int i = 0; i < 3 * atOnce; i++) {
            String site = "https://whole%d.example.org/".formatted(i);
            web.put(
                    site + "feed",
                    "text/xml",
                    FakeWeb.rss(site, FakeWeb.item(site + "1", "News", "", FakeWeb.text("x"))));
            feeds.add(new Addition(site + "feed", "", ""));
        }
        AtomicInteger underway = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Fetcher counting = request -> {
            most.accumulateAndGet(underway.incrementAndGet(), Math::max);
            return web.fetch(request);
        };
        CountDownLatch full = new CountDownLatch(atOnce);
        Articles slow = new WatchedArticles(articles, () -> {
            full.countDown();
            await(full);
            underway.decrementAndGet();
        });

        try (FeedRounds rounds = rounds(counting, CLOCK, slow)) {
            rounds.run(told::add);
        }

        assertThat(told).hasSize(40 + 3 * atOnce);
        assertThat(most.get()).isEqualTo(atOnce);
    }

    @Test
    void aLargeFeedIsReadAndALargePageWithTheNextVisit() {
        String site = "https://large.example.org/";
        String blanks = " ".repeat(1 << 20);
        web.put(
                site + "feed",
                "text/xml",
                FakeWeb.rss(site + blanks, FakeWeb.item(site + "1", "Large", "", FakeWeb.text("l"))));
        String other = "https://page.example.org/";
        web.put(
                other + "feed",
                "text/xml",
                FakeWeb.rss(other, FakeWeb.item(other + "1", "Page of dams", "A dam.", "")));
        web.put(
                other + "1",
                "text/html",
                "<html><body><article><h1>Page of dams</h1>" + FakeWeb.text("dam") + "</article></body></html>"
                        + blanks);
        feeds.add(new Addition(site + "feed", "", ""));
        feeds.add(new Addition(other + "feed", "", ""));
        MovableClock clock = new MovableClock(NOW);

        try (FeedRounds rounds = rounds(web, clock)) {
            rounds.run(told::add);
            assertThat(articles.withUrls(List.of(site + "1"))).hasSize(1);
            assertThat(articles.withUrls(List.of(other + "1"))).isEmpty();

            clock.forward(Duration.ofMinutes(10));
            rounds.run(told::add);
            assertThat(articles.withUrls(List.of(other + "1"))).hasSize(1);
        }
    }

    @Test
    void feedsWhosePagesDoNotComeDelayNobody() throws InterruptedException {
        teasers(100);
        CountDownLatch visited = lastIsVisited();
        Fetcher hanging = request -> request.url().contains("/page") ? hanging() : web.fetch(request);

        try (FeedRounds rounds = rounds(hanging, Clock.offset(CLOCK, Duration.ofDays(2)))) {
            Thread.ofVirtual().start(() -> rounds.run(visit -> countLast(visit, visited)));
            assertThat(visited.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void feedsWhosePagesWereSlowTheLastTimeDelayNobodyHoweverManyTheyAre() throws InterruptedException {
        teasers(150);
        CountDownLatch visited = lastIsVisited();
        MovableClock clock = new MovableClock(NOW);
        AtomicBoolean isHanging = new AtomicBoolean();
        Fetcher slow = request -> {
            if (request.url().contains("/page")) {
                clock.forward(PageBudget.TIME);
                return isHanging.get() ? hanging() : web.fetch(request);
            }
            return web.fetch(request);
        };
        try (FeedRounds rounds = rounds(slow, clock)) {
            rounds.run(told::add);
            teasers(150);
            isHanging.set(true);
            clock.forward(Duration.ofDays(2));
            Thread.ofVirtual().start(() -> rounds.run(visit -> countLast(visit, visited)));

            assertThat(visited.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** A feed that comes due a day after all others, which have taken all the places they can get by then. */
    private CountDownLatch lastIsVisited() {
        web.put(LAST, "text/xml", FakeWeb.rss(LAST, FakeWeb.item(LAST + "/1", "Last", "", FakeWeb.text("last"))));
        new SqliteFeeds(database, Clock.offset(CLOCK, Duration.ofDays(1))).add(new Addition(LAST, "", ""));
        return new CountDownLatch(1);
    }

    private static void countLast(Visited visit, CountDownLatch visited) {
        if (visit.feed().url().equals(LAST)) {
            visited.countDown();
        }
    }

    /** Feeds, each with a teaser that is new each time. */
    private void teasers(int count) {
        for (int i = 0; i < count; i++) {
            String site = "https://slow%d.example.org/".formatted(i);
            String page = site + "page" + System.identityHashCode(new Object());
            web.put(site + "feed", "text/xml", FakeWeb.rss(site, FakeWeb.item(page, "News", "In short.", "")));
            feeds.add(new Addition(site + "feed", "", ""));
        }
    }

    @Test
    void aClockThatWasAheadSilencesNoFeed() {
        MovableClock clock = new MovableClock(NOW.plus(Duration.ofDays(4_000)));
        try (FeedRounds rounds = rounds(web, clock)) {
            rounds.run(told::add);
            clock.to(NOW);
            rounds.run(told::add);
        }
        try (FeedRounds rounds = rounds(web, clock)) {
            rounds.run(told::add);
        }

        assertThat(told).hasSize(80);
    }

    @Test
    void aFeedWhoseNewsCannotBeStoredIsLeftAloneForAWhile() {
        MovableClock clock = new MovableClock(NOW);
        try (FeedRounds rounds = rounds(web, clock, WatchedArticles.onFullDisk(articles))) {
            rounds.run(told::add);
            rounds.run(told::add);
            assertThat(web.asked()).hasSize(40);

            clock.forward(Duration.ofMinutes(1));
            rounds.run(told::add);
            clock.forward(Duration.ofMinutes(1));
            rounds.run(told::add);
            assertThat(web.asked()).hasSize(80);
        }
    }

    @Test
    void aVisitThatIsCutOffByTheEndLeavesTheFeedAsItWas() throws InterruptedException {
        feeds.add(new Addition(DEAD, "", ""));
        CountDownLatch others = new CountDownLatch(40);
        try (FeedRounds rounds = rounds(this::dead)) {
            Thread.ofVirtual().start(() -> rounds.run(visited -> others.countDown()));
            assertThat(others.await(20, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(feeds.due(NOW, 100)).map(Feed::url).containsExactly(DEAD);
        assertThat(feeds.withUrl(DEAD)).map(Feed::memory).contains(Memory.none(NOW, Duration.ofMinutes(30)));
    }

    @Test
    void aFeedThatCannotBeStoredStopsNoOther() {
        feeds.add(new Addition("https://broken.example.org/feed", "", ""));
        Fetcher breaking = request -> {
            if (request.url().contains("broken")) {
                throw new IllegalStateException("A bug.");
            }
            return web.fetch(request);
        };

        try (FeedRounds rounds = rounds(breaking)) {
            rounds.run(told::add);
        }

        assertThat(told).hasSize(40);
    }

    private FeedRounds rounds(Fetcher fetcher) {
        return rounds(fetcher, CLOCK);
    }

    private FeedRounds rounds(Fetcher fetcher, Clock clock) {
        return rounds(fetcher, clock, articles);
    }

    private FeedRounds rounds(Fetcher fetcher, Clock clock, Articles desk) {
        ItemReader items = new ItemReader(fetcher, new ProfileDetector(), Catalogue.of(List.of()), clock);
        Rhythm rhythm = new Rhythm(Duration.ofMinutes(5), Duration.ofHours(24));
        return new FeedRounds(feeds, new FeedVisits(feeds, feed -> desk, fetcher, items, rhythm, clock), clock);
    }

    /** Answers for all but one, which keeps its callers waiting until they are interrupted. */
    private Fetched dead(FetchRequest request) {
        return request.url().equals(DEAD) ? hanging() : web.fetch(request);
    }

    private Fetched hanging() {
        await(end);
        return new Fetched.Failed(List.of(), "Interrupted.");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
