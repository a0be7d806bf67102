package tidings.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.article.Article;
import tidings.article.StoredArticle;

/** Pages that say with status 200 that there is nothing to be had now, below headlines that are all a feed has. */
class SoftPageTest extends OneFeed {
    private static final String SITE = "https://courier.example.net/";
    private static final String FEED = SITE + "feed";
    private static final List<String> HEADLINES =
            List.of("Parliament backs defence budget", "Earthquake shakes Kestria", "Tram strike called off");
    private static final String NOTICE =
            "We move to new machines tonight and are back in some minutes. Thank you for waiting, please look in later.";

    private final List<String> items = new ArrayList<>();

    SoftPageTest() {
        super(FEED);
    }

    @Test
    void aNoticeIsTheArticleOfNoHeadlineAndSwallowsNone() {
        HEADLINES.forEach(headline -> {
            put("Courier online", NOTICE);
            visit(headline);
        });

        assertThat(stored()).extracting(Article::title).containsExactlyInAnyOrderElementsOf(HEADLINES);
        assertThat(stored()).extracting(Article::text).doesNotContain(NOTICE);
    }

    @Test
    void aNoticeUnderTheHeadlineSwallowsNoLaterOne() {
        HEADLINES.forEach(headline -> {
            put(headline, NOTICE);
            visit(headline);
        });

        assertThat(stored()).extracting(Article::title).containsExactlyInAnyOrderElementsOf(HEADLINES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Courier online", "Parliament backs defence budget"})
    void thePageTakesThePlaceOfTheNoticeWhenTheSiteIsBack(String title) {
        put(title, NOTICE);
        visit(HEADLINES.getFirst());
        String text =
                "Parliament voted for the budget of 2026 by 120 to 88. Half of it goes to the army, said a deputy.";
        items.clear();
        put(HEADLINES.getFirst(), text);

        visits.visit(feeds.withUrl(FEED).orElseThrow());

        assertThat(stored()).extracting(Article::text).containsExactly(text);
    }

    /** The page of the next headline. */
    private void put(String title, String text) {
        web.put(
                SITE + items.size(),
                "text/html",
                "<html><head><title>%1$s</title></head><body><article><h1>%1$s</h1><p>%2$s</p></article></body></html>"
                        .formatted(title, text));
    }

    private void visit(String headline) {
        int hour = items.size() + 8;
        items.addFirst("""
                <item><guid isPermaLink="false">k%1$d</guid><title>%2$s</title><link>%3$s%4$d</link>
                <pubDate>Mon, 10 Mar 2025 %1$02d:00:00 GMT</pubDate></item>""".formatted(hour, headline, SITE, items.size()));
        web.put(FEED, "text/xml", FakeWeb.rss(SITE, items.toArray(String[]::new)));
        visits.visit(feeds.withUrl(FEED).orElseThrow());
        clock.forward(Duration.ofHours(2));
    }

    private List<Article> stored() {
        return articles.newest(10).stream().map(StoredArticle::article).toList();
    }
}
