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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Aldport ferry death toll rises to # | The death toll from the ferry fire in Aldport has risen to #, the coast guard said on Monday. Another 31 people are missing. Divers search the hull.
            en | Strike on Aldport market kills # | A missile strike on the market of Aldport killed # people, the governor Mara Lind said. Rescuers search the ruins.
            uk | Кількість загиблих у Лукині зросла до # | Кількість загиблих унаслідок удару по Лукину зросла до #, повідомили рятувальники. Розбір завалів триває, у лікарнях області залишаються поранені, а школи міста сьогодні зачинені.
            ru | Число погибших в Лукине выросло до # | Число погибших при взрыве газа в жилом доме в Лукине выросло до #, сообщили спасатели. Разбор завалов продолжается, жителей соседних подъездов разместили в школе, в городе объявлен траур.
            de | Brand in Lindau: # Tote | Beim Brand eines Heims in Lindau sind # Menschen gestorben, teilte die Polizei am Montag mit. Die Suche dauert an.
            es | Ascienden a # los muertos en Albera | El número de muertos por la riada de Albera ascendió a #, informó Protección Civil. Sigue la búsqueda de supervivientes.
            """)
    void aTollThatRisesIsToldInTheStoryOfItsEvent(String language, String title, String text) {
        long story = added(brief("post.example", 0, language, title.replace("#", "45"), text.replace("#", "45")));
        for (int hours = 2; hours < 8; hours += 2) {
            String toll = String.valueOf(45 + hours);
            Article next = brief("post.example", hours, language, title.replace("#", toll), text.replace("#", toll));
            assertThat(desk.place(next)).isInstanceOf(Place.Continues.class);
            assertThat(stories.of(added(next))).map(Story::id).contains(story);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Strike on Corva market kills 4 | A missile strike on the market of Corva killed 4 people. Rescuers search the ruins, and schools stay closed until the end of the week, the council of the valley said.
            Strike on Aldport market kills 2 | A missile strike on the market of Aldport killed 2 people. Rescuers search the ruins, and schools stay closed until the end of the week, the council of the valley said.
            """)
    void theSameTollAgainAndATollElsewhereAreOfEventsOfTheirOwn(String title, String text) {
        added(
                brief(
                        "post.example",
                        0,
                        "en",
                        "Strike on Aldport market kills 2",
                        "A missile strike on the market of Aldport killed 2 people. Rescuers search the ruins, and schools stay closed until the end of the week, the council of the valley said."));
        long next = added(brief("post.example", 14, "en", title, text));

        assertThat(stories.of(next)).map(Story::id).contains(next);
    }

    @Test
    void theLatestReportInTheSameWordsTellsWhetherATollHasRisen() {
        String text =
                "A missile strike on the market of Aldport killed %s people. Rescuers search the ruins, and schools stay closed until the end of the week, the council of the valley said.";
        added(brief("post.example", 0, "en", "Strike on Aldport market", text.formatted("9")));
        long again = added(brief("post.example", 400, "en", "Strike on Aldport market", text.formatted("9")));
        added(brief("post.example", 402, "en", "Strike on Aldport market", text.formatted("7")));
        long risen = added(brief("post.example", 404, "en", "Strike on Aldport market", text.formatted("9")));

        assertThat(stories.of(risen)).map(Story::id).contains(again);
    }

    @Test
    void anAlarmWithTheHourInItsWordsIsAnEventOfItsOwn() {
        String siren =
                "An air raid alert was declared in Aldport and all of the valley at %s. Go to the shelters and stay there.";
        added(brief("post.example", 0, "en", "Air raid alert in Aldport", siren.formatted("06:05")));
        long evening = added(brief("post.example", 12, "en", "Air raid alert in Aldport", siren.formatted("18:40")));

        assertThat(stories.of(evening)).map(Story::id).contains(evening);
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
    void whatAnotherOutletPrintsTheNextDayWithTheSameNumbersIsACopy() {
        String text =
                "A ferry with 200 people aboard sank off Corva on Sunday evening; 14 people are missing, the guard said.";
        long id = added(brief("post.example", 0, "en", "Ferry sinks off Corva", text));

        assertThat(add(brief("herald.example", 19, "en", "Ferry sinks off Corva", text)))
                .isEqualTo(new Outcome.Known(id));
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
