package tidings.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tidings.App;
import tidings.FeedSetup;
import tidings.feed.FeedRounds;
import tidings.feed.Feeds;
import tidings.feed.Visited;

/** {@code tidings feeds run}: one round over all that are due. */
@Command(name = "run", description = "Ask all feeds that are due for news, once, and store what is new.")
final class FeedsRunCommand implements Callable<Integer> {
    @Mixin
    private Run run = new Run();

    private final AtomicInteger visited = new AtomicInteger();
    private final AtomicInteger added = new AtomicInteger();
    private final AtomicInteger known = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicInteger unfinished = new AtomicInteger();

    @Override
    public Integer call() {
        try (App app = run.open()) {
            FeedSetup setup = app.feeds();
            try (FeedRounds rounds = setup.rounds();
                    ProgressBar bar = ProgressBar.on(run.err())) {
                long total = setup.feeds().all().size();
                rounds.run(visit -> count(visit, total, bar));
            }
            if (visited.get() == 0) {
                run.out().println(nothingDue(setup.feeds()));
                return 0;
            }
            run.out()
                    .printf(
                            "%d feeds asked, %d failed: %d new articles, %d known items%n",
                            visited.get(), failed.get(), added.get(), known.get());
            if (unfinished.get() > 0) {
                run.out().printf("%d feeds are not finished; run it again in a few minutes.%n", unfinished.get());
            }
            return failed.get() == visited.get() ? 1 : 0;
        }
    }

    private synchronized void count(Visited visit, long total, ProgressBar bar) {
        added.addAndGet(visit.added());
        known.addAndGet(visit.known());
        unfinished.addAndGet(visit.isUnfinished() ? 1 : 0);
        visit.trouble().ifPresent(reason -> {
            failed.incrementAndGet();
            run.err().printf("%s: %s%n", visit.feed().url(), Plain.text(reason));
        });
        bar.show(visited.incrementAndGet(), total, added.get() + " new articles");
    }

    private static String nothingDue(Feeds feeds) {
        return feeds.nextDue()
                .map(next -> "No feed is due; the next one is at %s.".formatted(next))
                .orElse("There are no feeds. Add one with `tidings feeds add URL`, or see `tidings feeds list`.");
    }
}
