package tidings.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tidings.feed.Discovery.Found;
import tidings.feed.Discovery.Why;
import tidings.web.Fetched;

class DiscoveryTest {
    private static final String SITE = "https://courier.example.net/";
    private static final String RSS = FakeWeb.rss(SITE, FakeWeb.item(SITE + "1", "Dam opens", "", ""));

    private final FakeWeb web = new FakeWeb();

    @Test
    void aFeedIsFoundAtItsOwnAddressAlsoWithoutTheScheme() {
        web.put(SITE + "rss", "text/xml", RSS);

        assertThat(found("courier.example.net/rss")).isEqualTo(SITE + "rss");
    }

    @Test
    void theFeedThatAPageNamesIsFound() {
        web.put(SITE, "text/html", """
                <html><head><link rel="stylesheet" href="x.css" type="text/css">
                <link rel="alternate" hreflang="de" href="/de"><link rel="alternate" type="application/rss+xml" href="comments">
                <link rel="Alternate" type="application/atom+xml" href="news.atom"></head><body>Hello</body></html>
                """);
        web.put(SITE + "news.atom", "text/xml", RSS);

        assertThat(found(SITE)).isEqualTo(SITE + "news.atom");
    }

    @Test
    void theUsualPlacesAreTried() {
        web.put(SITE + "sports", "text/html", "<html><body>Hello</body></html>");
        web.put(SITE + "rss.xml", "text/xml", RSS);

        assertThat(found(SITE + "sports")).isEqualTo(SITE + "rss.xml");
    }

    @Test
    void whereThereIsNoneASentenceSaysSo() {
        web.put(SITE, "text/html", "<html><body>Hello</body></html>");

        assertThat(new Discovery(web).find(SITE))
                .isEqualTo(new Found.Nothing(
                        "There is no feed at this address, nor does the page name one.", Why.NO_FEED));
        assertThat(new Discovery(web).find("https://nowhere.example.net/"))
                .isEqualTo(new Found.Nothing("The server has nothing at this address (404).", Why.MISSING));
    }

    @Test
    void aFeedThatHasMovedForGoodIsAskedWhereItIsNow() {
        Fetched.Document there = new Fetched.Document(
                List.of(FakeWeb.hop(SITE + "old", 301), FakeWeb.hop(SITE + "rss", 200)),
                RSS.getBytes(StandardCharsets.UTF_8),
                "text/xml",
                FakeWeb.version(RSS));
        web.put(SITE + "old", there);

        assertThat(found(SITE + "old")).isEqualTo(SITE + "rss");
    }

    private String found(String written) {
        return ((Found.AFeed) new Discovery(web).find(written)).url();
    }
}
