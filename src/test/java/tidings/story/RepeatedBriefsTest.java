package tidings.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
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
import tidings.article.Articles;
import tidings.article.Articles.Outcome;
import tidings.article.Origin;
import tidings.store.Database;
import tidings.store.SqliteArticles;
import tidings.store.SqliteStories;
import tidings.text.Language;
import tidings.text.LuceneAnalysis;
import tidings.text.TextAnalysis;

/** Alarms, power cuts and closed roads, of which the next is told in the words of the last one. */
class RepeatedBriefsTest {
    private static final Instant MORNING = Instant.parse("2025-03-03T06:00:00Z");
    private static final String SIREN = "Air raid alert in Aldport and the valley";
    private static final TextAnalysis ANALYSIS = new LuceneAnalysis();

    @TempDir
    private Path folder;

    private Database database;
    private Articles articles;
    private Stories stories;
    private Newsdesk desk;
    private int next;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("tidings.db"));
        Clock clock = Clock.fixed(MORNING.plus(Duration.ofDays(99)), ZoneOffset.UTC);
        articles = new SqliteArticles(database, ANALYSIS, clock);
        stories = new SqliteStories(database, ANALYSIS);
        desk = new Newsdesk(articles, stories, ANALYSIS, clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Air raid alert in Aldport and the valley | Air raid alert in Aldport and the valley | 12
            en | Power cut in Aldport after attack | Power is out in Aldport after drones hit a substation, the utility said. Trams stand still. Clinics use generators. | 64
            de | Sperrung der A9 bei Lindau | Die A9 ist bei Lindau nach einem Unfall gesperrt. | 216
            ru | Воздушная тревога в Лукине | В Лукине и во всей области объявлена воздушная тревога. Жителей просят пройти в укрытия. | 48
            uk | Повітряна тривога в Лукині | Повітряна тривога в Лукині | 24
            zh | 卢金市发布防空警报 | 卢金市发布防空警报，请市民立即前往避难所。 | 2
            """)
    void theNextEventThatIsToldInTheSameFewWordsIsAnArticleAndAStoryOfItsOwn(
            String language, String title, String text, int hours) {
        long first = added(brief("post.example", 0, language, title, text));
        long second = added(brief("post.example", hours, language, title, text));

        assertThat(stories.of(second)).map(Story::id).contains(second);
        assertThat(stories.of(first)).map(Story::articles).contains(List.of(first));
    }

    @Test
    void bothMayComeAtTheSameTimeInAnyOrder() {
        List<Outcome> outcomes = desk.add(List.of(siren("post.example", 12), siren("post.example", 0)));

        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.Added.class));
        assertThat(outcomes)
                .map(outcome -> stories.of(id(outcome)).orElseThrow().id())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 11})
    void whatOthersPrintTheSameDayIsACopyOfTheLatest(int later) {
        added(siren("post.example", 0));
        long evening = added(siren("post.example", 14));

        assertThat(add(siren("herald.example", 14 + later))).isEqualTo(new Outcome.Known(evening));
    }

    @Test
    void whatAnotherOutletReportsTheNextDayIsAnotherEvent() {
        added(siren("post.example", 0));

        assertThat(desk.place(siren("herald.example", 24))).isEqualTo(new Place.New());
        assertThat(add(siren("herald.example", 24))).isInstanceOf(Outcome.Added.class);
    }

    @Test
    void whatAnOutletShowsAgainAtOnceIsACopy() {
        long id = added(siren("post.example", 0));

        assertThat(add(at(siren("post.example", 0), MORNING.plus(Duration.ofMinutes(59)))))
                .isEqualTo(new Outcome.Known(id));
    }

    @Test
    void whatHasNoDateIsACopy() {
        long id = added(siren("post.example", 0));
        Article undated = new Article(
                "https://post.example/undated",
                SIREN,
                SIREN,
                Optional.empty(),
                "post.example",
                Language.ENGLISH,
                Origin.FEED);

        assertThat(add(undated)).isEqualTo(new Outcome.Known(id));
    }

    @Test
    void aLongTextStaysACopyHoweverLate() {
        String text = """
                The harbour of Aldport reopened on Monday after four days of storm, the port authority said.
                Mara Lind, who runs the terminal on the north bank, said the cranes had been checked and were safe again.
                Some forty ships had been waiting outside. The first to enter was the Corva, with grain for the mills upriver.
                The storm had torn two barges loose and flooded the customs yard.""";
        long id = added(brief("post.example", 0, "en", "Harbour open again", text));

        assertThat(add(brief("post.example", 96, "en", "Harbour open again", text)))
                .isEqualTo(new Outcome.Known(id));
    }

    @Test
    void alarmsOfEveryDayAreToldApartHoweverManyThereWere() {
        for (int alarm = 0; alarm < 60; alarm++) {
            added(siren("post.example", 6 * alarm));
        }
        desk = new Newsdesk(articles, stories, ANALYSIS, Clock.systemUTC());
        long last = added(siren("post.example", 6 * 60));

        assertThat(stories.of(last)).map(Story::id).contains(last);
        assertThat(add(at(siren("herald.example", 6 * 60), MORNING.plus(Duration.ofHours(361)))))
                .isEqualTo(new Outcome.Known(last));
    }

    private Article siren(String outlet, int hours) {
        return brief(outlet, hours, "en", SIREN, SIREN);
    }

    private Article brief(String outlet, int hours, String language, String title, String text) {
        return new Article(
                "https://%s/%d".formatted(outlet, next++),
                title,
                text,
                Optional.of(MORNING.plus(Duration.ofHours(hours))),
                outlet,
                new Language(language),
                Origin.FEED);
    }

    private static Article at(Article article, Instant time) {
        return new Article(
                article.url(),
                article.title(),
                article.text(),
                Optional.of(time),
                article.source(),
                article.language(),
                article.origin());
    }

    private long added(Article article) {
        Outcome outcome = add(article);
        assertThat(outcome).isInstanceOf(Outcome.Added.class);
        return id(outcome);
    }

    private Outcome add(Article article) {
        return desk.add(List.of(article)).getFirst();
    }

    private static long id(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Added(long id) -> id;
            case Outcome.Known(long id) -> id;
        };
    }
}
