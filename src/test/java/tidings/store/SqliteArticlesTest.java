package tidings.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import tidings.article.Articles;
import tidings.article.ArticlesContract;
import tidings.text.LuceneAnalysis;

class SqliteArticlesTest extends ArticlesContract {
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
        return new SqliteArticles(database, new LuceneAnalysis(), Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
