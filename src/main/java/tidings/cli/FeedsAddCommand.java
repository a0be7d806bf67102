package tidings.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tidings.App;
import tidings.FeedSetup;
import tidings.feed.Discovery.Found;
import tidings.feed.Feeds.Added;
import tidings.feed.Feeds.Addition;

/** {@code tidings feeds add}: finds the feed at an address and adds it. */
@Command(
        name = "add",
        description = "Add feeds by their addresses, or by those of pages that have one. Each is read once to be sure.")
final class FeedsAddCommand implements Callable<Integer> {
    @Mixin
    private Run run = new Run();

    @Parameters(arity = "1..*", paramLabel = "URL", description = "A feed, or a page that names its feed.")
    private List<String> urls = List.of();

    @Option(names = "--group", paramLabel = "NAME", description = "The group they are enabled and disabled with.")
    private String group = "";

    @Override
    public Integer call() {
        try (App app = run.open()) {
            FeedSetup setup = app.feeds();
            long found = urls.stream().filter(url -> isAdded(url, setup)).count();
            if (found > 0) {
                run.out()
                        .println("Their news comes with `tidings feeds run`, or by itself while `tidings serve` runs.");
            }
            return found == urls.size() ? 0 : 1;
        }
    }

    private boolean isAdded(String url, FeedSetup setup) {
        return switch (setup.discovery().find(url)) {
            case Found.Nothing(var reason, var ignored) -> {
                run.err().printf("%s: %s%n", Plain.text(url), Plain.text(reason));
                yield false;
            }
            case Found.AFeed(var address, var content) -> {
                Added added = setup.feeds().add(new Addition(address, content.title(), group));
                String sentence = switch (added) {
                    case Added.New ignored -> "Added %s (%s), %d items now.%n";
                    case Added.Known ignored -> "%s (%s) is here already, %d items now.%n";
                };
                run.out()
                        .printf(
                                sentence,
                                Plain.text(added.feed().title()),
                                address,
                                content.items().size());
                yield true;
            }
        };
    }
}
