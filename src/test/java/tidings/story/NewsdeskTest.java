package tidings.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.article.Article;
import tidings.article.Articles;
import tidings.article.Articles.Outcome;
import tidings.article.Origin;
import tidings.article.StoredArticle;
import tidings.store.Database;
import tidings.store.SqliteArticles;
import tidings.store.SqliteStories;
import tidings.text.Language;
import tidings.text.LuceneAnalysis;
import tidings.text.TextAnalysis;

class NewsdeskTest {
    private static final Instant NOON = Instant.parse("2025-03-03T12:00:00Z");
    private static final String HARBOUR = """
            The harbour of Aldport reopened on Monday after four days of storm, the port authority said.
            Mara Lind, who runs the terminal on the north bank, said the cranes had been checked and were safe again.
            Some forty ships had been waiting outside. The first to enter was the Corva, with grain for the mills upriver.
            The storm had torn two barges loose and flooded the customs yard, where 300 containers are stored.""";

    private static final TextAnalysis ANALYSIS = new LuceneAnalysis();

    @TempDir
    private Path folder;

    private Database database;
    private Articles articles;
    private Stories stories;
    private Newsdesk desk;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("tidings.db"));
        Clock clock = Clock.fixed(NOON.plusSeconds(86_400), ZoneOffset.UTC);
        articles = new SqliteArticles(database, ANALYSIS, clock);
        stories = new SqliteStories(database, ANALYSIS);
        desk = new Newsdesk(articles, stories, ANALYSIS, clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatCouldNotBeFiledIsFiledWithTheNextArticle() {
        AtomicBoolean full = new AtomicBoolean(true);
        Stories failing = (Stories) Proxy.newProxyInstance(
                Stories.class.getClassLoader(), new Class<?>[] {Stories.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("file") && full.getAndSet(false)) {
                        throw new IllegalStateException("The disk is full.");
                    }
                    return method.invoke(stories, arguments);
                });
        Newsdesk unlucky = new Newsdesk(articles, failing, ANALYSIS, Clock.fixed(NOON, ZoneOffset.UTC));

        assertThatThrownBy(() -> unlucky.add(List.of(article("post.example", "1", "Harbour open again", HARBOUR))))
                .hasMessage("The disk is full.");
        assertThat(stories.unfiled(10)).hasSize(1);
        unlucky.add(List.of(article("post.example", "2", "Chess", "The champion of Aldport kept the title.")));

        assertThat(stories.unfiled(10)).isEmpty();
    }

    @Test
    void anArticleThatIsInAStoryStaysThereWhenItIsFiledAgain() {
        long id = add(article("post.example", "1", "Harbour open again", HARBOUR));
        long other = add(article("post.example", "2", "Chess", "The champion of Aldport kept the title."));

        stories.file(List.of(new Stories.Filed(
                id, other, Language.ENGLISH, "post.example", Optional.of(NOON), new byte[0], "", "")));

        assertThat(stories.of(id)).map(Story::id).contains(id);
    }

    @Test
    void aCopyInAnotherOutletIsRememberedAndNotStoredTwice() {
        long id = add(article("post.example", "1", "Harbour open again", HARBOUR));
        String copy = "By our staff in Aldport\n" + HARBOUR + "\nSubscribe to the Herald for more of this.";

        Outcome outcome = desk.add(List.of(article("herald.example", "7", "Aldport harbour open", copy)))
                .getFirst();

        assertThat(outcome).isEqualTo(new Outcome.Known(id));
        assertThat(articles.count()).isEqualTo(1);
        assertThat(stories.of(id)).map(Story::outlets).contains(List.of("herald.example", "post.example"));
        assertThat(stories.outlets(List.of(id))).isEqualTo(Map.of(id, 2));
        assertThat(desk.add(List.of(article("herald.example", "7", "Aldport harbour open", copy))))
                .containsExactly(new Outcome.Known(id));
    }

    @Test
    void copiesInOneBatchAreFoundToo() {
        List<Outcome> outcomes = desk.add(List.of(
                article("post.example", "1", "Harbour open again", HARBOUR),
                article("herald.example", "2", "Port works again", HARBOUR + "\nMore on page two.")));

        assertThat(outcomes.getFirst()).isInstanceOf(Outcome.Added.class);
        long id = ((Outcome.Added) outcomes.getFirst()).id();
        assertThat(outcomes.getLast()).isEqualTo(new Outcome.Known(id));
        assertThat(stories.outlets(List.of(id))).isEqualTo(Map.of(id, 2));
    }

    @Test
    void aCorrectionTakesThePlaceOfTheEarlierTextWhichIsKept() {
        long id = add(article("post.example", "1", "Harbour open again", HARBOUR));
        String corrected = HARBOUR.replace("300 containers", "800 containers");

        desk.add(List.of(article("post.example", "1", "Harbour open again", corrected)));

        assertThat(stories.withId(id)).map(stored -> stored.article().text()).contains(corrected);
        assertThat(stories.versions(id)).extracting(Stories.Version::text).containsExactly(HARBOUR);
        desk.add(List.of(article("post.example", "1", "Harbour open again", corrected)));
        assertThat(stories.versions(id)).hasSize(1);
    }

    @Test
    void aCorrectionAtTheAddressOfThePhonesPageTakesThePlaceOfTheEarlierTextWhichIsKept() {
        long id =
                add(article("post.example", "1", "Harbour open again", HARBOUR).at("https://www.post.example/1"));
        String corrected = HARBOUR.replace("300 containers", "800 containers");

        desk.add(List.of(article("post.example", "1", "Harbour open again", HARBOUR.substring(0, 90) + "…")));
        desk.add(List.of(article("post.example", "1", "Harbour open again", corrected)));

        assertThat(articles.count()).isEqualTo(1);
        assertThat(stories.withId(id)).map(stored -> stored.article().text()).contains(corrected);
        assertThat(stories.versions(id)).extracting(Stories.Version::text).containsExactly(HARBOUR);
    }

    @Test
    void aCorrectionInTheBatchOfWhatItCorrectsTakesItsPlaceToo() {
        Article first = article("post.example", "1", "Harbour open again", HARBOUR);
        String corrected = HARBOUR.replace("300 containers", "800 containers");

        List<Outcome> outcomes = desk.add(List.of(
                first,
                at(article("post.example", "1", "Harbour open again", corrected), Duration.ofHours(5)),
                at(article("post.example", "1", "Harbour open again", HARBOUR), Duration.ofHours(-5))));

        long id = ((Outcome.Added) outcomes.getFirst()).id();
        assertThat(stories.withId(id)).map(stored -> stored.article().text()).contains(corrected);
        assertThat(stories.versions(id)).extracting(Stories.Version::text).containsExactly(HARBOUR);
    }

    @Test
    void theReportOfAnotherDayInTheSameWordsIsNewsOfItsOwn() {
        long monday = add(article("post.example", "1", "The pass on Monday", report(14, 220)));

        List<Outcome> outcomes = desk.add(List.of(
                at(article("post.example", "2", "The pass on Tuesday", report(9, 220)), Duration.ofDays(1)),
                at(article("herald.example", "3", "The pass on Wednesday", report(31, 180)), Duration.ofDays(2)),
                at(article("post.example", "4", "The pass on Wednesday", report(31, 180)), Duration.ofDays(2))));

        assertThat(outcomes).element(0).isInstanceOf(Outcome.Added.class);
        assertThat(outcomes).element(1).isInstanceOf(Outcome.Added.class);
        assertThat(outcomes).element(2).isEqualTo(new Outcome.Known(((Outcome.Added) outcomes.get(1)).id()));
        assertThat(stories.withId(monday))
                .map(stored -> stored.article().text())
                .contains(report(14, 220));
    }

    @Test
    void aCopyStaysOneHoweverLateAndWhateverNumbersStandAroundIt() {
        long id = add(article("post.example", "1", "The pass on Monday", report(14, 220)));
        Article framed =
                article("herald.example", "2", "The pass", report(14, 220) + "\n17 readers wrote, 3 of them twice.");
        Article cut = article("post.example", "3", "The pass", report(14, 220).replaceFirst("14 lorries", "Lorries"));
        Article corrected = article("post.example", "4", "The pass", report(15, 220));

        assertThat(desk.add(List.of(at(framed, Duration.ofDays(1)), at(cut, Duration.ofDays(1)), corrected)))
                .containsOnly(new Outcome.Known(id));
    }

    private static final String BACKGROUND = """

            Olaf Grent, 58, led the savings bank of Aldport until it failed two years ago. Some 8,000 savers lost money.
            Detectives went through his house on the island and found account books from abroad. Grent has always said that
            the regulator had advised him. A former regulator told the court that she had never met him. Savers have sued
            the state, and the ministry of finance has put aside 150 million crowns for them.""";

    private static final String GUILTY =
            "A court in Aldport found the banker Olaf Grent guilty of fraud on Monday and sent him to prison for six years.";

    @Test
    void theNextNewsBeforeTheSameBackgroundIsAnArticleOfItsOwn() {
        long verdict = add(article("post.example", "1", "Banker Grent found guilty", GUILTY + BACKGROUND));
        String death = "The banker Olaf Grent died in the prison hospital of Aldport on Wednesday, his lawyer said.";

        Outcome outcome = desk.add(List.of(at(
                        article("post.example", "2", "Banker Grent dies in prison", death + BACKGROUND),
                        Duration.ofDays(2))))
                .getFirst();

        assertThat(outcome).isInstanceOf(Outcome.Added.class);
        assertThat(stories.withId(verdict))
                .map(stored -> stored.article().text())
                .contains(GUILTY + BACKGROUND);
        assertThat(stories.versions(verdict)).isEmpty();
    }

    @Test
    void aVerdictThatIsTurnedRoundIsNews() {
        add(article("post.example", "1", "Banker Grent convicted", """
                The banker Olaf Grent was convicted of fraud by the court of Aldport on Monday.""" + BACKGROUND));

        assertThat(desk.add(List.of(at(
                        article("herald.example", "2", "Banker Grent acquitted", """
                                The banker Olaf Grent was acquitted of fraud by the upper court of Aldport on Tuesday.""" + BACKGROUND),
                        Duration.ofDays(1)))))
                .first()
                .isInstanceOf(Outcome.Added.class);
    }

    @Test
    void aDenialInTheSameWordsIsNews() {
        String claim = "Port minister Nora Feld has resigned over the barge contract, two officials said.";
        String denial = "Port minister Nora Feld has not resigned over the barge contract, two officials said.";
        add(article("post.example", "1", "Feld resigns", claim + BACKGROUND));

        assertThat(desk.add(List.of(article("herald.example", "2", "Feld has not resigned", denial + BACKGROUND))))
                .first()
                .isInstanceOf(Outcome.Added.class);
        assertThat(desk.add(List.of(article("globe.example", "3", "Feld stays", denial + BACKGROUND))))
                .first()
                .isInstanceOf(Outcome.Known.class);
    }

    @Test
    void anotherOutletsNumberIsNewsHoweverSoon() {
        add(article("post.example", "1", "Ferry sinks", """
                At least 24 people drowned when the Corva ferry sank off Aldport on Monday, the coast guard said.""" + BACKGROUND));

        assertThat(desk.add(List.of(article("herald.example", "2", "Ferry sinks", """
                        At least thirty people drowned when the Corva ferry sank off Aldport on Monday, the coast guard said.""" + BACKGROUND))))
                .first()
                .isInstanceOf(Outcome.Added.class);
    }

    @Test
    void aCopyWithAParagraphOfNewsIsAnArticleOfItsOwn() {
        add(article("post.example", "1", "Harbour open again", HARBOUR));
        String added =
                "\nTwo divers of the port authority drowned in the customs yard while they looked for mines, Lind said.";

        assertThat(desk.add(List.of(article("herald.example", "2", "Harbour open", HARBOUR + added))))
                .first()
                .isInstanceOf(Outcome.Added.class);
    }

    @Test
    void aCorrectionAtAnotherAddressTakesThePlaceOnlySoonAfterwards() {
        long id = add(article("post.example", "1", "Harbour open again", HARBOUR));
        String corrected = HARBOUR.replace("300 containers", "800 containers");

        desk.add(List.of(at(article("post.example", "2", "Harbour open again", corrected), Duration.ofMinutes(20))));
        assertThat(stories.versions(id)).hasSize(1);
        desk.add(List.of(at(
                article("post.example", "3", "Harbour open again", corrected.replace("safe again", "safe once more")),
                Duration.ofDays(1))));
        assertThat(stories.versions(id)).hasSize(1);
    }

    @Test
    void newsOfAnotherPlaceInTheSameWordsLeavesWhatIsStoredAlone() {
        long denmark =
                add(article("post.example", "1", "Unemployment in Denmark rises", unemployment("Denmark", "7.2")));

        Article next = article("post.example", "2", "Unemployment in Sweden rises", unemployment("Sweden", "4.2"));
        long sweden = add(at(next, Duration.ofMinutes(10)));

        assertThat(stories.withUrl("https://post.example/2"))
                .map(StoredArticle::id)
                .contains(sweden);
        assertThat(stories.withId(denmark))
                .map(stored -> stored.article().text())
                .contains(unemployment("Denmark", "7.2"));
        assertThat(stories.versions(denmark)).isEmpty();
    }

    private static String unemployment(String country, String share) {
        return """
                Unemployment in %s rose to %s percent in November, the statistics office said on Monday.
                Economist Per Holm said that more would lose their jobs in spring, above all in the building trade.""".formatted(country, share);
    }

    private static String report(int lorries, int metres) {
        return """
                In the past day %d lorries were pulled out of the snow on the pass, the road service said in its bulletin.
                Visibility at the top was %d metres, and chains remain compulsory for every vehicle that goes up.
                Drivers are asked to carry blankets and water, to keep to the right and to follow the signs of the wardens.""".formatted(lorries, metres);
    }

    private static Article at(Article article, Duration later) {
        return new Article(
                article.url(),
                article.title(),
                article.text(),
                Optional.of(NOON.plus(later)),
                article.source(),
                article.language(),
                article.origin());
    }

    @Test
    void aRetractionTakesThePlaceOfWhatItTakesBackHoweverShort() {
        long id = add(article("post.example", "1", "Harbour open again", HARBOUR));
        String retraction = "This report was false. The Post retracts it and asks its readers for pardon.";

        desk.add(List.of(article("post.example", "1", "Retraction: harbour of Aldport", retraction)));

        assertThat(stories.withId(id)).map(stored -> stored.article().text()).contains(retraction);
        assertThat(stories.versions(id)).extracting(Stories.Version::text).containsExactly(HARBOUR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This article has been removed because it was false.",
                "Correction: the harbour of Aldport is still shut. The Post was wrong about it."
            })
    void aNoteOnWhatWasWrongTakesItsPlaceUnderTheSameHeadline(String note) {
        long id = add(article("post.example", "1", "Harbour open again", HARBOUR));

        desk.add(List.of(article("post.example", "1", "Harbour open again", note)));

        assertThat(stories.withId(id)).map(stored -> stored.article().text()).contains(note);
    }

    @Test
    void aTeaserOfWhatWasCorrectedBeforeIsStillATeaser() {
        String corrected = "Correction: nine ships waited.\n" + HARBOUR;
        long id = add(article("post.example", "1", "Harbour open again", corrected));

        desk.add(List.of(article("post.example", "1", "Harbour open again", corrected.substring(0, 90) + "…")));

        assertThat(stories.withId(id)).map(stored -> stored.article().text()).contains(corrected);
    }

    @Test
    void aTeaserThatCallsSomebodyFalseTakesNothingBack() {
        long id = add(article("post.example", "1", "Harbour open again", HARBOUR));

        desk.add(List.of(article("post.example", "1", "Harbour open again", "The union calls the figures false.")));

        assertThat(stories.withId(id)).map(stored -> stored.article().text()).contains(HARBOUR);
    }

    @Test
    void aHeadlineIsCorrectedToo() {
        long id = add(article("post.example", "1", "Harbour open again", HARBOUR));

        desk.add(List.of(article("post.example", "1", "Harbour open again in part only", HARBOUR)));

        assertThat(stories.withId(id))
                .map(stored -> stored.article().title())
                .contains("Harbour open again in part only");
    }

    @Test
    void anOutletTakesTheAddressBackThatSomebodyElseHadSpokenFor() {
        Article foreign = new Article(
                "https://post.example/1",
                "Prime minister gone",
                "The prime minister has stolen paintings from the palace.",
                Optional.of(NOON),
                "rumours.example",
                Language.ENGLISH,
                Origin.FEED);
        long id = add(foreign);

        desk.add(List.of(article("post.example", "1", "Harbour open again", HARBOUR)));

        assertThat(stories.withId(id)).map(stored -> stored.article().source()).contains("post.example");
        assertThat(stories.withId(id)).map(stored -> stored.article().text()).contains(HARBOUR);
        desk.add(List.of(foreign));
        assertThat(stories.withId(id)).map(stored -> stored.article().text()).contains(HARBOUR);
    }

    @Test
    void anOutletIsAtHomeAtAnyPortAndAtItsMobileAddress() {
        for (String url :
                List.of("https://post.example:8443/2", "https://www2.post.example/3", "https://m.post.example/4")) {
            long id = add(at(url, "rumours.example", "The harbour of Aldport is lost."));

            desk.add(List.of(at(url, "post.example", "The harbour of Aldport is safe: " + url)));

            assertThat(stories.withId(id))
                    .map(stored -> stored.article().source())
                    .contains("post.example");
        }
    }

    private static Article at(String url, String source, String text) {
        return new Article(url, "Harbour of Aldport", text, Optional.of(NOON), source, Language.ENGLISH, Origin.FEED);
    }

    @Test
    void whatIsNoCopyAnyMoreIsAnArticleOfItsOwn() {
        long id = add(article("post.example", "1", "Harbour open again", HARBOUR));
        desk.add(List.of(article("herald.example", "7", "Harbour open", HARBOUR)));
        String other = """
                Lena Falk, the surgeon who ran the clinic of Brin for thirty years, has died, her family said on Tuesday.
                She taught half of the doctors of the valley and never took a holiday longer than a week.""";

        desk.add(List.of(article("herald.example", "7", "Surgeon Lena Falk dies", other)));

        assertThat(articles.count()).isEqualTo(2);
        assertThat(stories.withUrl("https://herald.example/7"))
                .map(stored -> stored.article().text())
                .contains(other);
        assertThat(stories.withId(id)).map(stored -> stored.article().text()).contains(HARBOUR);
    }

    @Test
    void aTeaserNeverReplacesTheWholeText() {
        long id = add(article("post.example", "1", "Harbour open again", HARBOUR));

        desk.add(List.of(article("post.example", "1", "Harbour open again", HARBOUR.substring(0, 120) + "…")));

        assertThat(stories.withId(id)).map(stored -> stored.article().text()).contains(HARBOUR);
        assertThat(stories.versions(id)).isEmpty();
    }

    @Test
    void articlesAboutOneEventMakeAStoryAcrossARestart() {
        long first = add(article("post.example", "1", "Harbour open again", HARBOUR));
        add(article("post.example", "2", "Mayor of Brin resigns", """
                The mayor of Brin, Otto Falk, resigned on Monday over the town's debts. The council of Brin votes on Friday.
                Falk had been mayor of Brin for nine years, and the town owes six million to its bank, the council said."""));
        Newsdesk restarted = new Newsdesk(articles, stories, ANALYSIS, Clock.systemUTC());

        Outcome outcome = restarted
                .add(List.of(article("herald.example", "3", "Ships enter Aldport as storm ends", """
                        Ships entered the harbour of Aldport again on Monday. The Corva came first, said Mara Lind of the terminal.
                        The storm had closed the port of Aldport for four days; forty ships waited, and containers were flooded.""")))
                .getFirst();

        long second = ((Outcome.Added) outcome).id();
        assertThat(stories.of(second)).map(Story::id).contains(first);
        assertThat(stories.of(second)).map(Story::title).contains("Harbour open again");
        stories.move(second, second);
        assertThat(stories.of(first)).map(Story::articles).contains(List.of(first));
    }

    @Test
    void whereAnArticleWouldGoIsSaidWithoutStoringIt() {
        Article stored = article("post.example", "1", "Harbour open again", HARBOUR);
        long id = add(stored);
        Article next = article("herald.example", "3", "Ships enter Aldport as storm ends", """
                Ships entered the harbour of Aldport again on Monday. The Corva came first, said Mara Lind of the terminal.
                The storm had closed the port of Aldport for four days; forty ships waited, and containers were flooded.""");
        Article other = article("post.example", "2", "Mayor of Brin resigns", """
                The mayor of Brin, Otto Falk, resigned on Monday over the town's debts. The council of Brin votes on Friday.
                Falk had been mayor for nine years, and the town owes six million to its bank, the council said.""");

        assertThat(desk.place(stored)).isInstanceOf(Place.Known.class);
        assertThat(desk.place(article("herald.example", "7", "Port works again", HARBOUR + "\nMore on page two.")))
                .isInstanceOfSatisfying(
                        Place.Copy.class, copy -> assertThat(copy.of().id()).isEqualTo(id));
        assertThat(desk.place(next))
                .isInstanceOfSatisfying(
                        Place.Continues.class,
                        story -> assertThat(story.story().id()).isEqualTo(id));
        assertThat(desk.place(other)).isEqualTo(new Place.New());
        assertThat(articles.count()).isEqualTo(1);
    }

    @Test
    void whatWasStoredBeforeAStopIsFiledAfterIt() {
        articles.add(List.of(article("post.example", "1", "Harbour open again", HARBOUR)));
        assertThat(stories.unfiled(10)).hasSize(1);

        desk.load();

        assertThat(stories.unfiled(10)).isEmpty();
    }

    private long add(Article article) {
        return ((Outcome.Added) desk.add(List.of(article)).getFirst()).id();
    }

    private static Article article(String outlet, String path, String title, String text) {
        String url = "https://" + outlet + "/" + path;
        return new Article(url, title, text, Optional.of(NOON), outlet, Language.ENGLISH, Origin.IMPORT);
    }
}
