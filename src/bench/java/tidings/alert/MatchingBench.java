package tidings.alert;

import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import tidings.article.Article;
import tidings.bench.Corpus;
import tidings.bench.Table;
import tidings.bench.Timing;
import tidings.chat.Chat;
import tidings.store.Database;
import tidings.store.SqliteChats;
import tidings.store.SqlitePackedTopics;
import tidings.store.SqliteSubscriptions;
import tidings.text.Language;

/**
 * What it costs to find the followed topics that an article is about:
 *
 * <pre>mvn -q -Pbench verify -DskipITs -Dbench=tidings.alert.MatchingBench -Dsizes=10000,100000</pre>
 *
 * <p>Sizes are topics. Times are CPU times of the one thread. The analysis of the articles is not counted.
 */
public final class MatchingBench {
    private static final int NEWS = 20_000;
    private static final int WARM_UP = 500;
    /** Until the compiler has done its work. */
    private static final int WARM_ROUNDS = 8;

    private static final int ARTICLES = 2_000;
    private static final int AT_ONCE = 10_000;

    private static final Set<Language> LANGUAGES = Set.of(
            Language.ENGLISH,
            Language.RUSSIAN,
            Language.UKRAINIAN,
            Language.GERMAN,
            Language.SPANISH,
            Language.UNKNOWN);

    private final Table table = new Table();
    private final Corpus corpus = new Corpus(NEWS + WARM_UP + ARTICLES, Instant.parse("2026-01-01T00:00:00Z"));
    private final InventedTopics topics =
            new InventedTopics(number -> corpus.batch(number % NEWS, 1).getFirst().title());
    private final CountedRarity rarity = new CountedRarity();
    private final List<Article> arriving = corpus.batch(NEWS, WARM_UP + ARTICLES);

    private final Path folder;

    private MatchingBench(Path folder) {
        this.folder = folder;
    }

    /**
     * Runs the sizes one after the other.
     *
     * @param arguments the folder of the packed program; the sizes in topics, separated by commas
     */
    public static void main(String[] arguments) throws IOException {
        MatchingBench bench = new MatchingBench(Files.createTempDirectory(Path.of(arguments[0]), "followed"));
        bench.countNews();
        for (String size : arguments[1].split(",")) {
            bench.run("", Integer.parseInt(size), bench.topics::topic);
            bench.run(", all words required", Integer.parseInt(size), bench.topics::strict);
            bench.start(Integer.parseInt(size));
        }
        bench.table.print(System.out);
    }

    private void countNews() {
        AnalysedBefore analysis = new AnalysedBefore();
        for (Article article : corpus.batch(0, NEWS)) {
            rarity.count(analysis.terms(article.title() + " " + article.text(), article.language()));
        }
    }

    private void run(String kind, int size, IntFunction<String> topic) {
        AnalysedBefore analysis = new AnalysedBefore();
        arriving.forEach(article -> {
            analysis.remember(article.title(), article.language());
            analysis.remember(article.text(), article.language());
        });
        Deque<SubscriptionIndex> held = new ArrayDeque<>();
        held.add(new SubscriptionIndex(new TopicMatching(LANGUAGES, analysis, rarity)));
        double built = Timing.cpu(() -> {
            for (int number = 0; number < size; number++) {
                held.element().add(number, Expression.of(topic.apply(number)));
            }
        });
        table.add("topics added one by one" + kind, size, "%.1f s CPU".formatted(built / 1000), "");
        match(kind, size, held.element());
        long with = heap();
        held.clear(); // what stays is the bench's own: words that it remembers
        table.add("memory of the index" + kind, size, "%.1f MB".formatted((with - heap()) / 1e6), "64 MB (1 M)");
        Reference.reachabilityFence(analysis);
    }

    /** A start: all that is followed, from a file into the index. */
    private void start(int size) {
        AnalysedBefore analysis = new AnalysedBefore();
        TopicMatching matching = new TopicMatching(LANGUAGES, analysis, rarity);
        try (Database database = Database.open(folder.resolve("followed-%d.db".formatted(size)))) {
            new SqliteChats(database).meet(Chat.first(1, Chat.Kind.PRIVATE, "en", ZoneOffset.UTC));
            SqlitePackedTopics packed = new SqlitePackedTopics(database);
            for (int first = 1; first <= size; first += AT_ONCE) {
                follow(database, packed, matching, first, Math.min(size, first + AT_ONCE - 1));
            }
            FollowedTopics followed = new FollowedTopics(new SqliteSubscriptions(database), packed, matching);
            long before = System.nanoTime();
            double cpu = Timing.cpu(followed::load);
            table.add(
                    "start",
                    size,
                    "%.2f s wall, %.2f s CPU".formatted((System.nanoTime() - before) / 1e9, cpu / 1000),
                    "2 s (1 M)");
        }
    }

    private void follow(Database database, PackedTopics packed, TopicMatching matching, int first, int last) {
        List<PackedTopics.Entry> entries = IntStream.rangeClosed(first, last)
                .mapToObj(id -> new PackedTopics.Entry(
                        id,
                        ByteBuffer.wrap(matching.packed(Expression.of(topics.topic(id))))))
                .toList();
        database.writing(session -> entries.forEach(entry -> session.update(
                "INSERT INTO subscription (id, chat, thread, topic, created) VALUES (?1, 1, ?1, ?2, 0)",
                entry.id(),
                topics.topic((int) entry.id()))));
        packed.keep(entries);
    }

    private void match(String kind, int size, SubscriptionIndex index) {
        for (int round = 0; round < WARM_ROUNDS; round++) {
            arriving.subList(0, WARM_UP).forEach(index::matches);
        }
        double[] times = new double[ARTICLES];
        long[] found = {0};
        for (int i = 0; i < ARTICLES; i++) {
            Article article = arriving.get(WARM_UP + i);
            times[i] = Timing.cpu(() -> found[0] += index.matches(article).size());
        }
        double rate = 1000 * ARTICLES / Arrays.stream(times).sum();
        String goal = "12000 (100 k), 1500 (1 M)";
        table.add("articles matched" + kind, size, "%.0f / CPU-s".formatted(rate), goal);
        table.add("article" + kind, size, Timing.of(times), "");
        table.add("topics found an article" + kind, size, "%.1f".formatted(found[0] / (double) ARTICLES), "");
    }

    /** One collection leaves what is only reached weakly: as many as still find something. */
    private static long heap() {
        long before = Long.MAX_VALUE;
        long now = used();
        while (now < before) {
            System.gc();
            before = now;
            now = used();
        }
        return now;
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
