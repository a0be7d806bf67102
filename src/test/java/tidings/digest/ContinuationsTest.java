package tidings.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.store.Database;
import tidings.store.SqliteArticles;
import tidings.store.SqliteHoldings;
import tidings.store.SqliteSearcher;
import tidings.text.Language;
import tidings.text.LuceneAnalysis;
import tidings.text.Sentences;
import tidings.topic.TopicReader;

class ContinuationsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-20T12:00:00Z"), ZoneOffset.UTC);
    /** Where the alike are taken for one. */
    private static final StoryNumbers ONE_STORY = ids -> ids.stream().collect(Collectors.toMap(id -> id, id -> 1L));

    @TempDir
    Path folder;

    private final LuceneAnalysis analysis = new LuceneAnalysis();
    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("continuations.db"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Port Velm mayor | The mayor of Port Velm named a new police chief on Monday. | Port Tarn mayor resigns | Port Tarn mayor Ada Lind resigned on Tuesday over a scandal in Port Tarn.",
                "es | Banco Velm despidos | El Banco Velm anunció el lunes 200 despidos en Tarn. | Banco Orrin pacta despidos | El Banco Orrin pactó el martes 700 despidos en Tarn.",
                "ru | мэр Нижний Вельм | Мэр Нижнего Вельма рассказал в понедельник о метро. | Мэр Верхнего Вельма задержан | Мэр Верхнего Вельма задержан во вторник, сообщила полиция.",
                "de | Velmer Bank Stellenabbau | Die Velmer Bank baut 300 Stellen ab. Der Stellenabbau der Velmer Bank dauert an. | Velmer Bahn streicht Stellen | Die Velmer Bahn streicht Stellen. Der Stellenabbau trifft die Verwaltung.",
            })
    void theNewsOfAnotherBearerOfPartOfTheNameAreNoNewerNews(
            String language, String topic, String told, String title, String other) {
        store("first", told, language, "2026-03-16T08:00:00Z");
        store(title, other, language, "2026-03-19T08:00:00Z");
        assertThat(newer(topic, ONE_STORY)).isEmpty();
        assertThat(newer(topic, StoryNumbers.NONE)).isEmpty();
    }

    @Test
    void aNameThatOnlySoundsLikeACountryIsNotNamedByIt() {
        store(
                "Grossi in Velm",
                "Rafael Grossi came to Velm on Monday, and Grossi spoke of peace.",
                "en",
                "2026-03-16T08:00:00Z");
        store("Грузия: власти согласились", "Власти Грузии согласились на выборы.", "ru", "2026-03-19T08:00:00Z");
        assertThat(newer("Grossi", StoryNumbers.NONE)).isEmpty();
    }

    @Test
    void aTopicWithoutANameIsContinuedByItsStoryOnly() {
        store("Boat", "A boat sank near Velm, and nine people drowned in the harbour.", "en", "2026-03-16T08:00:00Z");
        store(
                "Boot gesunken",
                "Ein Boot ist vor Tarn gesunken, neun Menschen ertranken im Hafen.",
                "de",
                "2026-03-19T08:00:00Z");
        assertThat(newer("boat harbour", StoryNumbers.NONE)).isEmpty();
    }

    private Optional<String> newer(String topic, StoryNumbers stories) {
        Digests digests = new Digests(
                new TopicReader(analysis, CLOCK, new SqliteHoldings(database)),
                new SqliteSearcher(database, CLOCK),
                new SqliteArticles(database, analysis, CLOCK),
                List.of(new ExtractiveDigester(new Sentences(), analysis)),
                stories,
                analysis);
        return switch (digests.answer(Question.about(topic))) {
            case Answer.Digest digest -> digest.newer().map(Newer::title);
            case Answer.Nothing nothing -> throw new AssertionError(nothing.reason());
        };
    }

    private void store(String title, String text, String language, String published) {
        new SqliteArticles(database, analysis, CLOCK)
                .add(List.of(new Article(
                        "https://news.example/" + title.hashCode(),
                        title,
                        text,
                        Optional.of(Instant.parse(published)),
                        "news.example",
                        new Language(language),
                        Origin.IMPORT)));
    }
}
