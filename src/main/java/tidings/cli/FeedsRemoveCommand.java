package tidings.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tidings.App;
import tidings.feed.Feeds;

/** {@code tidings feeds remove}: forgets feeds. */
@Command(name = "remove", description = "Forget feeds. Articles that came from them stay.")
final class FeedsRemoveCommand implements Callable<Integer> {
    @Mixin
    private Run run = new Run();

    @Parameters(arity = "1..*", paramLabel = "URL", description = "As `feeds list` shows it.")
    private List<String> urls = List.of();

    @Override
    public Integer call() {
        try (App app = run.open()) {
            Feeds feeds = app.feeds().feeds();
            long removed = urls.stream().filter(url -> isRemoved(url, feeds)).count();
            return removed == urls.size() ? 0 : 1;
        }
    }

    private boolean isRemoved(String url, Feeds feeds) {
        boolean removed = FeedAddress.among(feeds, url)
                .filter(feed -> feeds.remove(feed.url()))
                .isPresent();
        if (removed) {
            run.out().printf("Removed %s.%n", Plain.text(url));
        } else {
            run.err().printf("There is no feed %s here; `tidings feeds list` shows those that are.%n", Plain.text(url));
        }
        return removed;
    }
}
