package tidings.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import tidings.feed.Feed;
import tidings.feed.FeedDocument;
import tidings.feed.Memory;

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

    /** How the visits to a feed went. */
    static void printVisits(Feed feed, PrintWriter out) {
        Memory memory = feed.memory();
        out.printf(
                "%nAmong our feeds: %s; read %s; asked again at %s, while all goes well every %d minutes.%n",
                feed.state().name().toLowerCase(Locale.ROOT),
                memory.read().map(read -> "last at " + second(read)).orElse("never yet"),
                second(memory.due()),
                memory.interval().toMinutes());
        memory.failing()
                .since()
                .ifPresent(since -> out.printf(
                        "Asked in vain %d times since %s: %s%n",
                        memory.failing().times(),
                        second(since),
                        Plain.text(memory.failing().reason())));
        if (!memory.moving().to().isEmpty()) {
            out.printf(
                    "Its server names a new address, seen %d times: %s%n",
                    memory.moving().sightings(), Plain.text(memory.moving().to()));
        }
    }

    private static String second(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String date(Optional<Instant> date) {
        return date.map(Instant::toString).orElse("without a date");
    }
}
