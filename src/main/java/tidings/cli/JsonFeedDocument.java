package tidings.cli;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tidings.feed.FeedDocument;
import tidings.feed.FeedItem;
import tidings.feed.Person;

/** A feed as programs read it. */
record JsonFeedDocument(
        String format,
        String title,
        String link,
        String description,
        String language,
        List<Person> authors,
        Optional<Instant> updated,
        List<FeedItem> items) {
    static JsonFeedDocument of(FeedDocument feed) {
        return new JsonFeedDocument(
                feed.format().name().toLowerCase(Locale.ROOT),
                feed.title(),
                feed.link(),
                feed.description(),
                feed.language().code(),
                feed.authors(),
                feed.updated(),
                feed.items());
    }
}
