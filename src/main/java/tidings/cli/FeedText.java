package tidings.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import tidings.feed.FeedDocument;

/** A feed as people read it. */
final class FeedText {
    private FeedText() {}

    static void print(FeedDocument feed, PrintWriter out) {
        out.printf(
                "%s: %s, language %s, %d items%n",
                feed.format().name().toLowerCase(Locale.ROOT),
                Plain.text(feed.title()),
                feed.language().code(),
                feed.items().size());
        feed.items()
                .forEach(item -> out.printf(
                        "  %s  %s  %s%n",
                        date(item.published().or(item::updated)), Plain.text(item.title()), Plain.text(item.url())));
    }

    private static String date(Optional<Instant> date) {
        return date.map(Instant::toString).orElse("without a date");
    }
}
