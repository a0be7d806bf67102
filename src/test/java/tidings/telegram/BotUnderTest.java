package tidings.telegram;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import tidings.chat.Conversation;
import tidings.chat.FakeNews;
import tidings.chat.Feature;
import tidings.chat.ModelCost;
import tidings.chat.OperatorFeature;
import tidings.chat.Patience;
import tidings.message.Doorbell;
import tidings.store.Database;
import tidings.store.SqliteBroadcasts;
import tidings.store.SqliteChats;
import tidings.store.SqliteFigures;
import tidings.store.SqliteInbox;
import tidings.store.SqliteOutbox;

/** A whole bot in this JVM: real store, real adapter, a small world of news. */
final class BotUnderTest implements AutoCloseable {
    final Database database;
    final SqliteInbox inbox;
    final SqliteOutbox outbox;
    final SqliteChats chats;
    final FakeNews news = new FakeNews();
    final TelegramBot bot;
    private final AtomicReference<Optional<String>> outcome = new AtomicReference<>(Optional.empty());
    private final Thread thread;

    BotUnderTest(Path file, TelegramSettings settings) {
        Clock clock = Clock.systemUTC();
        Doorbell doorbell = new Doorbell();
        database = Database.open(file);
        inbox = new SqliteInbox(database, doorbell, clock);
        outbox = new SqliteOutbox(database, doorbell, clock);
        chats = new SqliteChats(database);
        Health health = new Health();
        Feature operator = new OperatorFeature(
                new SqliteFigures(database),
                new SqliteBroadcasts(database, doorbell, clock),
                BotUnderTest::costs,
                health::heard);
        Conversation conversation = news.conversation(
                new Patience(Duration.ofMillis(100), 1_000), settings.operators(), chats, chats, clock, operator);
        bot = new TelegramBot(settings, conversation, new Stores(inbox, outbox, chats, doorbell), health, clock);
        thread = Thread.ofPlatform().start(() -> outcome.set(bot.run()));
    }

    private static SortedMap<LocalDate, ModelCost.Day> costs(LocalDate first) {
        LocalDate today = first.plusDays(6);
        return new TreeMap<>(Map.of(
                today.minusDays(1),
                new ModelCost.Day(12, 3400, OptionalDouble.of(0.5)),
                today,
                new ModelCost.Day(1, 200, OptionalDouble.of(0.0625))));
    }

    /** Why it ended of its own. */
    Optional<String> end() throws InterruptedException {
        thread.join(10_000);
        return outcome.get();
    }

    @Override
    public void close() {
        bot.close();
        try {
            thread.join(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        database.close();
    }
}
