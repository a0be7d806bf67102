package tidings.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.article.Article;
import tidings.article.Articles.Outcome;
import tidings.article.Origin;
import tidings.store.Database;
import tidings.store.SqliteArticles;
import tidings.store.SqliteStories;
import tidings.text.Language;
import tidings.text.LuceneAnalysis;
import tidings.text.TextAnalysis;

/** An article that its outlet has under two addresses, and what comes under the second one later. */
class SecondAddressTest {
    private static final Instant NOON = Instant.parse("2025-03-03T12:00:00Z");
    private static final String FIRST = "http://www.courier.example/p/1";
    private static final String SECOND = "https://www.courier.example/p/1";
    private static final String VOTE =
            "The council of Aldport voted 14 to 9 on Monday for a bridge over the Ree, the mayor "
                    + "Mara Lind said. Work on the bridge begins in March and ends in two years. The old one, which is too narrow for "
                    + "buses, stays open for cyclists. The harbour pays a third of what it costs, and ships will pass below at any tide.";
    private static final TextAnalysis ANALYSIS = new LuceneAnalysis();

    @TempDir
    private Path folder;

    private Database database;
    private Stories stories;
    private Newsdesk desk;
    private long id;

    @BeforeEach
    void hasBoth() {
        database = Database.open(folder.resolve("tidings.db"));
        Clock clock = Clock.fixed(NOON.plusSeconds(900), ZoneOffset.UTC);
        stories = new SqliteStories(database, ANALYSIS);
        desk = new Newsdesk(new SqliteArticles(database, ANALYSIS, clock), stories, ANALYSIS, clock);
        id = ((Outcome.Added) add(FIRST, "courier.example", "Aldport builds a bridge", VOTE)).id();
        assertThat(add(SECOND, "courier.example", "Aldport builds a bridge", VOTE))
                .isEqualTo(new Outcome.Known(id));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aCorrectionThereTakesThePlaceOfTheText() {
        String corrected = VOTE.replace("14 to 9", "12 to 11");

        assertThat(add(SECOND, "courier.example", "Correction: Aldport builds a bridge", corrected))
                .isEqualTo(new Outcome.Known(id));

        assertThat(text()).isEqualTo(corrected);
        assertThat(stories.versions(id)).extracting(Stories.Version::text).containsExactly(VOTE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            61   | Correction: Aldport builds a bridge | ''
            2879 | Correction: Aldport builds a bridge | ''
            150  | Aldport builds a bridge             | ' Correction: an earlier version of this report gave a wrong vote.'
            """)
    void aCorrectionUnderANewAddressTakesItsPlaceForTwoDays(int minutes, String title, String note) {
        String corrected = VOTE.replace("14 to 9", "12 to 11") + note;

        for (int polled = 0; polled < 2; polled++) {
            assertThat(late(minutes, title, corrected)).isEqualTo(new Outcome.Known(id));
        }

        assertThat(text()).isEqualTo(corrected);
        assertThat(stories.versions(id)).extracting(Stories.Version::text).containsExactly(VOTE);
        add(FIRST, "courier.example", "Aldport builds a bridge", VOTE);
        assertThat(text()).isEqualTo(corrected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2881 | Correction: Aldport builds a bridge | Aldport
            150  | Aldport builds a bridge             | Aldport
            150  | Correction: Corva builds a bridge   | Corva
            """)
    void laterThanThatOrWithoutAWordOfErrorOrOfAnotherPlaceItDoesNot(int minutes, String title, String town) {
        late(minutes, title, VOTE.replace("14 to 9", "12 to 11").replace("Aldport", town));

        assertThat(text()).isEqualTo(VOTE);
    }

    private Outcome late(int minutes, String title, String text) {
        return desk.add(List.of(article("https://www.courier.example/p/2", minutes, title, text)))
                .getFirst();
    }

    private static Article article(String url, int minutes, String title, String text) {
        return new Article(
                url,
                title,
                text,
                Optional.of(NOON.plusSeconds(60L * minutes)),
                "courier.example",
                Language.ENGLISH,
                Origin.FEED);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void inOneBatchOnlyTheCorrectionIsStored(boolean newestFirst) {
        Article wrong = article("https://www.courier.example/q/1", 0, "Mill burns in Hartwell", """
                A fire in the flour mill of Hartwell killed 12 workers on Monday, fire chief Ada Moss said.""");
        Article right = article("https://www.courier.example/q/2", 150, "Correction: Mill burns in Hartwell", """
                A fire in the flour mill of Hartwell killed 2 workers on Monday, fire chief Ada Moss said. \
                Correction: an earlier version of this report said that 12 workers had died.""");

        List<Outcome> outcomes = desk.add(newestFirst ? List.of(right, wrong) : List.of(wrong, right));

        assertThat(outcomes).hasAtLeastOneElementOfType(Outcome.Known.class);
        assertThat(stories.withUrl(wrong.url())).isEqualTo(stories.withUrl(right.url()));
        assertThat(stories.withUrl(wrong.url()).orElseThrow().article().text()).isEqualTo(right.text());
        assertThat(desk.add(List.of(wrong, right))).hasOnlyElementsOfType(Outcome.Known.class);
        assertThat(stories.withUrl(wrong.url()).orElseThrow().article().text()).isEqualTo(right.text());
    }

    @Test
    void theSameTextThereChangesNothing() {
        add(SECOND, "courier.example", "Aldport builds a bridge", VOTE);

        assertThat(stories.versions(id)).isEmpty();
    }

    @Test
    void whatAnotherOutletPutsRightInItsCopyIsItsOwn() {
        String copy = "https://herald.example/7";
        add(copy, "herald.example", "Aldport builds a bridge", VOTE);

        add(copy, "herald.example", "Aldport builds a bridge", VOTE.replace("two years", "three years"));

        assertThat(text()).isEqualTo(VOTE);
    }

    private String text() {
        return stories.withId(id).orElseThrow().article().text();
    }

    private Outcome add(String url, String source, String title, String text) {
        return desk.add(List.of(
                        new Article(url, title, text, Optional.of(NOON), source, Language.ENGLISH, Origin.FEED)))
                .getFirst();
    }
}
