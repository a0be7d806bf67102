package tidings.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import tidings.article.Articles;
import tidings.article.StoredArticle;
import tidings.embed.Vectors;
import tidings.embed.VectorsContract;
import tidings.text.LuceneAnalysis;

class SqliteVectorsTest extends VectorsContract {
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
        Clock later = Clock.fixed(NOW.plus(Duration.ofDays(30)), ZoneOffset.UTC);
        return new SqliteArticles(database, new LuceneAnalysis(), later);
    }

    @Override
    protected Vectors vectors() {
        return new SqliteVectors(database);
    }

    @Override
    protected Vectors vectorsComparing(int most) {
        return new SqliteVectors(database, most);
    }

    @Override
    protected void remove(StoredArticle article) {
        database.writing(session -> session.update("DELETE FROM article WHERE id = ?", article.id()));
    }
}
