package tidings.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import tidings.feed.FeedReader.Reading;
import tidings.intake.Encoding;
import tidings.intake.Tags;
import tidings.web.FetchRequest;
import tidings.web.Fetched;
import tidings.web.Fetcher;
import tidings.web.LargeDocuments;
import tidings.web.Validators;
import tidings.web.WebUrl;

/** Finds the feed that someone means by an address: the feed itself, one that a page names, or one where feeds usually are. */
public final class Discovery {
    private static final List<String> USUAL =
            List.of("/feed", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/feed.json");
    private static final int MOST_NAMED = 4;
    private static final int MOST_TAGS = 50_000;
    private static final int NOT_FOUND = 404;
    private static final String NAMED = "link[rel~=(?i)\\balternate\\b][href][type~=(?i)rss|atom|feed\\+json]";

    private final LargeDocuments documents;
    private final FeedReader reader = new FeedReader();

    public Discovery(Fetcher fetcher) {
        this.documents = new LargeDocuments(fetcher);
    }

    /** What was found. */
    public sealed interface Found {
        /**
         * A feed, read already.
         *
         * @param url where to ask for it from now on
         */
        record AFeed(String url, FeedDocument content) implements Found {}

        /** A sentence that says why there is none. */
        record Nothing(String reason, Why why) implements Found {}
    }

    /** Why nothing was found, for callers that speak other languages than the reason. */
    public enum Why {
        /** The address leads into a network that is not public, or is none. */
        REFUSED,
        MISSING,
        UNREACHABLE,
        SLOW,
        TOO_LARGE,
        /** There is something, but it neither is a feed nor names one. */
        NO_FEED
    }

    /**
     * Finds a feed.
     *
     * @param written an address; "https://" may be missing
     */
    public Found find(String written) {
        String url = address(written);
        return documents.read(FetchRequest.feed(url, Validators.NONE), fetched -> found(fetched, url));
    }

    private Found found(Fetched fetched, String url) {
        return switch (fetched) {
            case Fetched.Document document ->
                feed(document, url).<Found>map(found -> found).orElseGet(() -> aroundPage(document));
            case Fetched.Failed failed -> new Found.Nothing(failed.reason(), why(failed));
            case Fetched.Gone ignored ->
                new Found.Nothing("The server says that it is gone for good (410).", Why.MISSING);
            case Fetched.NotYet ignored ->
                new Found.Nothing("Its host is asked for others first; try again in a minute.", Why.SLOW);
            case Fetched.Later ignored -> new Found.Nothing("The server asks for patience; try again later.", Why.SLOW);
            case Fetched.NotModified ignored -> new Found.Nothing("The server sends nothing.", Why.UNREACHABLE);
        };
    }

    /** As it is written, with "https://" where the scheme is missing. */
    public static String address(String written) {
        String url = written.strip();
        return url.matches("(?i)[a-z][a-z0-9+.-]*://.*|https?:.*") ? url : "https://" + url;
    }

    private static Why why(Fetched.Failed failed) {
        boolean isMissing = !failed.hops().isEmpty() && failed.hops().getLast().status() == NOT_FOUND;
        return switch (failed.cause()) {
            case REFUSED -> Why.REFUSED;
            case ROBOTS -> Why.UNREACHABLE;
            case TOO_LONG -> Why.TOO_LARGE;
            case SLOW -> Why.SLOW;
            case OTHER -> isMissing ? Why.MISSING : Why.UNREACHABLE;
        };
    }

    private Found aroundPage(Fetched.Document document) {
        return Stream.concat(named(document), usual(document.url()))
                .distinct()
                .flatMap(url -> feedAt(url).stream())
                .<Found>map(found -> found)
                .findFirst()
                .orElseGet(() -> new Found.Nothing(
                        "There is no feed at this address, nor does the page name one.", Why.NO_FEED));
    }

    private static Stream<String> named(Fetched.Document document) {
        return Jsoup.parse(
                        Tags.first(Encoding.decode(document.body(), document.contentType()), MOST_TAGS), document.url())
                .select(NAMED)
                .stream()
                .map(link -> link.absUrl("href"))
                .filter(url -> !url.isBlank())
                .limit(MOST_NAMED);
    }

    private static Stream<String> usual(String page) {
        return USUAL.stream()
                .flatMap(path -> WebUrl.parse(page).flatMap(url -> url.resolve(path)).stream())
                .map(WebUrl::toString);
    }

    private Optional<Found.AFeed> feedAt(String url) {
        return documents.read(
                FetchRequest.feed(url, Validators.NONE),
                fetched -> fetched instanceof Fetched.Document document ? feed(document, url) : Optional.empty());
    }

    private Optional<Found.AFeed> feed(Fetched.Document document, String asked) {
        String lasting = document.movedTo().orElse(asked);
        return reader.read(document.body(), document.contentType(), document.url())
                        instanceof Reading.Parsed(var content)
                ? WebUrl.parse(lasting).map(url -> new Found.AFeed(url.toString(), content))
                : Optional.empty();
    }
}
