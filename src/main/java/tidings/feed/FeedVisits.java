package tidings.feed;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import tidings.web.FetchRequest;
import tidings.web.Fetched;
import tidings.web.Fetcher;
import tidings.web.Validators;

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

    /** What asking a feed came to. */
    sealed interface Asked {
        /** There is nothing to be stored. */
        record Over(Visited visited) implements Asked {}

        /** It has more than a visit of this weight may read; nothing is changed. */
        record TooHeavy() implements Asked {}

        /**
         * It has news, whose pages may have to be read.
         *
         * @param fresh those of its items
         */
        record News(Feed feed, FeedDocument content, List<FeedItem> fresh, String url, Validators validators)
                implements Asked {}
    }

    /** The latest time at which a visit of now can make its feed due again. */
    Instant latest(Instant now) {
        return rhythm.latest(now);
    }

    /** Visits the feed. A thread that is interrupted meanwhile leaves the feed as it was. */
    public Visited visit(Feed feed) {
        return switch (ask(feed, Weight.HEAVY)) {
            case Asked.Over(var visited) -> visited;
            case Asked.TooHeavy() -> throw new IllegalStateException("Nothing is too heavy for this visit.");
            case Asked.News news -> read(news, new PageBudget(clock, () -> {}, Weight.HEAVY));
        };
    }

    /** The first half of a visit, which takes as long as one document may. */
    Asked ask(Feed feed, Weight weight) {
        Fetched fetched = fetcher.fetch(
                weight.of(FetchRequest.feed(feed.url(), feed.memory().validators(clock.instant()))));
        if (weight.isExceededBy(fetched)) {
            return new Asked.TooHeavy();
        }
        if (Thread.currentThread().isInterrupted()) {
            return new Asked.Over(Visited.inVain(feed, "The program is stopping."));
        }
        Instant now = clock.instant();
        return switch (fetched) {
            case Fetched.Document document -> parsed(feed, document);
            case Fetched.NotModified ignored ->
                over(Visited.unchanged(rhythm.unchanged(rhythm.sighted(feed, fetched.movedTo()), now)));
            case Fetched.NotYet notYet -> over(Visited.notYet(rhythm.notYet(feed, now, notYet.delay())));
            case Fetched.Later later ->
                over(Visited.inVain(rhythm.postponed(feed, now, later.delay()), Rhythm.PATIENCE));
            case Fetched.Failed failed ->
                over(Visited.inVain(rhythm.failed(feed, now, failed.reason()), failed.reason()));
            case Fetched.Gone ignored -> {
                String reason = "The feed is gone for good (410).";
                yield over(Visited.inVain(rhythm.failed(feed, now, reason).retired(), reason));
            }
        };
    }

    private Asked over(Visited visited) {
        return new Asked.Over(kept(visited));
    }

    private Asked parsed(Feed feed, Fetched.Document document) {
        return switch (reader.read(document.body(), document.contentType(), document.url())) {
            case FeedReader.Reading.NotAFeed(var reason) ->
                over(Visited.inVain(rhythm.failed(feed, clock.instant(), reason), reason));
            case FeedReader.Reading.Parsed(var content) ->
                newsOf(rhythm.sighted(feed, document.movedTo()), content, document);
        };
    }

    private Asked newsOf(Feed feed, FeedDocument content, Fetched.Document document) {
        List<FeedItem> fresh = fresh(feed.memory(), content.items(), clock.instant());
        Asked.News news = new Asked.News(feed, content, fresh, document.url(), document.validators());
        return fresh.isEmpty() ? new Asked.Over(read(news, new PageBudget(clock, () -> {}, Weight.LIGHT))) : news;
    }

    /** The second half, which takes as long as its pages may. */
    Visited read(Asked.News news, PageBudget budget) {
        Instant now = clock.instant();
        Feed feed = news.feed();
        Memory memory = news.fresh().isEmpty() ? feed.memory() : atHome(news, budget);
        Storing storing = new Storing(shelves.of(feed), items, news.content(), news.url(), memory, now);
        storing.all(news.fresh(), budget);
        if (Thread.currentThread().isInterrupted()) {
            return storing.visited(feed, 0);
        }
        if (!memory.home().equals(feed.memory().home())) {
            feeds.learned(feed, memory.home());
        }
        Feed read = remembered(news, feed.titled(news.content().title()).with(memory), storing, now);
        return kept(storing.visited(
                rhythm.sooner(read, now, storing.pages()),
                news.content().items().size() - news.fresh().size()));
    }

    private Feed remembered(Asked.News news, Feed feed, Storing storing, Instant now) {
        List<FeedItem> items = news.content().items();
        return storing.left().isEmpty()
                ? rhythm.read(feed, now, news.validators(), SeenItems.of(items), storing.added() > 0)
                : rhythm.unfinished(feed, now, SeenItems.of(storing.reached(items)));
    }

    private Memory atHome(Asked.News news, PageBudget budget) {
        Memory memory = news.feed().memory();
        if (memory.home().isInDoubt(news.content(), news.url())) {
            budget.beginsHome();
        }
        return memory.with(items.home(memory.home(), news.content(), news.feed().url(), news.url()));
    }

    /** What the feed did not have last time, and that whose pages are to be read again. */
    private static List<FeedItem> fresh(Memory memory, List<FeedItem> items, Instant now) {
        List<FeedItem> due = memory.pages().due(items, now);
        return items.stream()
                .filter(item -> !isRepeated(memory, items, item) || due.contains(item))
                .toList();
    }

    /** Another link is of the same page, unless that was not to be had under the last one: then it may be put right. */
    private static boolean isRepeated(Memory memory, List<FeedItem> items, FeedItem item) {
        return memory.seen().contains(item)
                || (memory.seen().containsAnywhere(item)
                        && !memory.pages().isMissing(item)
                        && SeenItems.isNamedAlone(item, items));
    }

    private Visited kept(Visited visited) {
        feeds.visited(visited.feed());
        return visited;
    }
}
