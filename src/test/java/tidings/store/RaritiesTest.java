package tidings.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.text.Language;
import tidings.text.LuceneAnalysis;
import tidings.topic.Term;

class RaritiesTest {
    private static final Instant NOW = Instant.parse("2024-07-01T12:00:00Z");
    private static final int NEWEST = 10;

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

    /** Articles with the words, the first of them the newest. */
    private void store(List<String> words) {
        List<Article> articles = IntStream.range(0, words.size())
                .mapToObj(i -> new Article(
                        "https://outlet.example/" + i,
                        "Report " + i,
                        words.get(i) + " " + i,
                        Optional.of(NOW.minus(Duration.ofHours(i))),
                        "outlet.example",
                        Language.ENGLISH,
                        Origin.IMPORT))
                .toList();
        new SqliteArticles(database, new LuceneAnalysis(), Clock.fixed(NOW, ZoneOffset.UTC)).add(articles);
    }

    private long having(String word, int all) {
        Term term = new Term(word, Set.of(word));
        return database.read(
                session -> new Rarities(NEWEST).of(session, List.of(term), all).of(term));
    }

    private static List<String> words(int articles, String from, int first, String then) {
        return IntStream.range(0, articles)
                .mapToObj(i -> i < first ? from : then)
                .toList();
    }

    @Test
    void aSmallStoreIsCountedWhole() {
        store(words(20, "harbor", 5, "meadow"));

        assertThat(having("harbor", 20)).isEqualTo(5);
        assertThat(having("meadow", 20)).isEqualTo(15);
    }

    @Test
    void aWordThatIsCommonLatelyIsCountedAmongTheNewestAlone() {
        store(words(40, "harbor", 5, "meadow"));

        assertThat(having("harbor", 40)).as("in five of the ten newest").isEqualTo(20);
        assertThat(having("meadow", 40)).as("in the other five").isEqualTo(20);
    }

    @Test
    void aWordThatTheNewestDoNotHaveIsCountedEverywhere() {
        store(words(40, "harbor", 33, "meadow"));

        assertThat(having("meadow", 40)).isEqualTo(7);
        assertThat(having("orchard", 40)).isZero();
    }
}
