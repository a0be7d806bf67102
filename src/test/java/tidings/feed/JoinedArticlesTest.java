package tidings.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.article.Article;
import tidings.article.Articles.Outcome;
import tidings.article.Origin;
import tidings.store.Database;
import tidings.store.SqliteArticles;
import tidings.text.Language;
import tidings.text.LuceneAnalysis;

class JoinedArticlesTest {
    @TempDir
    private Path folder;

    private Database database;
    private SqliteArticles stored;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("tidings.db"));
        stored = new SqliteArticles(database, new LuceneAnalysis(), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everyoneIsToldWhatBecameOfTheirOwn() throws Exception {
        JoinedArticles joined = new JoinedArticles(stored);
        List<Future<List<Outcome>>> adding = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 60; i++) {
                List<Article> batch = List.of(article(2 * i), article(2 * i + 1));
                adding.add(threads.submit(() -> joined.add(batch)));
            }
        }

        for (int i = 0; i < 60; i++) {
            List<String> urls = List.of(article(2 * i).url(), article(2 * i + 1).url());
            List<Outcome> outcomes = adding.get(i).get();
            assertThat(outcomes).hasSize(2).hasOnlyElementsOfType(Outcome.Added.class);
            assertThat(stored.withUrls(urls))
                    .map(article -> (Outcome) new Outcome.Added(article.id()))
                    .containsExactlyInAnyOrderElementsOf(outcomes);
        }
    }

    @Test
    void aStoreThatFailsIsToldToThoseWhoWaitAndServesTheNext() {
        JoinedArticles broken = new JoinedArticles(WatchedArticles.onFullDisk(stored));

        assertThatThrownBy(() -> broken.add(List.of(article(1)))).hasMessageContaining("The disk is full.");
        assertThatThrownBy(() -> broken.add(List.of(article(1)))).hasMessageContaining("The disk is full.");
        assertThat(broken.add(List.of())).isEmpty();
    }

    private static Article article(int number) {
        return new Article(
                "https://a.example.org/" + number,
                "News " + number,
                "Words of " + number,
                Optional.empty(),
                "a.example.org",
                Language.ENGLISH,
                Origin.FEED);
    }
}
