package tidings.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What the pages of one visit may take. What it does not reach is for the next visit. */
final class PageBudget {
    /** A feed may name as many pages as it likes, anywhere on the web; so many are read for it at once. */
    static final int PAGES = 20;
    /** No page is begun later; enough for all of them at the pace of one host. */
    static final Duration TIME = Duration.ofMinutes(1);

    private final Clock clock;
    private final Instant end;
    private boolean isSpent;

    PageBudget(Clock clock) {
        this.clock = clock;
        this.end = clock.instant().plus(TIME);
    }

    /** Whether another page may be begun. */
    boolean allowsAnother() {
        return !isSpent && clock.instant().isBefore(end);
    }

    /** The host of the pages has too much to do for us as it is. */
    void spend() {
        isSpent = true;
    }

    /** Whether the pages took so long that the next visit should not have its place from others. */
    boolean isOverdue() {
        return !clock.instant().isBefore(end);
    }
}
