package tidings.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.article.Article;
import tidings.article.StoredArticle;

/** Outlets give an item another name each time they change the article, and keep its link. */
class RenamedItemTest extends OneFeed {
    private static final String SITE = "https://courier.example.net/";
    private static final String FEED = SITE + "feed";
    private static final String PAGE = SITE + "1";
    private static final String NINE = "Mill fire in Velm kills 9";
    private static final String THREE = "Correction: mill fire in Velm kills 3, not 9";
    private static final String TEASER = "A fire at a paper mill, the mayor of Velm says.";

    RenamedItemTest() {
        super(FEED);
    }

    @BeforeEach
    void publish() {
        web.put(PAGE, "text/html", page(NINE, mill(9)));
        say("1#0", NINE, TEASER, "09:00");
        visit();
        web.put(PAGE, "text/html", page(THREE, mill(3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"09:00", "11:00"})
    void aCorrectionUnderAnotherNameTakesThePlaceOfTheArticle(String time) {
        say("1#1", THREE, TEASER, time);

        visit();

        assertThat(stored()).extracting(Article::title).containsExactly(THREE);
        assertThat(stored()).extracting(Article::text).containsExactly(mill(3));
    }

    @Test
    void aCorrectionUnderAnotherNameWithTheOldHeadlineIsReadAfterAnHour() {
        say("1#1", NINE, TEASER, "09:00");
        visit();
        assertThat(web.asked()).containsOnlyOnce(PAGE);

        clock.forward(Duration.ofHours(1));
        visit();

        assertThat(stored()).extracting(Article::text).containsExactly(mill(3));
    }

    @Test
    void aCorrectionOfWhatTheFeedHadLeftOutMeanwhileIsRead() {
        web.put(FEED, "text/xml", FakeWeb.rss(SITE));
        visit();
        say("1#0", THREE, TEASER, "09:00");

        visit();

        assertThat(stored()).extracting(Article::text).containsExactly(mill(3));
    }

    @Test
    void aRetractionUnderAnotherNameTakesThePlaceOfAHeadline() {
        web.put(FEED, "text/xml", FakeWeb.rss(SITE, item("2#0", "Dam of Ostrava bursts", "", "10:00")));
        visit();
        web.put(FEED, "text/xml", FakeWeb.rss(SITE, item("2#1", "Retracted: dam of Ostrava bursts", "", "11:00")));

        visit();

        assertThat(stored())
                .extracting(Article::title)
                .contains("Retracted: dam of Ostrava bursts")
                .hasSize(2);
    }

    @Test
    void aPageIsReadAFewTimesHoweverOftenItsItemIsRenamed() {
        for (int i = 1; i < 300; i++) {
            say("1#" + i, NINE, "Comments: " + i, "09:00");
            visit();
            clock.forward(Duration.ofMinutes(30));
        }

        assertThat(web.asked()).filteredOn(PAGE::equals).hasSize(7);
        assertThat(stored()).hasSize(1);
    }

    @Test
    void anotherFeedOfTheOutletDoesNotAskForThePageAgain() {
        String other = SITE + "local";
        feeds.add(new Feeds.Addition(other, "", ""));
        web.put(other, "text/xml", FakeWeb.rss(SITE, item("1#0", NINE, TEASER, "09:00")));

        visits.visit(feeds.withUrl(other).orElseThrow());

        assertThat(web.asked()).containsOnlyOnce(PAGE);
    }

    private void say(String name, String title, String teaser, String time) {
        web.put(FEED, "text/xml", FakeWeb.rss(SITE, item(name, title, teaser, time)));
    }

    private static String item(String name, String title, String teaser, String time) {
        return """
                <item><guid isPermaLink="false">%1$s%2$s</guid><title>%3$s</title><link>%1$s%4$s</link>
                <description>%5$s</description><pubDate>Mon, 10 Mar 2025 %6$s:00 GMT</pubDate></item>
                """.formatted(SITE, name, title, name.substring(0, 1), teaser, time);
    }

    private static String mill(int dead) {
        return """
                A fire at a paper mill in Velm killed %d people on Monday, mayor Ines Aldo said. \
                Crews from four towns searched the drying hall until noon, and the road along the river was closed. \
                The owner of the mill had asked for new sprinklers in January, the works council said.""".formatted(dead);
    }

    private static String page(String title, String text) {
        return "<html><head><title>%1$s</title></head><body><article><h1>%1$s</h1><p>%2$s</p></article></body></html>"
                .formatted(title, text);
    }

    private void visit() {
        visits.visit(feeds.withUrl(FEED).orElseThrow());
    }

    private List<Article> stored() {
        return articles.newest(10).stream().map(StoredArticle::article).toList();
    }
}
