package tidings.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.store.Database;
import tidings.store.SqliteArticles;
import tidings.store.SqliteHoldings;
import tidings.store.SqliteSearcher;
import tidings.text.Language;
import tidings.text.LuceneAnalysis;
import tidings.text.Sentences;
import tidings.topic.Found;
import tidings.topic.Query;
import tidings.topic.TopicReader;

class DigestsTest {
    private static final Instant NOW = Instant.parse("2026-03-20T12:00:00Z");

    @TempDir
    Path folder;

    private final LuceneAnalysis analysis = new LuceneAnalysis();
    private final List<Digester> writers = new ArrayList<>();
    private Database database;
    private SqliteArticles articles;
    private Digests digests;

    @BeforeEach
    void open() {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        database = Database.open(folder.resolve("digests.db"));
        articles = new SqliteArticles(database, analysis, clock);
        writers.add(new ExtractiveDigester(new Sentences(), analysis));
        digests = digests(clock);
    }

    private Digests digests(Clock clock) {
        return new Digests(
                new TopicReader(analysis, clock, new SqliteHoldings(database)),
                new SqliteSearcher(database, clock),
                articles,
                writers,
                StoryNumbers.NONE,
                analysis);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aDigestNumbersItsSources() {
        store("Dam above Orrin breaks", "The dam above Orrin broke in the night, the water board said.");
        assertThat(digests.answer(Question.about("Orrin dam"))).isInstanceOfSatisfying(Answer.Digest.class, digest -> {
            assertThat(digest.lines()).extracting(Line::citations).containsExactly(List.of(1));
            assertThat(digest.sources()).extracting(Source::title).containsExactly("Dam above Orrin breaks");
            assertThat(digest.writer()).isEqualTo("extractive");
        });
    }

    @Test
    void anEmptyStoreSaysSo() {
        assertThat(reason("Orrin dam")).isEqualTo(Answer.Reason.NOTHING_STORED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "the", "?!", "\"\"", "\u0000"})
    void aTopicWithoutAContentWordIsEmpty(String topic) {
        store("Dam above Orrin breaks", "The dam above Orrin broke in the night, the water board said.");
        assertThat(reason(topic)).isEqualTo(Answer.Reason.EMPTY_TOPIC);
    }

    @Test
    void aTopicOfTenThousandCharactersIsTooLong() {
        assertThat(reason("dam ".repeat(2500))).isEqualTo(Answer.Reason.TOPIC_TOO_LONG);
    }

    @Test
    void whereNothingIsFoundStoredTopicsAreOffered() {
        store("Dam above Orrin breaks", "The dam above Orrin broke in the night, the water board said.");
        assertThat(digests.answer(Question.about("glacier expedition")))
                .isInstanceOfSatisfying(Answer.Nothing.class, nothing -> {
                    assertThat(nothing.reason()).isEqualTo(Answer.Reason.NOT_FOUND);
                    assertThat(nothing.nearest()).containsExactly("Dam above Orrin breaks");
                });
    }

    @Test
    void whereAWriterFailsTheNextOneWrites() {
        store("Dam above Orrin breaks", "The dam above Orrin broke in the night, the water board said.");
        writers.addFirst(new Digester() {
            @Override
            public String name() {
                return "broken";
            }

            @Override
            public Outcome write(Query query, Found found, Length length) {
                return Outcome.Failed.because(Setback.UNAVAILABLE, "the model does not answer");
            }
        });
        assertThat(digests(Clock.fixed(NOW, ZoneOffset.UTC)).answer(Question.about("Orrin dam")))
                .isInstanceOfSatisfying(Answer.Digest.class, digest -> {
                    assertThat(digest.writer()).isEqualTo("extractive");
                    assertThat(digest.setback()).contains(Setback.UNAVAILABLE);
                });
    }

    @Test
    void aNewerArticleInAnotherLanguageIsNamed() {
        store("Dam above Orrin breaks", "The dam above Orrin broke in the night, and two people died, police said.");
        store(
                "Staudamm bei Orrin: Zahl der Toten steigt auf neun",
                "Nach dem Dammbruch bei Orrin ist die Zahl der " + "Toten auf neun gestiegen, teilte die Polizei mit.",
                Language.GERMAN,
                "2026-03-20T07:00:00Z");
        assertThat(digests.answer(Question.about("Orrin dam"))).isInstanceOfSatisfying(Answer.Digest.class, digest -> {
            assertThat(digest.sources()).extracting(Source::title).containsExactly("Dam above Orrin breaks");
            assertThat(digest.newer()).hasValueSatisfying(newer -> {
                assertThat(newer.title()).isEqualTo("Staudamm bei Orrin: Zahl der Toten steigt auf neun");
                assertThat(newer.language()).isEqualTo(Language.GERMAN);
                assertThat(newer.published()).isEqualTo("2026-03-20T07:00:00Z");
            });
        });
    }

    @Test
    void aNewerArticleOnTheSameStoryIsNamedInWhateverLanguage() {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        store("Dam above Orrin breaks", "The dam above Orrin broke in the night, and two people died, police said.");
        store(
                "Nine dead by now",
                "The water board of Orrin has counted nine.",
                Language.ENGLISH,
                "2026-03-20T07:00:00Z");
        Digests ofOneStory = new Digests(
                new TopicReader(analysis, clock, new SqliteHoldings(database)),
                new SqliteSearcher(database, clock),
                articles,
                writers,
                ids -> ids.stream().collect(Collectors.toMap(id -> id, id -> 1L)),
                analysis);
        assertThat(ofOneStory.answer(Question.about("Orrin dam")))
                .isInstanceOfSatisfying(
                        Answer.Digest.class,
                        digest -> assertThat(digest.newer())
                                .hasValueSatisfying(
                                        newer -> assertThat(newer.title()).isEqualTo("Nine dead by now")));
        assertThat(digests.answer(Question.about("Orrin dam")))
                .isInstanceOfSatisfying(
                        Answer.Digest.class,
                        digest -> assertThat(digest.newer()).isEmpty());
    }

    @Test
    void whatIsOlderOrAboutAnotherPlaceIsNoNewerNews() {
        store("Dam above Orrin breaks", "The dam above Orrin broke in the night, and two people died, police said.");
        store(
                "Staudamm bei Orrin in Gefahr",
                "Der Staudamm bei Orrin hat nach Angaben der Behörden Risse.",
                Language.GERMAN,
                "2026-03-18T07:00:00Z");
        store(
                "Staudamm bei Velm bricht",
                "Der Staudamm bei Velm ist nach Angaben der Polizei gebrochen.",
                Language.GERMAN,
                "2026-03-20T07:00:00Z");
        assertThat(digests.answer(Question.about("Orrin dam")))
                .isInstanceOfSatisfying(
                        Answer.Digest.class,
                        digest -> assertThat(digest.newer()).isEmpty());
    }

    @Test
    void whoAsksForAnotherSideIsToldOfThatSide() {
        store("Dam above Orrin breaks", """
                The dam above Orrin broke in the night, and two people died, police said.
                The flood below the Orrin dam has reached the railway, the governor said.
                The keeper of the Orrin dam, Ada Brook, was questioned by a judge.""");
        assertThat(side("Orrin dam", "the keeper")).singleElement().asString().contains("Ada Brook");
        assertThat(side("Orrin dam", "insurers")).isEmpty();
        store("Keeper of the Velm lighthouse retires", "The keeper of the Velm lighthouse retires in May, he said.");
        assertThat(side("Orrin dam", "Velm lighthouse")).isEmpty();
    }

    private List<String> side(String topic, String side) {
        return switch (digests.answer(Question.about(topic + " " + side).beside(side))) {
            case Answer.Digest digest -> digest.lines().stream().map(Line::text).toList();
            case Answer.Nothing nothing -> {
                assertThat(nothing.reason()).isEqualTo(Answer.Reason.IN_PART);
                yield List.of();
            }
        };
    }

    private Answer.Reason reason(String topic) {
        return ((Answer.Nothing) digests.answer(Question.about(topic))).reason();
    }

    private void store(String title, String text) {
        store(title, text, Language.ENGLISH, "2026-03-19T08:00:00Z");
    }

    private void store(String title, String text, Language language, String published) {
        articles.add(List.of(new Article(
                "https://news.example/" + title.hashCode(),
                title,
                text,
                Optional.of(Instant.parse(published)),
                "news.example",
                language,
                Origin.IMPORT)));
    }
}
