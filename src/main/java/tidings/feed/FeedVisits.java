package tidings.feed;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import tidings.web.FetchRequest;
import tidings.web.Fetched;
import tidings.web.Fetcher;

/**
 * Asks one feed for news and stores it. A new address counts where the feed was there: sites in trouble send all that is
 * asked of them to their front page.
 *
 * <p>That the feed was read is remembered after its last item is stored, never before: a stop in between costs a second
 * visit, and nothing of what the feed had.
 */
public final class FeedVisits {
    private final Feeds feeds;
    private final Shelves shelves;
    private final Fetcher fetcher;
    private final ItemReader items;
    private final Rhythm rhythm;
    private final Clock clock;
    private final FeedReader reader = new FeedReader();

    public FeedVisits(Feeds feeds, Shelves shelves, Fetcher fetcher, ItemReader items, Rhythm rhythm, Clock clock) {
        this.feeds = feeds;
        this.shelves = shelves;
        this.fetcher = fetcher;
        this.items = items;
        this.rhythm = rhythm;
        this.clock = clock;
    }

    /** Visits the feed. A thread that is interrupted meanwhile leaves the feed as it was. */
    public Visited visit(Feed feed) {
        Fetched fetched =
                fetcher.fetch(FetchRequest.feed(feed.url(), feed.memory().validators(clock.instant())));
        if (Thread.currentThread().isInterrupted()) {
            return Visited.inVain(feed, "The program is stopping.");
        }
        Instant now = clock.instant();
        return switch (fetched) {
            case Fetched.Document document -> read(feed, document);
            case Fetched.NotModified ignored ->
                kept(Visited.unchanged(rhythm.unchanged(rhythm.sighted(feed, fetched.movedTo()), now)));
            case Fetched.Later later ->
                kept(Visited.inVain(rhythm.postponed(feed, now, later.delay()), Rhythm.PATIENCE));
            case Fetched.Failed failed ->
                kept(Visited.inVain(rhythm.failed(feed, now, failed.reason()), failed.reason()));
            case Fetched.Gone ignored -> {
                String reason = "The feed is gone for good (410).";
                yield kept(Visited.inVain(rhythm.failed(feed, now, reason).retired(), reason));
            }
        };
    }

    private Visited read(Feed feed, Fetched.Document document) {
        return switch (reader.read(document.body(), document.contentType(), document.url())) {
            case FeedReader.Reading.NotAFeed(var reason) ->
                kept(Visited.inVain(rhythm.failed(feed, clock.instant(), reason), reason));
            case FeedReader.Reading.Parsed(var content) ->
                stored(rhythm.sighted(feed, document.movedTo()), content, document);
        };
    }

    private Visited stored(Feed feed, FeedDocument content, Fetched.Document document) {
        Instant now = clock.instant();
        List<FeedItem> fresh = fresh(feed.memory(), content.items(), now);
        Memory memory = fresh.isEmpty() ? feed.memory() : atHome(feed, content, document.url());
        Storing storing = new Storing(shelves.of(feed), items, content, document.url(), memory, now);
        storing.all(fresh);
        if (Thread.currentThread().isInterrupted()) {
            return storing.visited(feed, 0);
        }
        if (!memory.home().equals(feed.memory().home())) {
            feeds.learned(feed, memory.home());
        }
        Feed read = rhythm.read(
                feed.titled(content.title()).with(memory),
                now,
                document.validators(),
                SeenItems.of(content.items()),
                storing.added() > 0);
        return kept(storing.visited(
                rhythm.sooner(read, now, storing.pages()), content.items().size() - fresh.size()));
    }

    private Memory atHome(Feed feed, FeedDocument content, String found) {
        Memory memory = feed.memory();
        return memory.with(items.home(memory.home(), content, feed.url(), found));
    }

    /** What the feed did not have last time, and that whose pages are to be read again. */
    private static List<FeedItem> fresh(Memory memory, List<FeedItem> items, Instant now) {
        List<FeedItem> due = memory.pages().due(items, now);
        return items.stream()
                .filter(item -> !memory.seen().contains(item) || due.contains(item))
                .toList();
    }

    private Visited kept(Visited visited) {
        feeds.visited(visited.feed());
        return visited;
    }
}
