package tidings.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import tidings.article.Article;
import tidings.article.Articles;
import tidings.digest.Answer;
import tidings.digest.Digests;
import tidings.digest.ExtractiveDigester;
import tidings.digest.Question;
import tidings.store.Database;
import tidings.store.SqliteArticles;
import tidings.store.SqliteHoldings;
import tidings.store.SqliteSearcher;
import tidings.store.SqliteStories;
import tidings.story.Newsdesk;
import tidings.text.LuceneAnalysis;
import tidings.text.Sentences;
import tidings.text.SharedAnalysis;
import tidings.text.TextAnalysis;
import tidings.topic.Period;
import tidings.topic.QueryReader;
import tidings.topic.Searcher;
import tidings.topic.TopicReader;

/** One size: a database is filled through the news desk and then asked, by one thread, with the parts of the program. */
final class Load implements AutoCloseable {
    private static final int BATCH = 1_000;
    private static final int QUESTIONS = 200;
    private static final int LIMIT = 30;

    private final int size;
    private final Table table;
    private final Instant end;
    private final Corpus corpus;
    private final Database database;
    private final Articles articles;
    private final QueryReader reader;
    private final Searcher searcher;
    private final Digests digests;

    Load(int size, Path file, Instant end, Table table) {
        this.size = size;
        this.table = table;
        this.end = end;
        Clock clock = Clock.fixed(end, ZoneOffset.UTC);
        TextAnalysis analysis = new LuceneAnalysis();
        corpus = new Corpus(size, end);
        database = Database.open(file);
        TextAnalysis shared = new SharedAnalysis(analysis);
        SqliteArticles stored = new SqliteArticles(database, shared, clock);
        articles = new Newsdesk(stored, new SqliteStories(database, analysis), shared, clock);
        reader = new TopicReader(analysis, clock, new SqliteHoldings(database));
        searcher = new SqliteSearcher(database, clock);
        digests = new Digests(reader, searcher, new ExtractiveDigester(new Sentences(), analysis));
    }

    void run() {
        importAll();
        search("search 7 days", Period.since(end.minus(Duration.ofDays(7))), "8 / – / 30 (1 M)");
        search("search 30 days", Period.since(end.minus(Duration.ofDays(30))), "– / – / 70 (1 M)");
        search("search all time", Period.ALWAYS, "– / – / 60 (1 M)");
        digest();
        heap();
    }

    private void importAll() {
        double cpu = 0;
        for (int from = 0; from < size; from += BATCH) {
            List<Article> batch = corpus.batch(from, BATCH);
            cpu += Timing.cpu(() -> articles.add(batch));
        }
        table.add("import", size, "%.0f articles / CPU-s".formatted(size / cpu * 1000), "1500");
        table.add("stored", size, articles.count() + " articles", "");
    }

    private void search(String measure, Period period, String goal) {
        table.add(measure, size, timed(topic -> searcher.search(reader.read(topic, period, Set.of()), LIMIT)), goal);
    }

    private void digest() {
        int[] told = {0};
        Timing timing = timed(topic -> {
            Answer answer = digests.answer(Question.about(topic));
            told[0] += answer instanceof Answer.Nothing ? 0 : 1;
        });
        table.add("digest", size, timing, "30 / – / 150 (100 k)");
        table.add("digests that say something", size, "%d of %d".formatted(told[0], 2 * QUESTIONS), "");
    }

    /** Twice over other topics of the whole time: the first round warms the program up. */
    private Timing timed(Consumer<String> work) {
        double[] times = new double[QUESTIONS];
        Random random = new Random(size);
        for (int i = -QUESTIONS; i < QUESTIONS; i++) {
            String topic = corpus.topic(size - 1 - random.nextInt(Math.min(size, 20_000)));
            times[Math.max(0, i)] = Timing.cpu(() -> work.accept(topic));
        }
        return Timing.of(times);
    }

    private void heap() {
        System.gc();
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        table.add("heap after collection", size, "%d MB".formatted(used >> 20), "256 (100 k)");
    }

    @Override
    public void close() {
        database.close();
    }
}
