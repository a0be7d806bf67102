package tidings.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tidings.intake.CanonicalUrl;
import tidings.intake.Editor;

/**
 * One entry of a feed. Absent texts are empty strings.
 *
 * @param id what the feed calls it; its url, or a digest of its words, where the feed gives none; never empty
 * @param url the page of the entry, absolute where it could be made so
 * @param link the canonical form of the url, by which its article is known; empty where that is no web address
 * @param title plain text
 * @param summary the teaser, HTML
 * @param content the whole text where the feed has it, HTML
 * @param published when it first appeared (UTC)
 * @param updated when it last changed (UTC)
 */
public record FeedItem(
        String id,
        String url,
        Optional<String> link,
        String title,
        String summary,
        String content,
        Optional<Instant> published,
        Optional<Instant> updated,
        List<Person> authors,
        List<Enclosure> enclosures,
        List<String> categories) {
    public FeedItem {
        if (id.isBlank()) {
            throw new IllegalArgumentException("A feed item needs an id; this one is titled '%s'.".formatted(title));
        }
        authors = List.copyOf(authors);
        enclosures = List.copyOf(enclosures);
        categories = List.copyOf(categories);
    }

    FeedItem(
            String id,
            String url,
            String title,
            String summary,
            String content,
            Optional<Instant> published,
            Optional<Instant> updated,
            List<Person> authors,
            List<Enclosure> enclosures,
            List<String> categories) {
        this(
                id,
                url,
                CanonicalUrl.of(url),
                title,
                summary,
                content,
                published,
                updated,
                authors,
                enclosures,
                categories);
    }

    /** The same under another name. */
    FeedItem named(String name) {
        return new FeedItem(
                name, url, link, title, summary, content, published, updated, authors, enclosures, categories);
    }

    /** When it appeared, or else when it last changed, as far as either can be true. */
    Optional<Instant> time(Instant now) {
        return published
                .filter(time -> Editor.isPossible(time, now))
                .or(() -> updated.filter(time -> Editor.isPossible(time, now)));
    }

    /** A file that belongs to an entry: a picture, a recording. */
    public record Enclosure(String url, String type, String length) {}
}
