package tidings.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.source.Outlets;
import tidings.text.Language;
import tidings.text.LuceneAnalysis;

class SqliteOutletsTest {
    private static final Instant DAY = Instant.parse("2025-03-10T12:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void inventedOutletsAreNotAmongThoseOfTheNews() {
        try (Database database = Database.open(folder.resolve("news.db"))) {
            SqliteArticles articles = new SqliteArticles(database, new LuceneAnalysis(), Clock.systemUTC());
            articles.add(List.of(article("herald.example.org", Origin.SAMPLE)));
            assertThat(new SqliteOutlets(database).recent(5)).isEmpty();

            articles.add(List.of(article("courier.example.org", Origin.FEED)));
            assertThat(new SqliteOutlets(database).recent(5))
                    .containsExactly(new Outlets.Outlet("courier.example.org", 1, Optional.of(DAY)));
        }
    }

    private static Article article(String outlet, Origin origin) {
        return new Article(
                "https://%s/dam".formatted(outlet),
                "The dam opened",
                "The dam of %s opened on Monday.".formatted(outlet),
                Optional.of(DAY),
                outlet,
                Language.ENGLISH,
                origin);
    }
}
