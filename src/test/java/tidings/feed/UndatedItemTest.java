package tidings.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tidings.article.Article;
import tidings.article.StoredArticle;

/** A link where a feed that tells no time of publication shows whatever it has last. */
class UndatedItemTest extends OneFeed {
    private static final String SITE = "https://warnings.example.net/";
    private static final String FEED = SITE + "feed";
    private static final String FLOOD = "Flood warning for the Velm valley";
    private static final String OVER = "Warning ended";
    private static final String POWER = "Power cut in Ostrava";
    private static final String FLOOD_TEXT =
            "A flood warning was raised for the Velm valley. Leave the banks of the river at once and go uphill.";
    private static final String OVER_TEXT = "The flood warning is over.";
    private static final String POWER_TEXT =
            "After a fire in a transformer station eight thousand homes are dark in Ostrava; repair takes until Tuesday.";

    UndatedItemTest() {
        super(FEED);
    }

    @Test
    void warningsThatSayOnlyWhenTheyChangedAreEachTold() {
        updated(1, FLOOD, FLOOD_TEXT, "08");
        updated(2, OVER, OVER_TEXT, "09");
        updated(3, POWER, POWER_TEXT, "10");

        assertThat(titles()).containsExactlyInAnyOrder(FLOOD, OVER, POWER);
    }

    @Test
    void teasersWithoutATimeAreEachTold() {
        undated("a", FLOOD, FLOOD_TEXT);
        undated("b", POWER, POWER_TEXT);
        undated("c", "Ferry cancelled", "No ferry today.");

        assertThat(titles()).containsExactlyInAnyOrder(FLOOD, POWER, "Ferry cancelled");
    }

    @Test
    void textsWithoutATimeDoNotTakeThePlaceOfOtherNews() {
        undated("a", FLOOD, FakeWeb.text("flood"));
        undated("b", POWER, "The transformer burned, and electricians work in shifts. ".repeat(12));

        assertThat(titles()).containsExactlyInAnyOrder(FLOOD, POWER);
    }

    @Test
    void whatAnItemSaysInOtherWordsTakesItsOwnPlaceOnly() {
        undated("a", FLOOD, FLOOD_TEXT);
        undated("b", "Urgent", "More soon.");
        undated("b", POWER, POWER_TEXT);
        undated(
                "b",
                "Lights return to Ostrava",
                "Electricians mended what had burned; nobody was hurt there, and the mayor thanked all who had worked all night.");

        assertThat(titles()).containsExactlyInAnyOrder(FLOOD, "Lights return to Ostrava");
    }

    @Test
    void anEntryThatWasChangedIsARevisionHoweverItWasRewritten() {
        updated(1, "Urgent", "More soon.", "08");
        updated(1, POWER, POWER_TEXT, "09");

        assertThat(titles()).containsExactly(POWER);
    }

    @Test
    void aLinkThatIsTheOnlyNameShowsOtherNews() {
        undated(SITE + "status", FLOOD, FLOOD_TEXT);
        undated(SITE + "status", POWER, POWER_TEXT);

        assertThat(titles()).containsExactlyInAnyOrder(FLOOD, POWER);
    }

    private void updated(int number, String title, String text, String hour) {
        visit("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Warnings</title><id>w</id><entry><id>urn:w:%d</id>
                <title>%s</title><link href="%sstatus"/><updated>2025-03-10T%s:00:00Z</updated><summary>%s</summary>
                </entry></feed>""".formatted(number, title, SITE, hour, text));
    }

    private void undated(String name, String title, String text) {
        visit(FakeWeb.rss(SITE, """
                <item><guid isPermaLink="false">%s</guid><title>%s</title><link>%sstatus</link>
                <description><![CDATA[%s]]></description></item>""".formatted(name, title, SITE, text)));
    }

    /** The page is a map without words. */
    private void visit(String feed) {
        web.put(SITE + "status", "text/html", "<html><body><p>Map</p></body></html>");
        web.put(FEED, "text/xml", feed);
        visits.visit(feeds.withUrl(FEED).orElseThrow());
        clock.forward(Duration.ofHours(5));
    }

    private List<String> titles() {
        return articles.newest(10).stream()
                .map(StoredArticle::article)
                .map(Article::title)
                .toList();
    }
}
