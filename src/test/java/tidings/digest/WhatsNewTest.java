package tidings.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.article.Article;
import tidings.article.Articles;
import tidings.article.Origin;
import tidings.store.Database;
import tidings.store.SqliteArticles;
import tidings.store.SqliteSearcher;
import tidings.store.SqliteTellings;
import tidings.text.Language;
import tidings.text.LuceneAnalysis;
import tidings.text.Sentences;
import tidings.topic.TopicReader;

/** Somebody is told about a dam at noon, and asks again what is new. */
class WhatsNewTest {
    private static final Instant NOON = Instant.parse("2026-03-20T12:00:00Z");
    private static final Question DAM = Question.about("Orrin dam");

    @TempDir
    Path folder;

    private final LuceneAnalysis analysis = new LuceneAnalysis();
    private final Map<Long, Long> stories = new HashMap<>();
    private Database database;
    private SqliteArticles articles;
    private Tellings tellings;
    private Digests digests;

    @BeforeEach
    void tellAtNoon() {
        Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
        database = Database.open(folder.resolve("news.db"));
        articles = new SqliteArticles(database, analysis, clock);
        tellings = new SqliteTellings(database, clock);
        digests = digests(clock);
        store("10:00", "The dam above Orrin broke in the night and 12 people were killed, the water board said.");
        assertThat(ask()).hasSize(1);
    }

    private Digests digests(Clock clock) {
        return new Digests(
                new TopicReader(analysis, clock, articles::languages),
                new SqliteSearcher(database, clock),
                articles,
                List.of(new ExtractiveDigester(new Sentences(), analysis)),
                ids -> stories,
                analysis);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void rightAfterwardsNothingIsNew() {
        assertThat(ask()).isEmpty();
    }

    @Test
    void theSameInOtherWordsIsNotNew() {
        store("13:00", "The dam above Orrin broke in the night, killing 12 people.");
        assertThat(ask()).isEmpty();
    }

    @Test
    void aNumberThatIsNotKnownIsNew() {
        store("13:00", "The dam above Orrin broke in the night and 17 people were killed, the water board said.");
        assertThat(ask()).singleElement().asString().contains("17 people");
        assertThat(ask()).isEmpty();
    }

    @Test
    void aNumberInWordsThatIsNotKnownIsNew() {
        store("13:00", "The dam above Orrin broke in the night and twelve people were killed, the water board said.");
        assertThat(ask()).isEmpty();
        store(
                "14:00",
                "The dam above Orrin broke in the night and seventeen people were killed, the water board said.");
        assertThat(ask()).singleElement().asString().contains("seventeen people");
    }

    @Test
    void whatGoesOnIsToldFromItsBeginning() {
        long told = id("10:00");
        long later = store("13:00", """
                The dam above Orrin is dry since noon, the water board said.
                Engineers took three hours to close the upper gate of it by hand.""");
        stories.put(told, told);
        stories.put(later, told);
        assertThat(ask()).hasSize(2).first().asString().contains("is dry");
    }

    @Test
    void anotherFactIsNew() {
        store("13:00", "The Orrin dam had not been inspected for six years, a former engineer said.");
        assertThat(ask()).singleElement().asString().contains("not been inspected");
    }

    @Test
    void inAStoryThatIsKnownAFewNewWordsAreNotEnough() {
        long told = id("10:00");
        String sentence = "The dam above Orrin broke in darkness, a witness told neighbours.";
        long later = store("13:00", sentence);
        Known known = tellings.known(Tellings.COMMAND_LINE, "Orrin dam");
        assertThat(texts(digests.tell(DAM, known))).containsExactly(sentence);

        stories.put(told, told);
        stories.put(later, told);
        assertThat(texts(digests.tell(DAM, known))).isEmpty();
    }

    @Test
    void theOppositeOfWhatWasToldIsNewThoughOnlyOneWordIs() {
        follow(store("13:00", "The keeper of the Orrin dam was to blame for the flood, the water board said."));
        assertThat(ask()).hasSize(1);
        follow(store("14:00", "The keeper of the Orrin dam was not to blame for the flood, the water board said."));
        assertThat(ask()).singleElement().asString().contains("was not to blame");
        follow(store("15:00", "The keeper of the Orrin dam was not to blame for the flood, said the water board."));
        assertThat(ask()).isEmpty();
    }

    @Test
    void anotherEndOfTheSamePeopleIsNew() {
        follow(store("13:00", "The army freed three engineers of the Orrin dam, the governor said."));
        assertThat(ask()).hasSize(1);
        follow(store("14:00", "The three engineers of the Orrin dam were found drowned, the governor said."));
        assertThat(ask()).singleElement().asString().contains("found drowned");
        follow(store("15:00", "The three engineers of the Orrin dam are dead, the governor said."));
        assertThat(ask()).isEmpty();
    }

    @Test
    void aVerdictThatIsTurnedRoundIsNewInEachLanguage() {
        follow(store("13:00", "Суд признал смотрителя плотины Orrin dam виновным в халатности.", Language.RUSSIAN));
        ask();
        follow(store("14:00", "Суд признал смотрителя плотины Orrin dam невиновным в халатности.", Language.RUSSIAN));
        assertThat(ask()).singleElement().asString().contains("невиновным");
    }

    private void follow(long later) {
        stories.put(id("10:00"), id("10:00"));
        stories.put(later, id("10:00"));
    }

    @Test
    void whatWasPublishedShortlyBeforeAndStoredLaterIsNew() {
        store("09:00", "The Orrin dam had not been inspected for six years, a former engineer said.");
        assertThat(ask()).hasSize(1);
    }

    @Test
    void oldNewsThatIsStoredLaterIsNotNew() {
        store("2026-03-01T09:00:00Z", "The Orrin dam had not been inspected for six years, a former engineer said.");
        assertThat(ask()).isEmpty();
    }

    @Test
    void newsOfDaysThatTheStoreHadNothingOfIsNew() {
        Clock later = Clock.fixed(NOON.plus(Duration.ofDays(9)), ZoneOffset.UTC);
        tellings = new SqliteTellings(database, later);
        digests = digests(later);
        digests.tell(DAM, Known.NOTHING).telling().ifPresent(told -> tellings.remember(Tellings.COMMAND_LINE, told));
        store("2026-03-23T09:00:00Z", "The Orrin dam will be built anew for 80 million, the water board said.");
        assertThat(ask()).singleElement().asString().contains("80 million");
        assertThat(ask()).isEmpty();
    }

    private List<String> ask() {
        Told told = digests.tell(DAM, tellings.known(Tellings.COMMAND_LINE, "Orrin dam"));
        told.telling().ifPresent(telling -> tellings.remember(Tellings.COMMAND_LINE, telling));
        return texts(told);
    }

    private static List<String> texts(Told told) {
        return switch (told.answer()) {
            case Answer.Digest digest -> digest.lines().stream().map(Line::text).toList();
            case Answer.Nothing nothing -> {
                assertThat(nothing.reason()).isEqualTo(Answer.Reason.NOTHING_NEW);
                yield List.of();
            }
        };
    }

    private long store(String time, String text) {
        return store(time, text, Language.ENGLISH);
    }

    private long store(String time, String text, Language language) {
        String published = time.length() > 5 ? time : "2026-03-20T%s:00Z".formatted(time);
        Article article = new Article(
                "https://news.example/" + time,
                "Dam above Orrin, " + time,
                text,
                Optional.of(Instant.parse(published)),
                "news.example",
                language,
                Origin.IMPORT);
        return ((Articles.Outcome.Added) articles.add(List.of(article)).getFirst()).id();
    }

    private long id(String time) {
        return articles.withUrls(List.of("https://news.example/" + time))
                .getFirst()
                .id();
    }
}
