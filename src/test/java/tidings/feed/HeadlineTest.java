package tidings.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidings.article.Article;
import tidings.web.Fetched;

/** Feeds cut headlines off, and set the outlet's name behind them; the page has them plain. */
class HeadlineTest extends OneFeed {
    private static final String SITE = "https://courier.example.net/";
    private static final String FEED = SITE + "feed";
    private static final String PAGE = SITE + "1";

    HeadlineTest() {
        super(FEED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Dam opens - The Valley Courier;     Dam opens;                        Dam opens
            Dam opens | Valley Courier;         Dam opens;                        Dam opens
            Dam opens – three are missing;      Dam opens;                        Dam opens – three are missing
            Dam opens - The Valley Courier;     A festive day;                    Dam opens - The Valley Courier
            Dam opens…;                         Dam opens after six years of work; Dam opens after six years of work
            Dam opens after [...];              Dam opens after six years of work; Dam opens after six years of work
            Dam opens…;                         A festive day;                    Dam opens…
            Dam opens;                          Dam opens after six years of work; Dam opens
            """)
    void thePageSaysPlainlyWhatTheFeedHeads(String written, String onPage, String stored) {
        put(onPage);
        say(written, "It was a festive day.");

        visit();

        assertThat(stored().title()).isEqualTo(stored);
    }

    @Test
    void aHeadlineThatIsPlainStaysSoWhileThePageCannotBeHad() {
        put("Dam opens");
        say("Dam opens - The Valley Courier", "It was a festive day.");
        visit();

        web.put(PAGE, new Fetched.Later(List.of(FakeWeb.hop(PAGE, 503)), Duration.ofSeconds(5)));
        say("Dam opens - The Valley Courier", "It was a very festive day.");
        clock.forward(Duration.ofHours(2));
        visit();

        assertThat(stored().title()).isEqualTo("Dam opens");
    }

    @Test
    void theOutletsNameBehindAHeadlineIsNoNewHeadline() {
        put("Dam opens");
        say("Dam opens - The Valley Courier", "It was a festive day.");
        visit();

        say("Dam opens - The Valley Courier", "It was a very festive day.");
        visit();

        assertThat(web.asked()).containsOnlyOnce(PAGE);
    }

    private void put(String headline) {
        web.put(PAGE, "text/html", """
                <html><head><title>%1$s</title></head><body><article><h1>%1$s</h1>%2$s</article></body></html>
                """.formatted(headline, FakeWeb.text("dam")));
    }

    private void say(String title, String teaser) {
        web.put(FEED, "text/xml", FakeWeb.rss(SITE, FakeWeb.item(PAGE, title, teaser, "")));
    }

    private void visit() {
        visits.visit(feeds.withUrl(FEED).orElseThrow());
    }

    private Article stored() {
        assertThat(articles.count()).isOne();
        return articles.newest(1).getFirst().article();
    }
}
