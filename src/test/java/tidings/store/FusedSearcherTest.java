package tidings.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
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
import tidings.article.Articles;
import tidings.article.Origin;
import tidings.embed.ConceptEmbedder;
import tidings.embed.Embedder;
import tidings.embed.EmbeddingException;
import tidings.embed.EmbeddingPass;
import tidings.embed.FusedSearcher;
import tidings.text.Language;
import tidings.text.LuceneAnalysis;
import tidings.text.ProfileDetector;
import tidings.text.TextAnalysis;
import tidings.topic.NewsSearcher;
import tidings.topic.Period;
import tidings.topic.QueryReader;
import tidings.topic.SearcherContract;
import tidings.topic.TopicReader;

/** Everything that holds for words alone holds beside embeddings too. */
class FusedSearcherTest extends SearcherContract {
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
        return searcher(new ConceptEmbedder("concepts"));
    }

    @Override
    protected QueryReader reader() {
        return new TopicReader(analysis, clock, new SqliteHoldings(database));
    }

    @Test
    void whatIsMeantIsFoundInOtherWords() {
        storeMany();

        assertThat(urls("harvest failure", new ConceptEmbedder("concepts")))
                .first()
                .isEqualTo("https://news.example.org/crops");
    }

    @Test
    void whatIsMeantIsFoundInAnotherLanguage() {
        storeMany();

        assertThat(urls("маяк", new ConceptEmbedder("concepts"))).containsExactly("https://news.example.org/beacon");
    }

    @Test
    void aModelIsNotAskedInALanguageThatItDoesNotKnow() {
        storeMany();

        assertThat(urls("маяк", new ConceptEmbedder("concepts", Language.ENGLISH)))
                .isEmpty();
    }

    @Test
    void aQuotationIsMeantAsItStands() {
        storeMany();

        assertThat(urls("\"chess round\" harvest", new ConceptEmbedder("concepts")))
                .isNotEmpty()
                .doesNotContain("https://news.example.org/crops");
    }

    @Test
    void namedArticlesComeAlone() {
        storeMany();
        String other = "https://news.example.org/3";

        assertThat(searcher()
                        .search(reader().read("harvest", Period.ALWAYS, Set.of(other)), 10)
                        .hits())
                .extracting(hit -> hit.stored().article().url())
                .containsExactly(other);
    }

    @Test
    void whereTheModelFailsWordsGoOn() {
        storeMany();

        assertThat(urls("beacon", new Failing())).containsExactly("https://news.example.org/beacon");
    }

    @Test
    void aPassEmbedsWhatIsMissingAndNothingTwice() {
        storeMany();
        EmbeddingPass english = pass(new ConceptEmbedder("concepts", Language.ENGLISH));
        store("ru", "Порт", "Порт открыт.", Language.RUSSIAN);

        assertThat(english.run(EmbeddingPass.Bounds.NONE, EmbeddingPass.Progress.NOBODY))
                .isEqualTo(42);
        assertThat(english.run(EmbeddingPass.Bounds.NONE, EmbeddingPass.Progress.NOBODY))
                .isZero();
        store("late", "Fair", "The fair was opened late.", Language.ENGLISH);
        assertThat(english.run(new EmbeddingPass.Bounds(Duration.ofSeconds(1), 20), EmbeddingPass.Progress.NOBODY))
                .isEqualTo(1);
    }

    @Test
    void aPassWithoutTimeDoesNothing() {
        storeMany();

        assertThat(pass(new ConceptEmbedder("concepts"))
                        .run(new EmbeddingPass.Bounds(Duration.ZERO, 20), EmbeddingPass.Progress.NOBODY))
                .isZero();
    }

    private void storeMany() {
        IntStream.range(0, 40)
                .forEach(i -> store(String.valueOf(i), "Report " + i, "Chess round n" + i + ".", Language.ENGLISH));
        store("crops", "Crops", "The crops and their failure.", Language.ENGLISH);
        store("beacon", "Beacon", "A beacon in the port.", Language.ENGLISH);
    }

    private void store(String name, String title, String text, Language language) {
        articles()
                .add(List.of(new Article(
                        "https://news.example.org/" + name,
                        title,
                        text,
                        Optional.of(NOW.minus(Duration.ofHours(1))),
                        "news.example.org",
                        language,
                        Origin.IMPORT)));
    }

    private List<String> urls(String topic, Embedder embedder) {
        return searcher(embedder).search(reader().read(topic, Period.ALWAYS, Set.of()), 10).hits().stream()
                .map(hit -> hit.stored().article().url())
                .toList();
    }

    private NewsSearcher searcher(Embedder embedder) {
        if (!(embedder instanceof Failing)) {
            pass(embedder).run(EmbeddingPass.Bounds.NONE, EmbeddingPass.Progress.NOBODY);
        }
        return new FusedSearcher(
                new SqliteSearcher(database, clock), embedder, new SqliteVectors(database), new ProfileDetector());
    }

    private EmbeddingPass pass(Embedder embedder) {
        return new EmbeddingPass(embedder, new SqliteVectors(database), clock);
    }

    /** A model whose file is broken. */
    private static final class Failing implements Embedder {
        @Override
        public String name() {
            return "failing";
        }

        @Override
        public boolean knows(Language language) {
            return true;
        }

        @Override
        public float[] question(String text) {
            throw new EmbeddingException("The file is broken.", new IllegalStateException());
        }

        @Override
        public float[] passage(String text) {
            throw new EmbeddingException("The file is broken.", new IllegalStateException());
        }
    }
}
