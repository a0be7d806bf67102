package tidings.retention;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntUnaryOperator;

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
     * @param before what is from before is too old; empty where age does not matter
     * @param surplus what the database holds above its limit and no removal of articles can free, in bytes: for its sake
     *     none goes
     */
    public record Outcome(long articles, long spared, Optional<Instant> before, long surplus) {}

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
        long surplus = surplus();
        Optional<Stock.Oldest> oldest = stock.oldest(surplus, spared);
        return new Outcome(
                Math.max(old, oldest.map(Stock.Oldest::articles).orElse(0L)),
                spared.size(),
                before,
                oldest.isPresent() ? 0 : surplus);
    }

    /** The bytes above the limit. */
    private long surplus() {
        return retention.bytes() == 0 ? 0 : Math.max(0, stock.bytes() - retention.bytes());
    }

    /** Removes what has to go and makes the file smaller. */
    public Outcome prune(Progress progress) {
        Set<Long> spared = floor.spared(retention.floor());
        Optional<Instant> before = retention.tooOld(clock.instant());
        Steps steps = new Steps(progress);
        before.ifPresent(
                time -> steps.take(stock.olderThan(time, spared), limit -> stock.removeOlderThan(time, spared, limit)));
        // What the oldest hold is an estimate, so it is measured again after they went.
        Optional<Stock.Oldest> oldest = stock.oldest(surplus(), spared);
        while (oldest.filter(some -> some.articles() > 0).isPresent()) {
            Stock.Oldest some = oldest.get();
            steps.take(some.articles(), limit -> stock.remove(some, spared, limit));
            oldest = stock.oldest(surplus(), spared);
        }
        if (steps.removed > 0) {
            exhaust(stock::shrink);
        }
        return new Outcome(steps.removed, spared.size(), before, oldest.isPresent() ? 0 : surplus());
    }

    private static void exhaust(BooleanSupplier step) {
        boolean more = true;
        while (more) {
            more = step.getAsBoolean();
        }
    }

    /** The removal, a few at a time. */
    private final class Steps {
        private final Progress progress;
        private long removed;

        Steps(Progress progress) {
            this.progress = progress;
        }

        void take(long expected, IntUnaryOperator removal) {
            long total = removed + expected;
            int last = -1;
            while (last != 0) {
                last = removal.applyAsInt(AT_ONCE);
                removed += last;
                progress.removed(removed, Math.max(total, removed));
            }
            exhaust(stock::tidy);
        }
    }
}
