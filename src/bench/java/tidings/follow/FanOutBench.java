package tidings.follow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tidings.alert.AlertEngine;
import tidings.alert.AlertTimes;
import tidings.alert.FollowedTopics;
import tidings.alert.TopicMatching;
import tidings.article.Article;
import tidings.article.Articles;
import tidings.article.Origin;
import tidings.bench.Table;
import tidings.bench.Timing;
import tidings.digest.Digests;
import tidings.digest.ExtractiveDigester;
import tidings.message.Doorbell;
import tidings.store.Database;
import tidings.store.SqliteAlerts;
import tidings.store.SqliteArrivals;
import tidings.store.SqliteArticles;
import tidings.store.SqliteChats;
import tidings.store.SqliteHoldings;
import tidings.store.SqliteOutbox;
import tidings.store.SqlitePackedTopics;
import tidings.store.SqliteRarity;
import tidings.store.SqliteSearcher;
import tidings.store.SqliteStories;
import tidings.store.SqliteStoryNumbers;
import tidings.store.SqliteSubscriptions;
import tidings.story.Newsdesk;
import tidings.text.Language;
import tidings.text.LuceneAnalysis;
import tidings.text.Sentences;
import tidings.topic.TopicReader;

/**
 * One article for many: how long it takes until the alerts of all its followers lie in the outbox, and then those of an
 * update of the story.
 *
 * <pre>mvn -q -Pbench verify -DskipITs -Dbench=tidings.follow.FanOutBench -Dsizes=5000,50000</pre>
 *
 * <p>Sizes are chats. Every fifth follows a topic of its own wording, the others one of a hundred.
 */
public final class FanOutBench {
    private static final Instant NOW = Instant.parse("2026-01-10T12:00:00Z");
    private static final String STORY = "https://post.example.org/harbour";

    private final Table table = new Table();
    private final Path folder;

    private FanOutBench(Path folder) {
        this.folder = folder;
    }

    /**
     * Runs the sizes one after the other.
     *
     * @param arguments the folder of the packed program; the sizes in chats, separated by commas
     */
    public static void main(String[] arguments) throws IOException {
        FanOutBench bench = new FanOutBench(Files.createTempDirectory(Path.of(arguments[0]), "fan-out"));
        Arrays.stream(arguments[1].split(",")).mapToInt(Integer::parseInt).forEach(bench::run);
        bench.table.print(System.out);
    }

    private void run(int chats) {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        LuceneAnalysis analysis = new LuceneAnalysis();
        try (Database database = Database.open(folder.resolve("fan-out-%d.db".formatted(chats)))) {
            follow(database, chats);
            SqliteStories stories = new SqliteStories(database, analysis);
            SqliteArticles stored = new SqliteArticles(database, analysis, clock);
            Newsdesk desk = new Newsdesk(stored, stories, analysis, clock);
            try (AlertEngine engine = engine(database, stories, desk, analysis, clock)) {
                engine.load();
                desk.add(List.of(article(STORY, "Harbour of Aldport open again after the storm", """
                        The harbour of Aldport reopened on Friday after the storm, the port authority of Aldport said.
                        Two cranes fell into the water, and 40 ships waited outside the harbour.""")));
                measure("first word", chats, engine, database);
                desk.add(List.of(article(STORY + "/2", "Storm damage at Aldport harbour is 90 million", """
                        The storm at the harbour of Aldport did damage of 90 million crowns, the port authority said.
                        The harbour reopened on Friday.""")));
                measure("next article of the story", chats, engine, database);
            }
        }
    }

    private void measure(String what, int chats, AlertEngine engine, Database database) {
        long before = heap();
        long filed = outbox(database);
        double cpu = Timing.cpu(engine::work);
        table.add(
                what + ", filed",
                chats,
                "%d in %.1f s CPU".formatted(outbox(database) - filed, cpu / 1000),
                "");
        table.add(what + ", heap more", chats, "%.0f MB".formatted((heap() - before) / 1e6), "");
    }

    private static long outbox(Database database) {
        return database.read(session -> session.number("SELECT count(*) FROM outbox"));
    }

    private static void follow(Database database, int chats) {
        database.writing(session -> {
            for (int chat = 1; chat <= chats; chat++) {
                session.update(
                        "INSERT INTO chat (id, kind, language, zone, lines) VALUES (?, 'PRIVATE', 'en', 'UTC', 5)", chat);
                String topic = chat % 5 == 0 ? "harbour storm Aldport word" + chat : "harbour storm topic" + chat % 100;
                session.update(
                        "INSERT INTO subscription (chat, thread, topic, created) VALUES (?, 0, ?, 0)", chat, topic);
            }
        });
    }

    private static AlertEngine engine(
            Database database, SqliteStories stories, Articles articles, LuceneAnalysis analysis, Clock clock) {
        TopicReader reader = new TopicReader(analysis, clock, new SqliteHoldings(database));
        Digests digests = new Digests(
                reader,
                new SqliteSearcher(database, clock),
                articles,
                List.of(new ExtractiveDigester(new Sentences(), analysis)),
                new SqliteStoryNumbers(database),
                analysis);
        return new AlertEngine(
                new FollowedTopics(
                        new SqliteSubscriptions(database),
                        new SqlitePackedTopics(database),
                        new TopicMatching(Set.of(Language.ENGLISH), analysis, new SqliteRarity(database))),
                new SqliteArrivals(database),
                new SqliteAlerts(database),
                stories,
                new AlertMessages(new SqliteChats(database), digests, stories, 4),
                new SqliteOutbox(database, new Doorbell(), clock),
                new AlertTimes(Duration.ofHours(48), Duration.ofHours(2), Duration.ofHours(4)),
                clock);
    }

    private static Article article(String url, String title, String text) {
        return new Article(
                url, title, text, Optional.of(NOW.minusSeconds(60)), "post.example.org", Language.ENGLISH, Origin.IMPORT);
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
