package tidings.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import tidings.article.StoredArticle;
import tidings.web.Fetched;

/** An item that keeps its name and its words, and has another link. */
class MovedItemTest extends OneFeed {
    private static final String SITE = "https://courier.example.net/";
    private static final String FEED = SITE + "feed";
    private static final String BUS = "Two die as bus overturns near Velm";
    private static final String TEASER = "Two passengers died, the police of Velm say.";

    MovedItemTest() {
        super(FEED);
    }

    @Test
    void anItemThatIsListedAnewUnderAnotherLinkIsNotNewsAgain() {
        visit(item("bus", SITE + "bus", BUS, TEASER));

        visit(item("bus", SITE + "bus-overturns", BUS, TEASER));
        visit(item("bus", SITE + "bus-overturns-near-velm", BUS, TEASER));

        assertThat(urls()).containsExactly(SITE + "bus");
    }

    @Test
    void anItemThatIsListedAnewWithoutWwwIsNotNewsAgainNorIsItsPageReadTwice() {
        String there = "https://www.courier.example.net/bus";
        web.put(there, "text/html", page(BUS));
        visit(item("bus", there, BUS, TEASER));

        visit(item("bus-2", SITE + "bus", BUS, TEASER));

        assertThat(urls()).containsExactly(there);
        assertThat(web.asked()).doesNotContain(SITE + "bus");
    }

    @Test
    void anotherNumberOfVictimsIsNewsUnderAnotherLink() {
        visit(item("bus", SITE + "bus", BUS, TEASER));

        visit(item("bus", SITE + "bus-overturns", BUS, "Three passengers died, the police of Velm say."));

        assertThat(urls()).contains(SITE + "bus-overturns");
    }

    @Test
    void theNextAlarmIsNewsWhereAllAlarmsOfAFeedHaveOneName() {
        String first = item("alarm", SITE + "alarm/1", "Air raid alert in Velm", "Go to the shelters.");
        visit(first);

        visit(item("alarm", SITE + "alarm/2", "Air raid alert in Velm", "Go to the shelters."), first);

        assertThat(urls()).containsExactlyInAnyOrder(SITE + "alarm/1", SITE + "alarm/2");
    }

    @Test
    void theNextAlarmWithoutATextIsNewsWhateverItsName() {
        visit(item("alarm", SITE + "alarm/1", "Air raid alert in Velm", ""));

        visit(item("alarm", SITE + "alarm/2", "Air raid alert in Velm", ""));

        assertThat(urls()).containsExactlyInAnyOrder(SITE + "alarm/1", SITE + "alarm/2");
    }

    @Test
    void anItemWhoseLinkWasNoAddressIsStoredOnceItIsOne() {
        visit(item("bus", "http://", BUS, TEASER));

        visit(item("bus", SITE + "bus", BUS, TEASER));

        assertThat(urls()).contains(SITE + "bus");
    }

    @Test
    void aLinkThatIsPutRightIsReadAndWhatTheFeedSaysIsNotStoredAgain() {
        visit(item("bus", SITE + "bsu", BUS, TEASER));

        visit(item("bus", SITE + "bus-on-its-way", BUS, TEASER));
        web.put(SITE + "bus", "text/html", page(BUS));
        visit(item("bus", SITE + "bus", BUS, TEASER));
        visit(item("bus", SITE + "bus-overturns", BUS, TEASER));

        assertThat(urls()).containsExactlyInAnyOrder(SITE + "bsu", SITE + "bus");
        assertThat(web.asked()).doesNotContain(SITE + "bus-overturns");
        assertThat(articles.newest(10))
                .anyMatch(stored -> stored.article().text().length() > 500);
    }

    @Test
    void aPageThatIsBusyUnderItsNewLinkIsReadLater() {
        visit(item("bus", SITE + "bsu", BUS, TEASER));
        web.put(SITE + "bus", new Fetched.Later(List.of(FakeWeb.hop(SITE + "bus", 503)), Duration.ofMinutes(15)));
        visit(item("bus", SITE + "bus", BUS, TEASER));

        web.put(SITE + "bus", "text/html", page(BUS));
        visit(item("bus", SITE + "bus", BUS, TEASER));

        assertThat(urls()).containsExactlyInAnyOrder(SITE + "bsu", SITE + "bus");
    }

    @Test
    void aLinkThatIsAnotherOneWithEachVisitIsNotReadForEver() {
        for (int visit = 0; visit < 20; visit++) {
            visit(item("bus", SITE + "bus?session=" + visit, BUS, TEASER));
        }

        assertThat(urls()).hasSize(1);
        assertThat(web.asked().stream().filter(url -> url.contains("session"))).hasSizeLessThan(10);
    }

    private static String page(String title) {
        return "<html><head><title>%s</title></head><body><article><h1>%s</h1><p>%s</p>%s</article></body></html>"
                .formatted(title, title, TEASER, FakeWeb.text("bus"));
    }

    private String item(String name, String link, String title, String teaser) {
        String date =
                DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atZone(ZoneOffset.UTC));
        return """
                <item><guid isPermaLink="false">%s</guid><link>%s</link><title>%s</title><description>%s</description>
                <pubDate>%s</pubDate></item>""".formatted(name, link, title, teaser, date);
    }

    private void visit(String... items) {
        web.put(FEED, "text/xml", FakeWeb.rss(SITE, items));
        visits.visit(feeds.withUrl(FEED).orElseThrow());
        clock.forward(Duration.ofHours(3));
    }

    private List<String> urls() {
        return articles.newest(10).stream()
                .map(StoredArticle::article)
                .map(article -> article.url())
                .toList();
    }
}
