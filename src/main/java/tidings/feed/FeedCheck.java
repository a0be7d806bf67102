package tidings.feed;

import java.util.List;
import java.util.Optional;
import tidings.feed.FeedReader.Reading;
import tidings.web.FetchRequest;
import tidings.web.Fetched;
import tidings.web.Fetcher;
import tidings.web.Hop;
import tidings.web.Validators;

/** Goes through what a visit would do, step by step, and stores nothing. */
public final class FeedCheck {
    private static final int ITEMS = 5;

    private final Fetcher fetcher;
    private final ItemReader items;
    private final FeedReader reader = new FeedReader();

    public FeedCheck(Fetcher fetcher, ItemReader items) {
        this.fetcher = fetcher;
        this.items = items;
    }

    /**
     * What happened.
     *
     * @param hops the answers of the servers
     * @param feed what was read, where it was a feed
     * @param items the first few, with the articles that they would become
     * @param trouble what went wrong, a sentence; empty where nothing did
     */
    public record Report(List<Hop> hops, Optional<FeedDocument> feed, List<ReadItem> items, String trouble) {
        public Report {
            hops = List.copyOf(hops);
            items = List.copyOf(items);
        }
    }

    public Report check(String url) {
        Fetched fetched = fetcher.fetch(FetchRequest.feed(url, Validators.NONE));
        return switch (fetched) {
            case Fetched.Document document -> read(document, url);
            case Fetched.Failed failed -> inVain(fetched, failed.reason());
            case Fetched.Gone ignored -> inVain(fetched, "The feed is gone for good (410).");
            case Fetched.NotYet ignored ->
                inVain(fetched, "Its host is asked for others first; try again in a minute.");
            case Fetched.Later later ->
                inVain(
                        fetched,
                        "The server asks for patience of %d s."
                                .formatted(later.delay().toSeconds()));
            case Fetched.NotModified ignored -> inVain(fetched, "The server sends nothing.");
        };
    }

    private Report read(Fetched.Document document, String url) {
        return switch (reader.read(document.body(), document.contentType(), document.url())) {
            case Reading.NotAFeed(var reason) -> inVain(document, reason);
            case Reading.Parsed(var feed) -> {
                Home home = items.home(Home.NONE, feed, url, document.url());
                SharedParts shared = SharedParts.of(feed.items());
                List<ReadItem> first = feed.items().stream()
                        .limit(ITEMS)
                        .map(item -> items.read(Told.of(item, feed, document.url(), home, shared), Optional.empty()))
                        .toList();
                yield new Report(document.hops(), Optional.of(feed), first, "");
            }
        };
    }

    private static Report inVain(Fetched fetched, String trouble) {
        return new Report(fetched.hops(), Optional.empty(), List.of(), trouble);
    }
}
