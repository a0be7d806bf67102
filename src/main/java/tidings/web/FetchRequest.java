package tidings.web;

import java.util.Optional;

/**
 * A document that is wanted.
 *
 * @param url as someone wrote it; it is judged before anything is asked
 * @param accept the kinds that are wanted, as in an Accept header
 * @param validators of the copy that is here already; with them an unchanged document is not sent again
 * @param way says where a redirect must not be followed
 * @param mostBytes what is longer is not wanted, even where the fetcher allows more
 */
public record FetchRequest(String url, String accept, Validators validators, Way way, int mostBytes) {
    private static final String FEEDS = "application/rss+xml, application/atom+xml, application/feed+json,"
            + " application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5";
    private static final String PAGES = "text/html, application/xhtml+xml;q=0.9, */*;q=0.5";

    /** Judges an address that a server has sent us to, before it is asked. */
    @FunctionalInterface
    public interface Way {
        Way OPEN = url -> Optional.empty();

        /** What comes of the request instead, if it is not to be asked. */
        Optional<Fetched> hindrance(WebUrl url);
    }

    FetchRequest by(Way other) {
        return new FetchRequest(url, accept, validators, other, mostBytes);
    }

    /** The same, if it has no more bytes than that; else it comes as {@link Fetched.Cause#TOO_LONG}. */
    public FetchRequest upTo(int bytes) {
        return new FetchRequest(url, accept, validators, way, bytes);
    }

    /** A feed, unless it is still as it was. */
    public static FetchRequest feed(String url, Validators validators) {
        return new FetchRequest(url, FEEDS, validators, Way.OPEN, Integer.MAX_VALUE);
    }

    /** A page of the web. */
    public static FetchRequest page(String url) {
        return new FetchRequest(url, PAGES, Validators.NONE, Way.OPEN, Integer.MAX_VALUE);
    }
}
