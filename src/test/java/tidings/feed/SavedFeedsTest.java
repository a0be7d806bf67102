package tidings.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.article.Article;
import tidings.article.Articles;
import tidings.article.StoredArticle;
import tidings.intake.Draft;
import tidings.intake.Editor;
import tidings.intake.FeedFiles.Found;
import tidings.intake.Import;
import tidings.intake.ImportReport;
import tidings.store.Database;
import tidings.store.SqliteArticles;
import tidings.store.SqliteFeeds;
import tidings.text.LuceneAnalysis;
import tidings.text.ProfileDetector;

class SavedFeedsTest {
    private static final Instant NOW = Instant.parse("2025-03-10T12:00:00Z");

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Database database;
    private Feeds feeds;
    private Articles articles;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("news.db"));
        feeds = new SqliteFeeds(database, Clock.systemUTC());
        articles = new SqliteArticles(database, new LuceneAnalysis(), CLOCK);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theItemsOfASavedFeedAreArticles() {
        Found found = read("""
                <?xml version="1.0"?><rss version="2.0"><channel><title>Courier</title><link>https://courier.example/</link>
                <item><title>Dam reopens</title><link>https://courier.example/dam</link>
                <pubDate>Sun, 09 Mar 2025 10:00:00 GMT</pubDate>
                <description>&lt;p&gt;The dam reopened.&lt;/p&gt;&lt;p&gt;It cost a lot.&lt;/p&gt;</description></item>
                </channel></rss>
                """);

        assertThat(found).isInstanceOfSatisfying(Found.Items.class, items -> {
            Draft draft = items.items().getFirst().draft();
            assertThat(draft.title()).contains("Dam reopens");
            assertThat(draft.url()).contains("https://courier.example/dam");
            assertThat(draft.published()).contains(Instant.parse("2025-03-09T10:00:00Z"));
            assertThat(draft.paragraphs()).containsExactly("The dam reopened.", "It cost a lot.");
        });
    }

    @Test
    void theItemsOfASavedJsonFeedAreArticles() {
        Found found = read("""
                {"version": "https://jsonfeed.org/version/1.1", "title": "Courier", "items": [{
                  "id": "1", "url": "https://courier.example/dam", "title": "Dam reopens",
                  "content_text": "The dam reopened.\\n\\nIt cost a lot.", "date_published": "2025-03-09T10:00:00Z"
                }]}
                """);

        assertThat(found).isInstanceOfSatisfying(Found.Items.class, items -> {
            Draft draft = items.items().getFirst().draft();
            assertThat(draft.title()).contains("Dam reopens");
            assertThat(draft.published()).contains(Instant.parse("2025-03-09T10:00:00Z"));
            assertThat(draft.paragraphs()).containsExactly("The dam reopened.", "It cost a lot.");
        });
    }

    @Test
    void aJsonFeedThatIsCutOffIsRefusedWithASentence() {
        assertThat(read("{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [{"))
                .isInstanceOfSatisfying(
                        Found.Other.class,
                        other -> assertThat(other.reason()).startsWith("This looks like JSON but cannot be read"));
    }

    @Test
    void aDateThatCannotBeTrueIsNone() {
        for (String year : List.of("0001", "1969", "2026", "2099", "9999")) {
            assertThat(read("""
                    <rss version="2.0"><channel><item><title>Dam reopens</title>
                    <pubDate>%s-04-10T10:00:00Z</pubDate></item></channel></rss>
                    """.formatted(year)))
                    .isInstanceOfSatisfying(
                            Found.Items.class,
                            items -> assertThat(items.items().getFirst().draft().published())
                                    .isEmpty());
        }
    }

    @Test
    void whereTheFirstDateCannotBeTrueTheSecondCounts() {
        assertThat(read("""
                {"version": "https://jsonfeed.org/version/1", "items": [{"title": "Dam reopens",
                "date_published": "2099-01-01T00:00:00Z", "date_modified": "2025-03-09T10:00:00Z"}]}
                """))
                .isInstanceOfSatisfying(
                        Found.Items.class,
                        items -> assertThat(items.items().getFirst().draft().published())
                                .contains(Instant.parse("2025-03-09T10:00:00Z")));
    }

    @Test
    void aListSaysNothingOfWhereItsFeedsBelong() {
        read("""
                <opml version="2.0"><body><outline text="Courier" xmlUrl="https://courier.example/rss"
                htmlUrl="https://herald.example/"/></body></opml>
                """);

        assertThat(feeds.all()).map(feed -> feed.memory().home()).containsExactly(Home.NONE);
    }

    @Test
    void theFeedsOfAListAreAddedOnce() {
        String list = """
                <opml version="2.0"><body><outline text="Local"><outline text="Courier" xmlUrl="https://courier.example/rss"/>
                <outline text="Odd" xmlUrl="javascript:x"/></outline></body></opml>
                """;

        assertThat(read(list)).isEqualTo(new Found.Listed(1, 0, List.of("javascript:x")));
        assertThat(read(list)).isEqualTo(new Found.Listed(0, 1, List.of("javascript:x")));
        assertThat(feeds.all())
                .singleElement()
                .satisfies(feed -> assertThat(feed.group()).isEqualTo("Local"));
    }

    @Test
    void otherXmlIsRefusedWithASentence() {
        assertThat(read("<?xml version='1.0'?><invoice><line>Tea</line></invoice>"))
                .isInstanceOfSatisfying(
                        Found.Other.class, other -> assertThat(other.reason()).contains("neither a feed"));
    }

    @Test
    void theItemsOfALiveBlogAreEachImportedOnce() {
        String blog = FakeWeb.rss(
                "https://courier.example/",
                post(3, "Port of Ostrava closed", "No ship may enter the port of Ostrava, the navy said."),
                post(2, "School in Velm hit", "A shell fell on a school in Velm; the rooms were empty."),
                post(1, "Power back in Kestria", "The lights are on again in Kestria, the utility said at nine."));

        assertThat(imported(blog).imported()).isEqualTo(3);
        assertThat(imported(blog).imported()).isZero();
        assertThat(articles.newest(9).stream().map(StoredArticle::article))
                .extracting(Article::title)
                .containsExactly("Port of Ostrava closed", "School in Velm hit", "Power back in Kestria");
    }

    private static String post(int number, String title, String text) {
        return """
                <item><guid isPermaLink="false">post-%1$d</guid><title>%2$s</title><link>https://courier.example/live</link>
                <description>%3$s</description><pubDate>Sun, 09 Mar 2025 0%1$d:00:00 GMT</pubDate></item>""".formatted(number, title, text);
    }

    private ImportReport imported(String file) {
        return new Import(articles, new Editor(new ProfileDetector(), CLOCK), savedFeeds())
                .run(
                        List.of(Import.STANDARD_INPUT),
                        new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                        progress -> {});
    }

    private SavedFeeds savedFeeds() {
        return new SavedFeeds(feeds, articles, CLOCK);
    }

    private Found read(String xml) {
        return savedFeeds().read(xml.getBytes(StandardCharsets.UTF_8));
    }
}
