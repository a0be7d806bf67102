package tidings.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.feed.Feeds;
import tidings.store.Database;
import tidings.store.SqliteFeeds;
import tidings.store.SqliteSubscriptions;
import tidings.web.LocalWeb;

/**
 * The real program is killed again and again, at random, while feeds bring news and Telegram loses some of its answers:
 * what three chats follow reaches each of them once, in order, by itself or in a digest.
 *
 * <p>Five times by default; {@code -Dkills=50 -Dseed=…} for more.
 */
class KillIT {
    private static final int KILLS = Integer.getInteger("kills", 5);
    private static final long SEED = Long.getLong("seed", 7_031);
    private static final int ARTICLES_EACH = 4;
    private static final long ANNA = 7;
    private static final long BORYS = 8;
    private static final long CLARA = 9;
    private static final List<Long> CHATS = List.of(ANNA, BORYS, CLARA);
    private static final Set<String> CALLS = Set.of("getme", "getupdates", "sendmessage");
    private static final Duration LONGEST_LIFE = Duration.ofSeconds(5);

    @TempDir
    private Path folder;

    private final FakeTelegram telegram = new FakeTelegram();
    private final LocalWeb web = new LocalWeb();
    private final Random random = new Random(SEED);
    private final InventedNews news = new InventedNews(random);

    @AfterEach
    void end() {
        telegram.close();
        web.close();
    }

    @Test
    void killedAgainAndAgainItTellsEverythingOnceAndInOrder() throws InterruptedException {
        try (ServeProcess serve = start()) {
            CHATS.forEach(chat -> telegram.users().say(chat, "/follow harbour storm"));
            FakeTelegram.await(
                    "the answers",
                    Duration.ofSeconds(90),
                    () -> CHATS.stream()
                            .noneMatch(chat -> telegram.users().seen(chat).isEmpty()));
            serve.stop();
        }
        try (Database database = Database.open(folder.resolve("tidings.db"))) {
            beSilent(database);
            telegram.faultsNowAndThen("sendMessage", 0.05, Fault.CutAfter::new);
            for (int kill = 0; kill < KILLS; kill++) {
                comes(database, kill);
                liveAndDie();
            }
            telegram.faultsNowAndThen("sendMessage", 0, Fault.CutAfter::new);
            try (ServeProcess last = start()) {
                FakeTelegram.await("all alerts", Duration.ofMinutes(4), this::allTold);
                FakeTelegram.await(
                        "all answers heard",
                        () -> database.read(session -> session.number(
                                        "SELECT count(*) FROM outbox WHERE state IN ('waiting', 'started')"))
                                == 0);
                assertThat(last.log()).doesNotContain(FakeTelegram.TOKEN);
            }
            CHATS.forEach(chat -> assertToldOnceInOrder(database, chat));
        }
    }

    private ServeProcess start() {
        Map<String, String> settings =
                Map.of("TIDINGS_FETCH_ALLOW", "127.0.0.1", "TIDINGS_FETCH_PAUSE", "0", "TIDINGS_FEEDS_PAGES", "never");
        return new ServeProcess(folder, telegram, List.of("-XX:TieredStopAtLevel=1"), settings);
    }

    /** Clara says "not now" until after the last kill: she gets digests. */
    private static void beSilent(Database database) {
        SqliteSubscriptions subscriptions = new SqliteSubscriptions(database);
        Instant until = Instant.now().plus(LONGEST_LIFE.dividedBy(2).multipliedBy(KILLS));
        subscriptions.of(CLARA).forEach(own -> subscriptions.change(own.snoozed(Optional.of(until))));
    }

    /** A feed that was not there before, with news. */
    private void comes(Database database, int number) {
        String now = DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC));
        StringBuilder feed = new StringBuilder(
                "<rss version=\"2.0\"><channel><title>Post</title>" + "<link>https://post.example.org/</link>");
        for (int i = 0; i < ARTICLES_EACH; i++) {
            feed.append(news.item(now));
        }
        String path = "/feed" + number;
        web.page(
                path,
                LocalWeb.text(
                        "application/rss+xml", feed.append("</channel></rss>").toString()));
        new SqliteFeeds(database, Clock.systemUTC()).add(new Feeds.Addition(web.url(path), "Post " + number, ""));
    }

    /** Half of the deaths come around a call to Telegram, before it is done or after; the others at any time. */
    private void liveAndDie() throws InterruptedException {
        try (ServeProcess serve = start()) {
            CountDownLatch dead = new CountDownLatch(1);
            if (random.nextBoolean()) {
                telegram.crashAtCall(CALLS, 1 + random.nextInt(12), random.nextBoolean(), () -> {
                    serve.kill();
                    dead.countDown();
                });
                boolean ignored = dead.await(LONGEST_LIFE.toMillis(), TimeUnit.MILLISECONDS);
            } else {
                boolean ignored = dead.await(random.nextLong(LONGEST_LIFE.toMillis()), TimeUnit.MILLISECONDS);
            }
            serve.kill();
        }
    }

    private boolean allTold() {
        return CHATS.stream().allMatch(chat -> {
            String all = String.join("\n", telegram.users().texts(chat));
            return news.codes().stream().allMatch(all::contains);
        });
    }

    private void assertToldOnceInOrder(Database database, long chat) {
        List<String> alerts = telegram.users().texts(chat).stream()
                .filter(text -> !text.startsWith("Following"))
                .toList();
        Set<String> different = new HashSet<>(alerts);
        for (String code : news.codes()) {
            assertThat(different.stream().filter(text -> text.contains(code)))
                    .as(code)
                    .hasSize(1);
        }
        int doubled = alerts.size() - different.size();
        long unheard = database.read(session -> session.number(
                "SELECT coalesce(sum(doubts), 0) FROM outbox WHERE key LIKE 'alert.%' AND chat = ?", chat));
        List<Long> numbers = database.read(session -> session.list(
                "SELECT number FROM outbox WHERE key LIKE 'alert.%' AND chat = ? ORDER BY id",
                row -> row.getLong(1), chat));
        assertThat(numbers).as("in order").isSorted().hasSameSizeAs(different);
        assertThat((long) doubled).as("doubled").isLessThanOrEqualTo(unheard);
        System.out.printf(
                "seed %d, %d kills, chat %d: %d stories in %d messages, lost 0, doubled %d, answers never heard %d%n",
                SEED, KILLS, chat, news.codes().size(), different.size(), doubled, unheard);
    }
}
