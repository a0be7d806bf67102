package tidings.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.article.Article;
import tidings.article.Articles;
import tidings.article.ArticlesContract;
import tidings.article.Origin;
import tidings.text.Language;
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

    @Test
    void aBatchThatBeginsWithTheNewestIsOnePieceOfTheIndex() {
        articles().add(IntStream.range(0, 40).mapToObj(this::olderAndOlder).toList());

        assertThat(database.<Long>read(
                        session -> session.number("SELECT count(DISTINCT segid) FROM article_terms_idx")))
                .isEqualTo(1);
    }

    private Article olderAndOlder(int number) {
        return new Article(
                "https://herald.example.org/" + number,
                "Ferry " + number + " has left the harbour",
                "The ferry number " + number + " has left the harbour with cars on board.",
                Optional.of(NOW.minus(Duration.ofMinutes(number))),
                "herald.example.org",
                Language.ENGLISH,
                Origin.FEED);
    }

    @Override
    protected Articles articles() {
        return new SqliteArticles(database, new LuceneAnalysis(), Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
