package tidings.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tidings.App;
import tidings.Refusal;
import tidings.feed.Catalogue;
import tidings.feed.Feed;
import tidings.feed.Feeds;
import tidings.feed.Feeds.Addition;

/** {@code tidings feeds enable}: switches a group on, one of the catalogue or one of the operator's own. */
@Command(
        name = "enable",
        description = "Switch groups of feeds on: those of the catalogue (config/feeds.opml), and your own.")
final class FeedsEnableCommand implements Callable<Integer> {
    @Mixin
    private Run run = new Run();

    @Parameters(arity = "1..*", paramLabel = "GROUP", description = "As `feeds list` shows it.")
    private List<String> groups = List.of();

    @Override
    public Integer call() {
        Catalogue catalogue = Catalogue.bundled();
        try (App app = run.open()) {
            Feeds feeds = app.feeds().feeds();
            groups.forEach(group -> enable(group, catalogue.group(group), feeds, catalogue));
            return 0;
        }
    }

    private void enable(String group, List<Addition> listed, Feeds feeds, Catalogue catalogue) {
        listed.forEach(feeds::add);
        int enabled = feeds.switchGroup(group, Feed.State.ON);
        if (enabled == 0) {
            throw new Refusal("There is no group '%s'; the catalogue has: %s."
                    .formatted(
                            Plain.text(group),
                            String.join(", ", catalogue.groups().keySet())));
        }
        run.out().printf("%d feeds of %s are on.%n", enabled, Plain.text(group));
    }
}
