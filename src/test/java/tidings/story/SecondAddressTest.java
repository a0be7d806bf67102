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
