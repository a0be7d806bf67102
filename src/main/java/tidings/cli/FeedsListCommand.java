package tidings.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tidings.App;
import tidings.feed.Catalogue;
import tidings.feed.Feed;

/** {@code tidings feeds list}: what is asked, how it goes, and what could be enabled. */
@Command(name = "list", description = "Show the feeds, how each is doing, and the groups that can be enabled.")
final class FeedsListCommand implements Runnable {
    @Mixin
    private Run run = new Run();

    @Option(names = "--json", description = "A line of JSON for each feed.")
    private boolean json;

    /** A feed as programs read it. */
    private record Row(
            String url,
            String title,
            String group,
            String state,
            Instant due,
            long intervalSeconds,
            Optional<Instant> lastRead,
            int failures,
            Optional<String> trouble) {
        static Row of(Feed feed, Instant now) {
            return new Row(
                    feed.url(),
                    feed.title(),
                    feed.group(),
                    feed.state().name().toLowerCase(Locale.ROOT),
                    feed.memory().due(),
                    feed.memory().interval().toSeconds(),
                    feed.memory().read(),
                    feed.memory().failing().times(),
                    feed.trouble(now));
        }
    }

    @Override
    public void run() {
        Instant now = Clock.systemUTC().instant();
        try (App app = run.open()) {
            List<Feed> feeds = app.feeds().feeds().all();
            if (json) {
                feeds.forEach(feed -> run.out().println(Json.line(Row.of(feed, now))));
            } else {
                tell(feeds, now);
            }
        }
    }

    private void tell(List<Feed> feeds, Instant now) {
        PrintWriter out = run.out();
        feeds.forEach(feed -> out.printf(
                "%-8s %-11s %s  %s%s%n",
                feed.state().name().toLowerCase(Locale.ROOT),
                feed.group(),
                Plain.text(feed.title()),
                feed.url(),
                remark(feed, now)));
        if (feeds.isEmpty()) {
            out.println("No feeds yet. Add one with `tidings feeds add URL`, or enable a group of the catalogue:");
            Catalogue.bundled()
                    .groups()
                    .forEach((group, members) -> out.printf("  %-11s %d feeds%n", group, members.size()));
        } else {
            tellOfMore(feeds, out);
        }
    }

    private static void tellOfMore(List<Feed> feeds, PrintWriter out) {
        Set<String> here = feeds.stream().map(Feed::group).collect(Collectors.toSet());
        List<String> more = Catalogue.bundled().groups().keySet().stream()
                .filter(group -> !here.contains(group))
                .toList();
        if (!more.isEmpty()) {
            out.printf("%nThe catalogue has more, for `tidings feeds enable`: %s%n", String.join(", ", more));
        }
    }

    private static String remark(Feed feed, Instant now) {
        if (feed.state() == Feed.State.RETIRED) {
            return feed.trouble(now).map(reason -> "  – " + Plain.text(reason)).orElse("  – retired");
        }
        return feed.trouble(now)
                .map(reason -> "  – nothing since %s: %s"
                        .formatted(
                                feed.memory().failing().since().orElse(now).truncatedTo(ChronoUnit.MINUTES),
                                Plain.text(reason)))
                .orElse("");
    }
}
