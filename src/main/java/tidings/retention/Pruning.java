package tidings.retention;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Removes the articles that are too old or too many. Each step is a transaction of its own, so that nobody waits long and
 * it may be stopped anywhere.
 */
public final class Pruning {
    private static final int AT_ONCE = 200;

    private final Retention retention;
    private final Stock stock;
    private final Floor floor;
    private final Clock clock;

    /** What is told while it works. */
    @FunctionalInterface
    public interface Progress {
        Progress NOBODY = (removed, total) -> {};

        /**
         * So far.
         *
         * @param total an estimate
         */
        void removed(long removed, long total);
    }

    /**
     * What would go, or went.
     *
     * @param articles how many
     * @param spared how many stay for the topics that are followed
     * @param before what was published before is too old; empty where age does not matter
     */
    public record Outcome(long articles, long spared, Optional<Instant> before) {}

    public Pruning(Retention retention, Stock stock, Floor floor, Clock clock) {
        this.retention = retention;
        this.stock = stock;
        this.floor = floor;
        this.clock = clock;
    }

    /** What would go now; by size it is an estimate. */
    public Outcome plan() {
        Set<Long> spared = floor.spared(retention.floor());
        Optional<Instant> before = retention.tooOld(clock.instant());
        long old = before.map(time -> stock.olderThan(time, spared)).orElse(0L);
        return new Outcome(Math.max(old, tooMany()), spared.size(), before);
    }

    private long tooMany() {
        long bytes = stock.bytes();
        return retention.bytes() == 0 || bytes <= retention.bytes()
                ? 0
                : (long) Math.ceil(stock.articles() * (1 - retention.bytes() / (double) bytes));
    }

    /** Removes what has to go and makes the file smaller. */
    public Outcome prune(Progress progress) {
        Set<Long> spared = floor.spared(retention.floor());
        Optional<Instant> before = retention.tooOld(clock.instant());
        long total = Math.max(before.map(time -> stock.olderThan(time, spared)).orElse(0L), tooMany());
        long removed = 0;
        int last = -1;
        while (last != 0) {
            last = step(before, spared);
            removed += last;
            progress.removed(removed, Math.max(total, removed));
        }
        if (removed > 0) {
            shrink();
        }
        return new Outcome(removed, spared.size(), before);
    }

    private int step(Optional<Instant> before, Set<Long> spared) {
        int old =
                before.map(time -> stock.removeOlderThan(time, spared, AT_ONCE)).orElse(0);
        boolean tooLarge = retention.bytes() > 0 && stock.bytes() > retention.bytes();
        return old == 0 && tooLarge ? stock.removeOldest(spared, AT_ONCE) : old;
    }

    private void shrink() {
        boolean more = true;
        while (more) {
            more = stock.shrink();
        }
    }
}
