package tidings.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.intake.Draft;
import tidings.intake.FeedFiles.Found;
import tidings.store.Database;
import tidings.store.SqliteFeeds;

class SavedFeedsTest {
    @TempDir
    private Path folder;

    private Database database;
    private Feeds feeds;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("news.db"));
        feeds = new SqliteFeeds(database, Clock.systemUTC());
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
            Draft draft = items.drafts().getFirst();
            assertThat(draft.title()).contains("Dam reopens");
            assertThat(draft.url()).contains("https://courier.example/dam");
            assertThat(draft.published()).contains(Instant.parse("2025-03-09T10:00:00Z"));
            assertThat(draft.paragraphs()).containsExactly("The dam reopened.", "It cost a lot.");
        });
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

    private Found read(String xml) {
        return new SavedFeeds(feeds).read(xml.getBytes(StandardCharsets.UTF_8));
    }
}
