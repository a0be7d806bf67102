package tidings.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import tidings.article.Articles;
import tidings.text.LuceneAnalysis;
import tidings.text.TextAnalysis;
import tidings.topic.NewsSearcher;
import tidings.topic.QueryReader;
import tidings.topic.SearcherContract;
import tidings.topic.TopicReader;

class SqliteSearcherTest extends SearcherContract {
    private final TextAnalysis analysis = new LuceneAnalysis();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("news.db"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    protected Articles articles() {
        return new SqliteArticles(database, analysis, clock);
    }

    @Override
    protected NewsSearcher searcher() {
        return new SqliteSearcher(database, clock);
    }

    @Override
    protected QueryReader reader() {
        return new TopicReader(analysis, clock, new SqliteHoldings(database));
    }
}
