package tidings.cli;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tidings.App;
import tidings.Refusal;
import tidings.RetentionSetup;
import tidings.retention.Pruning;
import tidings.retention.Retention;

/** {@code tidings prune}: removes what is too old or too much. */
@Command(
        name = "prune",
        description = {
            "Remove articles that are too old or too many, oldest first, and make the database smaller.",
            "What is given here counts instead of the settings articles.days and articles.megabytes. The newest articles",
            "on every followed topic stay (articles.floor)."
        })
final class PruneCommand implements Callable<Integer> {
    private static final double MEGABYTE = 1_000_000;

    @Mixin
    private Run run = new Run();

    @Option(names = "--days", paramLabel = "N", description = "Remove what was published more days ago.")
    private @Nullable Integer days;

    @Option(names = "--megabytes", paramLabel = "N", description = "Remove the oldest until the database is so small.")
    private @Nullable Integer megabytes;

    @Option(names = "--dry-run", description = "Only say what would be removed.")
    private boolean dryRun;

    @Override
    public Integer call() {
        try (App app = run.open()) {
            RetentionSetup setup = app.retention();
            Retention retention = retention(setup);
            Pruning pruning = setup.pruning(retention);
            if (dryRun) {
                Pruning.Outcome plan = pruning.plan();
                run.out().println("Would remove " + told(plan));
                missed(plan, retention).ifPresent(run.out()::println);
                return 0;
            }
            long before = setup.bytes();
            Pruning.Outcome outcome = prune(pruning);
            run.out().println("Removed " + told(outcome));
            run.out().printf("The database went from %.1f to %.1f MB.%n", before / MEGABYTE, setup.bytes() / MEGABYTE);
            missed(outcome, retention).ifPresent(run.out()::println);
            return 0;
        }
    }

    private Retention retention(RetentionSetup setup) {
        if (days == null && megabytes == null) {
            if (!setup.usual().isOn()) {
                throw new Refusal("Nothing says what is too old: give --days or --megabytes,"
                        + " or set articles.days or articles.megabytes.");
            }
            return setup.usual();
        }
        return setup.of(atLeastOne("--days", days), atLeastOne("--megabytes", megabytes));
    }

    private static int atLeastOne(String option, @Nullable Integer given) {
        if (given != null && given < 1) {
            throw new Refusal("%s must be at least 1, and is %d.".formatted(option, given));
        }
        return given == null ? 0 : given;
    }

    private Pruning.Outcome prune(Pruning pruning) {
        try (ProgressBar bar = ProgressBar.on(run.err())) {
            return pruning.prune((removed, total) -> bar.show(removed, total, removed + " removed"));
        }
    }

    private static String told(Pruning.Outcome outcome) {
        return "%d %s%s%s."
                .formatted(
                        outcome.articles(),
                        outcome.articles() == 1 ? "article" : "articles",
                        day(outcome.before())
                                .map(day -> " published before " + day)
                                .orElse(""),
                        outcome.spared() == 0
                                ? ""
                                : "; %d stay for the topics that are followed".formatted(outcome.spared()));
    }

    private static Optional<String> missed(Pruning.Outcome outcome, Retention retention) {
        return outcome.surplus() == 0
                ? Optional.empty()
                : Optional.of(("%.0f MB cannot be reached: what else is stored takes more. No articles go for its sake;"
                                + " set a limit that is %.1f MB higher at least.")
                        .formatted(retention.bytes() / MEGABYTE, Math.ceil(outcome.surplus() / MEGABYTE * 10) / 10));
    }

    private static Optional<String> day(Optional<Instant> before) {
        return before.map(time -> time.atOffset(ZoneOffset.UTC).toLocalDate().toString());
    }
}
