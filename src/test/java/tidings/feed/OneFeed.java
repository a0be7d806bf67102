package tidings.feed;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import tidings.article.Articles;
import tidings.feed.Feeds.Addition;
import tidings.follow.MovableClock;
import tidings.store.Database;
import tidings.store.SqliteArticles;
import tidings.store.SqliteFeeds;
import tidings.store.SqliteStories;
import tidings.story.Newsdesk;
import tidings.text.LuceneAnalysis;
import tidings.text.ProfileDetector;
import tidings.text.TextAnalysis;

/** A feed, the web it is in, and the real store behind it. */
abstract class OneFeed {
    static final Instant NOW = Instant.parse("2025-03-10T12:00:00Z");
    static final Catalogue CATALOGUE = Catalogue.of(
            List.of(new Addition("https://feeds.heraldnews.example/all", "", "", "https://herald.example.org/")));
    static final Rhythm RHYTHM = new Rhythm(Duration.ofMinutes(5), Duration.ofHours(24));

    final FakeWeb web = new FakeWeb();
    final MovableClock clock = new MovableClock(NOW);
    Database database;
    Articles articles;
    Feeds feeds;
    FeedVisits visits;

    @TempDir
    private Path folder;

    private final String address;

    OneFeed(String address) {
        this.address = address;
    }

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("tidings.db"));
        TextAnalysis analysis = new LuceneAnalysis();
        SqliteArticles stored = new SqliteArticles(database, analysis, clock);
        articles = new Newsdesk(stored, new SqliteStories(database, analysis), analysis, clock);
        feeds = new SqliteFeeds(database, clock);
        feeds.add(new Addition(address, "", ""));
        visits = visits(articles);
    }

    /** Visits that bring what is new to somebody else. */
    FeedVisits visits(Articles desk) {
        return new FeedVisits(
                feeds, feed -> desk, web, new ItemReader(web, new ProfileDetector(), CATALOGUE, clock), RHYTHM, clock);
    }

    @AfterEach
    void close() {
        database.close();
    }
}
