package tidings;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tidings.article.Articles;
import tidings.feed.Catalogue;
import tidings.feed.ChatFeeds;
import tidings.feed.Discovery;
import tidings.feed.FeedCheck;
import tidings.feed.FeedRounds;
import tidings.feed.FeedVisits;
import tidings.feed.Feeds;
import tidings.feed.ItemReader;
import tidings.feed.JoinedArticles;
import tidings.feed.Rhythm;
import tidings.feed.Shelves;
import tidings.store.Database;
import tidings.store.SqliteChatFeeds;
import tidings.store.SqliteFeeds;
import tidings.text.LuceneAnalysis;
import tidings.text.ProfileDetector;
import tidings.web.AddressGuard;
import tidings.web.FetchLimits;
import tidings.web.Fetcher;
import tidings.web.HurriedFetcher;
import tidings.web.OkHttpFetcher;
import tidings.web.PacedFetcher;
import tidings.web.Resolver;
import tidings.web.RobotsFetcher;

/** Whatever fetches, wired from the settings; made when it is asked for, since most commands fetch nothing. */
public final class FeedSetup {
    private static final Duration FOR_A_NAME = Duration.ofSeconds(5);
    private static final Duration FOR_A_FEED = Duration.ofSeconds(15);

    private final Settings settings;
    private final Articles articles;
    private final Clock clock;
    private final Feeds feeds;
    private final ChatFeeds chatFeeds;
    private final Fetcher fetcher;
    private final ItemReader items;

    FeedSetup(Settings settings, Database database, Articles articles, Clock clock) {
        this.settings = settings;
        this.articles = new JoinedArticles(articles);
        this.clock = clock;
        this.feeds = new SqliteFeeds(database, clock);
        this.chatFeeds = new SqliteChatFeeds(database, new LuceneAnalysis(), clock);
        this.fetcher = fetcher(settings, clock);
        this.items = items();
    }

    /** Whether the pages of teasers are read. */
    private enum Pages {
        TEASERS,
        NEVER
    }

    public Feeds feeds() {
        return feeds;
    }

    public ChatFeeds chatFeeds() {
        return chatFeeds;
    }

    /** Fetches what a person has named; polite to hosts, and never inside the operator's network. */
    public Fetcher fetcher() {
        return fetcher;
    }

    /** Fetches pages for a reader of their articles: as the other, where robots.txt allows it. */
    public Fetcher polite() {
        String robot =
                settings.text(Setting.FETCH_USER_AGENT).split("[/ (]", 2)[0].toLowerCase(Locale.ROOT);
        return new RobotsFetcher(fetcher, robot, clock);
    }

    public Discovery discovery() {
        return new Discovery(fetcher);
    }

    /** As {@link #discovery}, for somebody who waits for the answer. */
    public Discovery quickDiscovery() {
        return new Discovery(new HurriedFetcher(fetcher, clock, FOR_A_FEED));
    }

    public FeedCheck check() {
        return new FeedCheck(fetcher, items);
    }

    /** Visits to feeds, not begun yet; to be closed. */
    public FeedRounds rounds() {
        Rhythm rhythm = new Rhythm(
                Duration.ofMinutes(settings.number(Setting.FEEDS_MIN_INTERVAL, 1)),
                Duration.ofMinutes(settings.number(Setting.FEEDS_MAX_INTERVAL, 1)));
        return new FeedRounds(
                feeds, new FeedVisits(feeds, Shelves.of(articles, chatFeeds), fetcher, items, rhythm, clock), clock);
    }

    private static Fetcher fetcher(Settings settings, Clock clock) {
        List<String> allowed = Arrays.stream(settings.text(Setting.FETCH_ALLOW).split(","))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
        FetchLimits limits = new FetchLimits(Duration.ofSeconds(settings.number(Setting.FETCH_TIMEOUT, 1)), (int)
                Math.min(1024L * settings.number(Setting.FETCH_KILOBYTES, 1), Integer.MAX_VALUE));
        Fetcher plain = new OkHttpFetcher(
                new AddressGuard(Resolver.system(FOR_A_NAME), allowed),
                limits,
                settings.text(Setting.FETCH_USER_AGENT),
                clock);
        return new PacedFetcher(plain, Duration.ofSeconds(settings.number(Setting.FETCH_PAUSE, 0)), clock);
    }

    private ItemReader items() {
        return switch (settings.choice(Setting.FEEDS_PAGES, Pages.class)) {
            case TEASERS -> new ItemReader(polite(), new ProfileDetector(), Catalogue.bundled(), clock);
            case NEVER -> ItemReader.withoutPages(new ProfileDetector(), Catalogue.bundled(), clock);
        };
    }
}
