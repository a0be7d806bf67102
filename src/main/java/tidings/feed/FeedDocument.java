package tidings.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tidings.text.Language;

/**
 * What one feed said at one time, in one vocabulary for all formats. Absent texts are empty strings.
 *
 * @param title plain text
 * @param link the page the feed belongs to, absolute where it could be made so
 * @param description HTML
 * @param language the language the feed claims to be written in
 * @param updated when the feed says it changed last (UTC)
 * @param items in the order of the feed
 */
public record FeedDocument(
        Format format,
        String title,
        String link,
        String description,
        Language language,
        List<Person> authors,
        Optional<Instant> updated,
        List<FeedItem> items) {
    /** More are not read: the longest feeds of podcasts have a thousand. */
    static final int MOST_ITEMS = 2_000;

    public FeedDocument {
        authors = List.copyOf(authors);
        items = List.copyOf(ItemId.told(items));
    }

    /** The family a feed belongs to. */
    public enum Format {
        /** RSS 0.9x, 1.0 (RDF) and 2.0, and the CDF that came before it. */
        RSS,
        /** Atom 0.3 and 1.0 (RFC 4287). */
        ATOM,
        /** JSON Feed 1.0 and 1.1. */
        JSON
    }
}
