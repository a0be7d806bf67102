package tidings.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import tidings.article.Article;
import tidings.article.Articles;
import tidings.digest.Digests;
import tidings.digest.ExtractiveDigester;
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
import tidings.topic.QueryReader;
import tidings.topic.NewsSearcher;
import tidings.topic.TopicReader;

/**
 * A database of invented news and the parts of the program that work on it. A database that already holds some of the
 * articles is filled up, so one that was kept costs its filling once; the time is then that of its newest article.
 */
final class Stock implements AutoCloseable {
    static final int BATCH = 1_000;

    private final Database database;
    private final int size;
    private final Instant end;
    private final Corpus corpus;
    private final Articles articles;
    private final QueryReader reader;
    private final NewsSearcher searcher;
    private final Digests digests;

    /** @param least how many articles it will hold at least: one that was kept may hold more */
    Stock(int least, Path file) {
        TextAnalysis analysis = new LuceneAnalysis();
        TextAnalysis shared = new SharedAnalysis(analysis);
        database = Database.open(file);
        SqliteArticles kept = new SqliteArticles(database, analysis, Clock.systemUTC());
        size = Math.max(least, (int) kept.count());
        end = end(kept);
        corpus = new Corpus(size, end);
        Clock clock = Clock.fixed(end, ZoneOffset.UTC);
        SqliteArticles stored = new SqliteArticles(database, shared, clock);
        articles = new Newsdesk(stored, new SqliteStories(database, analysis), shared, clock);
        reader = new TopicReader(analysis, clock, new SqliteHoldings(database));
        searcher = new SqliteSearcher(database, clock);
        digests = new Digests(reader, searcher, new ExtractiveDigester(new Sentences(), analysis));
    }

    /** When article number size - 1 is or will be published. */
    private Instant end(SqliteArticles stored) {
        return stored.newest(1).stream()
                .flatMap(newest -> newest.article().published().stream())
                .map(published -> published.plus(Corpus.EVERY.multipliedBy(size - stored.count())))
                .findFirst()
                .orElseGet(Instant::now);
    }

    /**
     * Adds the articles that are missing.
     *
     * @return CPU time of each batch of {@value #BATCH} articles, in milliseconds; empty where none was missing
     */
    double[] fill() {
        int stored = (int) articles.count();
        double[] times = new double[Math.max(0, Math.ceilDiv(size - stored, BATCH))];
        for (int i = 0; i < times.length; i++) {
            List<Article> batch = corpus.batch(stored + i * BATCH, BATCH);
            times[i] = Timing.cpu(() -> articles.add(batch));
        }
        return times;
    }

    /** The beginning of so much time before the end. */
    Instant before(Duration time) {
        return end.minus(time);
    }

    /** When the last of so many more articles would be published. */
    Instant later(int articles) {
        return end.plus(Corpus.EVERY.multipliedBy(articles));
    }

    /** How many articles it holds when it is filled. */
    int size() {
        return size;
    }

    Database database() {
        return database;
    }

    Corpus corpus() {
        return corpus;
    }

    Articles articles() {
        return articles;
    }

    QueryReader reader() {
        return reader;
    }

    NewsSearcher searcher() {
        return searcher;
    }

    Digests digests() {
        return digests;
    }

    @Override
    public void close() {
        database.close();
    }
}
