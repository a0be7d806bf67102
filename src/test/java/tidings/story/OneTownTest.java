package tidings.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.text.Language;
import tidings.text.LuceneAnalysis;

/** What else happens in a town from which several outlets have a story. */
class OneTownTest {
    private static final Instant NOON = Instant.parse("2025-03-03T12:00:00Z");
    private static final Fingerprints NONE = Fingerprints.of(Shingles.of(""));

    private final Grouping grouping = new Grouping(new LuceneAnalysis());
    private long number;
    private long blast;
    private long raid;

    @BeforeEach
    void fileTheStories() {
        for (int i = 0; i < 100; i++) {
            other(
                    "en",
                    "The council of Northham %d met on Saturday. Police said five workers of the plant were hurt, "
                            + "residents asked the mayor about the inquiry, and the station closed.");
            other(
                    "uk",
                    "Адміністрація Лугового %d повідомила в неділю про роботу. Троє робітників отримали нові книжки, "
                            + "заявив голова області, а школа відкрилася.");
        }
        blast = file("en", "one.example", "Boiler bursts at works in Orvik", """
                Five workers were hurt on Saturday when a boiler burst at the paper works in Orvik, police said.
                Residents were told to keep their windows shut. Prosecutors opened an inquiry against the owner.""");
        assertThat(file("en", "two.example", "Orvik boiler: owner under inquiry", """
                        The boiler that burst at the paper works of Orvik hurt five workers. Engineers found no poison in the air.
                        Prosecutors look into what the owner knew, and the mayor of Orvik asked residents to stay indoors."""))
                .isEqualTo(blast);
        raid = file("uk", "one.example", "Дрони влучили в елеватор у Бережині", """
                Уночі дрони влучили в елеватор у Бережині, поранено трьох робітників, повідомила адміністрація.
                Елеватор у Бережині горів до ранку.""");
        assertThat(file("uk", "two.example", "Атака дронів: елеватор згорів", """
                        Елеватор у Бережині згорів після нічної атаки дронів. Троє поранених робітників у лікарні Бережина."""))
                .isEqualTo(raid);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Council of Orvik sells theatre | The council of Orvik sells its theatre to a chain of hotels for one crown.
            en | School wins prize | A school in Orvik has won the state prize for music.
            en | Heron steals carp | A heron stole a carp from a pond in Orvik.
            en | Orvik bans scooters | Orvik bans electric scooters from its old town.
            en | Heron steals carp in Orvik | Heron steals carp in Orvik
            en | Heron Steals Carp Near Orvik | Heron Steals Carp Near Orvik
            uk | У Бережині відкрили басейн | У Бережині відкрили басейн на шість доріжок з вежею для стрибків.
            uk | Подорожчав проїзд | Проїзд в автобусах Бережина подорожчав до двадцяти гривень.
            uk | У Бережині відкрили басейн | У Бережині відкрили басейн
            """)
    void itsNameAloneBringsNothingIntoThatStory(String language, String title, String text) {
        assertThat(file(language, "three.example", title, text)).isNotIn(blast, raid);
    }

    @Test
    void whatSharesMoreThanTheNameStillJoins() {
        assertThat(file("en", "three.example", "Worker dies", """
                        One of the five workers hurt when a boiler burst in Orvik has died, police said. The works stay closed.""")).isEqualTo(blast);
        assertThat(file("uk", "three.example", "Помер поранений", "Робітник, якого поранили дрони в Бережині, помер."))
                .isEqualTo(raid);
    }

    @Test
    void aRareWordThatIsNoNameStillStandsForTheStory() {
        assertThat(file("en", "three.example", "Firm checks boiler", "Firm checks boiler"))
                .isEqualTo(blast);
    }

    private void other(String language, String text) {
        file(language, "wire.example", "%d".formatted(number), text.formatted(number));
    }

    private long file(String language, String outlet, String title, String text) {
        long id = ++number;
        Article article = new Article(
                "https://%s/%d".formatted(outlet, id),
                title,
                text,
                Optional.of(NOON),
                outlet,
                new Language(language),
                Origin.FEED);
        return grouping.file(id, article, NONE, false).story();
    }
}
