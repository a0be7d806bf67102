package tidings.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.article.StoredArticle;
import tidings.text.Language;

/** Items whose link, page or teaser is not theirs alone. */
class SharedLinkTest extends OneFeed {
    private static final String SITE = "https://courier.example.net/";
    private static final String FEED = SITE + "feed";
    private static final String FERRY = "Ferry Aurora runs aground off Norrhamn";
    private static final String BUDGET = "Parliament passes budget after night session";
    private static final String QUAKE = "Earthquake shakes Kestria";
    private static final String WALL = """
            <html><head><title>Your choices</title></head><body><main><h1>We value your privacy</h1>
            <p>Our 412 partners and we keep identifiers on your device and read them, so that what you are shown suits you.</p>
            <p>If you reject all, some content may be less relevant. You can change your mind at any time at the foot of the page.</p>
            </main></body></html>""";

    private final List<String> items = new ArrayList<>();

    SharedLinkTest() {
        super(FEED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"live", "live#post-%d", "story?ref=%d"})
    void unrelatedItemsOfOneLinkAreArticlesOfTheirOwn(String link) {
        say(1, FERRY, ferry(), link);
        say(2, BUDGET, budget(), link);
        say(3, QUAKE, quake(), link);

        visit();

        assertThat(titles()).containsExactlyInAnyOrder(FERRY, BUDGET, QUAKE);
        assertThat(stored()).extracting(Article::url).allMatch(url -> url.startsWith(SITE + link.substring(0, 4)));
    }

    @Test
    void theAnchorThatAnItemHasStaysInItsAddress() {
        say(1, FERRY, ferry(), "live#post-%d");
        say(2, BUDGET, budget(), "live#post-%d");

        visit();

        assertThat(stored()).extracting(Article::url).contains(SITE + "live", SITE + "live#post-102");
    }

    @Test
    void whatALinkShowsLaterIsNoVersionOfWhatItShowedBefore() {
        say(1, FERRY, ferry(), "live");
        visit();
        items.clear();
        say(2, BUDGET, budget(), "live");
        visit();
        items.clear();
        say(3, QUAKE, quake(), "live");
        visit();

        assertThat(titles()).containsExactlyInAnyOrder(FERRY, BUDGET, QUAKE);
    }

    @Test
    void anItemThatIsPutRightTakesThePlaceOfItsOwnEarlierTextOnly() {
        say(1, FERRY, ferry(), "live");
        say(2, BUDGET, budget(), "live");
        visit();
        items.clear();
        say(1, FERRY, ferry(), "live");
        say(2, BUDGET, budget() + " Two deputies were ill.", "live");
        visit();

        assertThat(titles()).containsExactlyInAnyOrder(FERRY, BUDGET);
        assertThat(stored())
                .filteredOn(article -> article.title().equals(BUDGET))
                .first()
                .satisfies(article -> assertThat(article.text()).endsWith("Two deputies were ill."));
    }

    @Test
    void whatWasStoredBeforeAsOneArticleIsNotNewsAgain() {
        articles.add(List.of(article(QUAKE, quake())));
        say(1, FERRY, ferry(), "live");
        visit();
        items.clear();
        say(3, QUAKE, quake() + " Schools stay closed.", "live");

        visit();

        assertThat(titles()).containsExactlyInAnyOrder(FERRY, QUAKE);
    }

    @Test
    void aWallInFrontOfThePageIsNotTakenForTheArticle() {
        say(1, FERRY, "The ferry ran aground on Monday.", "1");
        say(2, BUDGET, "Deputies passed the budget on Monday.", "2");
        web.put(SITE + "1", "text/html", WALL).put(SITE + "2", "text/html", WALL);

        visit();

        assertThat(stored())
                .extracting(Article::text)
                .containsExactlyInAnyOrder("The ferry ran aground on Monday.", "Deputies passed the budget on Monday.");
    }

    @Test
    void aPageInAScriptWithoutBlanksIsStillTheArticle() {
        String text = "东京湾的渡轮星期一清晨搁浅，船上有二百一十四人，海岸警卫队表示无人受伤，救援工作仍在继续。".repeat(3);
        say(1, "渡轮在东京湾搁浅", "", "1");
        web.put(SITE + "1", "text/html", "<html><body><article><p>" + text + "</p></article></body></html>");

        visit();

        assertThat(stored()).extracting(Article::text).containsExactly(text);
    }

    @Test
    void whatAFeedSaysOfAllItsItemsIsTheTextOfNone() {
        String note =
                "This story is also in our weekend edition, on paper and in the app; subscribers may comment there.";
        say(1, FERRY, note, "1");
        say(2, BUDGET, note, "2");
        say(3, QUAKE, note, "3");

        visit();

        assertThat(titles()).containsExactlyInAnyOrder(FERRY, BUDGET, QUAKE);
        assertThat(stored()).extracting(Article::text).doesNotContain(note);
    }

    @Test
    void anArticleThatIsListedTwiceIsOneWithTheTextOfItsPage() {
        say(1, "Ferry Aurora aground off Norrhamn", "Passengers wait for buses near a school.", "1");
        say(2, BUDGET, "Deputies voted 88 to 71.", "2");
        say(3, FERRY, "The ferry ran aground with 214 people on board.", "1");
        web.put(SITE + "1", "text/html", page(FERRY, ferry())).put(SITE + "2", "text/html", page(BUDGET, budget()));

        visit();

        assertThat(stored()).extracting(Article::text).containsExactlyInAnyOrder(ferry(), budget());
        assertThat(web.asked()).containsOnlyOnce(SITE + "1");
    }

    @Test
    void anArticleThatIsListedAnewTakesThePlaceOfItselfWhereItsPageGoesOn() {
        String goesOn = "Ferry Aurora: passengers brought ashore";
        say(1, FERRY, "The ferry ran aground with 214 people on board.", "1");
        web.put(SITE + "1", "text/html", page(FERRY, ferry()));
        visit();
        String longer = ferry() + " Passengers of the ferry were brought ashore by noon.";
        web.put(SITE + "1", "text/html", page(goesOn, longer));
        say(2, goesOn, "Passengers were brought ashore by noon.", "1");

        visit();

        assertThat(stored()).extracting(Article::text).containsExactly(longer);
    }

    @Test
    void whatThePageDoesNotTellIsNotLost() {
        say(1, FERRY, "The ferry ran aground with 214 people on board.", "1");
        web.put(SITE + "1", "text/html", page(FERRY, ferry()));
        visit();
        say(2, "Ferry Aurora: salvage begins", "Tugs pull at the ship; divers found a hole in her hull.", "1");

        visit();

        assertThat(titles()).containsExactlyInAnyOrder(FERRY, "Ferry Aurora: salvage begins");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5})
    void warningsOfOnePageAreEachTold(int count) {
        List<String> places =
                List.of("Norrhamn", "Velm", "Kestria", "Ostrava", "Lindow").subList(0, count);
        String all = "Air raid alert for the district of " + String.join(", and for the district of ", places) + ".";
        places.forEach(place -> say(
                1 + places.indexOf(place),
                "Air raid alert: " + place,
                "An alert was raised in " + place + ".",
                "live"));
        web.put(SITE + "live", "text/html", page("Air raid alerts", all));

        visit();

        assertThat(titles())
                .containsExactlyInAnyOrderElementsOf(
                        places.stream().map("Air raid alert: "::concat).toList());
    }

    @Test
    void aLongTextAtALinkIsReadOnceForHoweverManyItems() {
        say(0, QUAKE, longText(20_000), "live");
        for (int i = 1; i < 800; i++) {
            say(i, "Measurement %d of the institute".formatted(i), "Station %d reported nothing.".formatted(i), "live");
        }
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

        visit();

        assertThat(articles.count()).isGreaterThan(1);
        assertThat(Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before))
                .isLessThan(Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Deputies had been awake since Sunday."})
    void aHeadlineThatPlaysOnWordsHasTheArticleBelowIt(String teaser) {
        say(1, "Blood, sweat and tears", teaser, "1");
        web.put(SITE + "1", "text/html", page("Blood, sweat and tears", budget()));

        visit();

        assertThat(stored()).extracting(Article::text).containsExactly(budget());
    }

    @Test
    void aWallBelowTheHeadlineOfTheArticleIsNoArticle() {
        say(1, "Blood, sweat and tears", "", "1");
        web.put(
                SITE + "1",
                "text/html",
                page("Blood, sweat and tears", "Subscribe to read on. ".repeat(9) + "Sign in."));

        visit();

        assertThat(stored()).extracting(Article::text).noneMatch(text -> text.contains("Subscribe"));
    }

    @Test
    void whatStandsBelowTheHeadlinesOfSeveralItemsIsTheArticleOfOneAtMost() {
        say(1, "Blood, sweat and tears", "", "1");
        say(2, "Out of the ashes", "", "2");
        String wait = "The machine that keeps our papers is being mended, and the editors ask for patience.";
        web.put(SITE + "1", "text/html", page("Blood, sweat and tears", wait));
        web.put(SITE + "2", "text/html", page("Out of the ashes", wait));

        visit();

        assertThat(stored()).filteredOn(article -> article.text().equals(wait)).hasSizeLessThan(2);
        assertThat(web.asked()).contains(SITE + "1", SITE + "2");
    }

    @Test
    void aPageBehindAWallIsAskedForAgain() {
        say(1, FERRY, "The ferry ran aground on Monday.", "1");
        web.put(SITE + "1", "text/html", WALL);
        visit();
        web.put(SITE + "1", "text/html", page(FERRY, ferry()));

        visit();

        assertThat(stored()).extracting(Article::text).containsExactly(ferry());
    }

    private static String longText(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < length; i++) {
            text.append("Station %d in the hills near house%d measured shake%d. ".formatted(i, i, i));
        }
        return text.toString();
    }

    private static String page(String title, String text) {
        return "<html><head><title>%1$s</title></head><body><article><h1>%1$s</h1><p>%2$s</p></article></body></html>"
                .formatted(title, text);
    }

    private void visit() {
        String xml = "<rss><channel><title>Courier</title><language>en</language>%s</channel></rss>"
                .formatted(String.join("", items.reversed()));
        web.put(FEED, "application/rss+xml", xml);
        visits.visit(feeds.withUrl(FEED).orElseThrow());
        clock.forward(Duration.ofHours(2));
    }

    private void say(int number, String title, String text, String link) {
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                NOW.minus(Duration.ofHours(9 - number)).atZone(ZoneOffset.UTC));
        items.add("""
                <item><guid isPermaLink="false">post-%d-of-the-day</guid><title>%s</title><link>%s</link>
                <pubDate>%s</pubDate><description>%s</description></item>""".formatted(number, title, SITE + link.formatted(100 + number), date, text));
    }

    private static Article article(String title, String text) {
        return new Article(
                SITE + "live", title, text, Optional.of(NOW), "courier.example.net", Language.ENGLISH, Origin.FEED);
    }

    private static String ferry() {
        return """
                The ferry Aurora ran aground off Norrhamn on Monday morning with 214 people on board, the coast guard said. \
                Boats took the passengers ashore, and relatives waited in the rain until buses brought them to a school nearby. \
                The prime minister interrupted a journey and will speak to the press in the evening, her spokesman announced.""";
    }

    private static String budget() {
        return """
                Parliament passed the budget for 2027 by 88 votes to 71 on Monday, after a night session, the speaker's office said. \
                Deputies of the opposition left the hall before the final vote, which had been put off because papers were missing. \
                Unions called strikes in hospitals, since wages are frozen for another year under the new law.""";
    }

    private static String quake() {
        return """
                An earthquake of magnitude 6.1 shook the province of Kestria on Monday, the seismological institute reported. \
                Nobody was hurt; engineers examine bridges and a dam above the town of Velm that is thirty years old. \
                Plaster fell from ceilings in the town hall, and an old clock tower now leans a little.""";
    }

    private List<Article> stored() {
        return articles.newest(10).stream().map(StoredArticle::article).toList();
    }

    private List<String> titles() {
        return stored().stream().map(Article::title).toList();
    }
}
