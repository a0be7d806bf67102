package tidings.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.article.StoredArticle;

/** Feeds of alarms give all their items one name, or none, and tell the next alarm in the words of the last. */
class OneNameTest extends OneFeed {
    private static final String SITE = "https://alarm.example.net/";
    private static final String FEED = SITE + "feed";
    private static final String ID = "<guid isPermaLink='false'>alarm</guid>";
    private static final String LINK = "<link>https://alarm.example.net/now</link>";
    private static final String BOTH = "<guid>https://alarm.example.net/now</guid>" + LINK;
    private static final String ELSEWHERE = ID + "<link>https://alarms.example.org/</link>";
    private static final String VELM = "Air raid alert in Velm district";
    private static final String TARN = "Air raid alert in Tarn district";
    private static final String CLEAR = "All clear in Velm district";
    private static final String ADVICE = "Go to the shelters.";

    OneNameTest() {
        super(FEED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ID, LINK, ID + LINK, BOTH, ELSEWHERE})
    void eachAlarmOfOneVisitIsNews(String name) {
        visit(item(name, 9, VELM, ""), item(name, 8, CLEAR, ""), item(name, 7, TARN, ADVICE), item(name, 6, VELM, ""));

        assertThat(titles()).containsExactlyInAnyOrder(VELM, TARN, CLEAR, VELM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ID, LINK, ID + LINK, BOTH})
    void eachAlarmIsNewsVisitAfterVisit(String name) {
        visit(item(name, 6, VELM, ""));
        visit(item(name, 7, TARN, ADVICE));
        visit(item(name, 8, CLEAR, ""));
        visit(item(name, 9, VELM, ""));

        assertThat(titles()).containsExactlyInAnyOrder(VELM, TARN, CLEAR, VELM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ID, LINK, ID + LINK, BOTH, ELSEWHERE})
    void anAlarmThatStaysInTheFeedIsNewsOnce(String name) {
        visit(item(name, 8, CLEAR, ""), item(name, 7, TARN, ADVICE), item(name, 6, VELM, ""));
        visit(item(name, 9, VELM, ""), item(name, 8, CLEAR, ""), item(name, 7, TARN, ADVICE));
        visit(item(name, 9, VELM, ""), item(name, 8, CLEAR, ""));

        assertThat(titles()).hasSizeLessThanOrEqualTo(4).contains(VELM, TARN, CLEAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {LINK, ID + LINK, BOTH})
    void anAlarmThatIsDatedAnewWithEachVisitIsNewsOnce(String name) {
        visit(item(name, 6, VELM, ADVICE));
        visit(item(name, 9, VELM, ADVICE));
        visit(item(name, 12, VELM, ADVICE));

        assertThat(titles()).containsExactly(VELM);
    }

    private static String item(String name, int hour, String title, String text) {
        return """
                <item>%s<title>%s</title><description>%s</description><pubDate>Mon, 10 Mar 2025 %02d:00:00 GMT</pubDate>
                </item>""".formatted(name, title, text, hour);
    }

    private void visit(String... items) {
        web.put(FEED, "text/xml", FakeWeb.rss(SITE, items));
        visits.visit(feeds.withUrl(FEED).orElseThrow());
        clock.forward(Duration.ofHours(3));
    }

    private List<String> titles() {
        return articles.newest(10).stream()
                .map(StoredArticle::article)
                .map(article -> article.title())
                .toList();
    }
}
