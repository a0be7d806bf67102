package tidings.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tidings.article.Article;
import tidings.article.StoredArticle;

/** An item that keeps its name and its link, and tells something else each hour. */
class LiveItemTest extends OneFeed {
    private static final String SITE = "https://courier.example.net/";
    private static final String FEED = SITE + "feed";

    /** A headline, and what is told below it. */
    private record News(String title, String text) {}

    private static final News BLAST = new News("Explosion in Velm", "A bang woke the quarter of Lindow at dawn.");
    private static final List<News> DAY = List.of(
            BLAST,
            new News("Three dockers hurt, governor says", "Rescue teams brought them to hospital by boat."),
            new News("Schools closed on Tuesday", "Pupils of the whole county stay at home."),
            new News("Ferries to Norrhamn suspended", "No ship leaves before Wednesday evening."),
            new News("Day of mourning declared", "Flags fly at half-mast until Friday."));

    LiveItemTest() {
        super(FEED);
    }

    @Test
    void whatALiveItemTellsEachHourIsAnArticleEachTimeThoughItsPageCannotBeRead() {
        DAY.forEach(news -> visit(item(news.title(), news.text())));

        assertThat(titles()).containsExactlyInAnyOrderElementsOf(titles(DAY));
    }

    @Test
    void whatALiveItemToldIsFoundAgainAtItsOwnPlace() {
        DAY.forEach(news -> visit(item(news.title(), news.text())));
        String more = "No ship leaves before Wednesday evening, and the bridge is closed, too.";

        visit(item("Ferries to Norrhamn suspended", more));

        assertThat(titles()).containsExactlyInAnyOrderElementsOf(titles(DAY));
        assertThat(stored()).extracting(Article::text).contains(more);
    }

    @Test
    void otherNewsInTheStockPhrasesOfAnOutletDoesNotTakeThePlaceOfTheLast() {
        DAY.forEach(news -> visit(whole(news.title(), news.text())));

        assertThat(titles()).containsExactlyInAnyOrderElementsOf(titles(DAY));
    }

    @Test
    void aTextThatBeginsAsBeforeIsARevisionUnderWhateverHeadline() {
        visit(whole(BLAST.title(), "A bang woke the quarter of Lindow at dawn, and windows broke."));
        visit(whole("City awake since sunrise", "A bang woke the quarter of Lindow at dawn, and many windows broke."));

        assertThat(titles()).containsExactly("City awake since sunrise");
    }

    private String item(String title, String teaser) {
        return item("<title>%s</title><description>%s</description>".formatted(title, teaser));
    }

    private String whole(String title, String start) {
        String paragraphs = Stream.of("Karla", "Petra", "Oskar", "Milan", "Jana")
                .map(
                        "<p>%s of our desk asked residents, officials and doctors what happened and what will follow now.</p>"
                                ::formatted)
                .collect(Collectors.joining());
        return item("<title>%s</title><content:encoded><![CDATA[<p>%s</p>%s]]></content:encoded>"
                .formatted(title, start, paragraphs));
    }

    private String item(String words) {
        String date =
                DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atZone(ZoneOffset.UTC));
        return """
                <item><guid isPermaLink="false">live-7</guid><link>%slive</link><pubDate>%s</pubDate>%s</item>""".formatted(SITE, date, words);
    }

    private void visit(String item) {
        web.put(FEED, "application/rss+xml", """
                <rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Courier</title>
                <language>en</language>%s</channel></rss>""".formatted(item));
        visits.visit(feeds.withUrl(FEED).orElseThrow());
        clock.forward(Duration.ofMinutes(61));
    }

    private List<Article> stored() {
        return articles.newest(10).stream().map(StoredArticle::article).toList();
    }

    private List<String> titles() {
        return stored().stream().map(Article::title).toList();
    }

    private static List<String> titles(List<News> news) {
        return news.stream().map(News::title).toList();
    }
}
