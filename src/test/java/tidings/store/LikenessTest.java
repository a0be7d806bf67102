package tidings.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.article.StoredArticle;
import tidings.embed.ConceptEmbedder;
import tidings.embed.Embedder;
import tidings.embed.EmbeddingPass;
import tidings.embed.Likeness;
import tidings.text.Language;
import tidings.text.LuceneAnalysis;
import tidings.text.ProfileDetector;

/** How near followed topics are to articles, over real SQLite. */
class LikenessTest {
    private static final Instant NOW = Instant.parse("2025-03-10T12:00:00Z");
    private static final String TOPIC = "the harvest of our valley";

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final Embedder model = new ConceptEmbedder("concepts", Language.ENGLISH);

    @TempDir
    private Path folder;

    private Database database;
    private SqliteArticles articles;
    private SqliteVectors vectors;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("news.db"));
        articles = new SqliteArticles(database, new LuceneAnalysis(), clock);
        vectors = new SqliteVectors(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anArticleThatMeansTheTopicStandsOutFromTheUsualNews() {
        usualNews(150);

        assertThat(of(TOPIC, "Crops fail in the valley", Language.ENGLISH).orElseThrow())
                .isGreaterThan(2);
        assertThat(of(TOPIC, "Chess club elects a chairman", Language.ENGLISH).orElseThrow())
                .isLessThan(1);
    }

    @Test
    void withTooLittleNewsNobodyKnowsWhatIsUsual() {
        usualNews(40);

        assertThat(of(TOPIC, "Crops fail in the valley", Language.ENGLISH)).isEmpty();
    }

    @Test
    void whatTheModelDoesNotReadIsNotJudged() {
        usualNews(150);

        assertThat(of(TOPIC, "Урожай погиб в долине", Language.RUSSIAN)).isEmpty();
        assertThat(of("урожай в этом году", "Crops fail in the valley", Language.ENGLISH))
                .isEmpty();
    }

    @Test
    void anArticleThatCameThisSecondIsEmbeddedOnceForAll() {
        usualNews(150);
        StoredArticle fresh = store("Crops fail in the valley", Language.ENGLISH);

        new Likeness(model, vectors, new ProfileDetector()).of(TOPIC, fresh);

        assertThat(vectors.of(model.name(), fresh.id())).isPresent();
        assertThat(new EmbeddingPass(model, vectors, clock)
                        .run(EmbeddingPass.Bounds.NONE, EmbeddingPass.Progress.NOBODY))
                .isZero();
    }

    private OptionalDouble of(String topic, String title, Language language) {
        return new Likeness(model, vectors, new ProfileDetector()).of(topic, store(title, language));
    }

    private void usualNews(int number) {
        articles.add(IntStream.range(0, number)
                .mapToObj(i -> article(
                        (i % 20 == 0 ? "Valley road %d closed" : "Report %d from the council").formatted(i),
                        Language.ENGLISH))
                .toList());
        new EmbeddingPass(model, vectors, clock).run(EmbeddingPass.Bounds.NONE, EmbeddingPass.Progress.NOBODY);
    }

    private StoredArticle store(String title, Language language) {
        articles.add(List.of(article(title, language)));
        return articles.newest(200).stream()
                .filter(stored -> stored.article().title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static Article article(String title, Language language) {
        return new Article(
                "https://news.example.org/" + title.hashCode(),
                title,
                title + ", as " + title.hashCode() + " and others saw.",
                Optional.of(NOW),
                "news.example.org",
                language,
                Origin.IMPORT);
    }
}
