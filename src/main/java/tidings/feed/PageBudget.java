package tidings.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import tidings.web.Fetched;
import tidings.web.WebUrl;

/** What the pages of one visit may take. What it does not reach is for the next visit. */
final class PageBudget {
    /** A feed may name as many pages as it likes, anywhere on the web; so many are read for it at once. */
    static final int PAGES = 20;
    /** No page is begun later; enough for all of them at the pace of one host. */
    static final Duration TIME = Duration.ofMinutes(1);

    private final Clock clock;
    private final Instant end;
    private final Runnable begun;
    private final Weight weight;
    private boolean isTooLight;
    private final Set<String> busy = new HashSet<>();

    /** @param begun run before each page */
    PageBudget(Clock clock, Runnable begun, Weight weight) {
        this.clock = clock;
        this.end = clock.instant().plus(TIME);
        this.begun = begun;
        this.weight = weight;
    }

    /** Begins the page, if it may be begun. */
    boolean begins(String url) {
        boolean allowed = clock.instant().isBefore(end) && !busy.contains(host(url));
        if (allowed) {
            begun.run();
        }
        return allowed;
    }

    /** Begins the page of the outlet itself. */
    void beginsHome() {
        begun.run();
    }

    Weight weight() {
        return weight;
    }

    /** Whether the page has to wait for a visit of more weight. */
    boolean isExceededBy(Fetched page) {
        isTooLight |= weight.isExceededBy(page);
        return weight.isExceededBy(page);
    }

    /** Whether some page has. */
    boolean isTooLight() {
        return isTooLight;
    }

    /** The host of the page has too much to do for us as it is. */
    void leaveAlone(String url) {
        busy.add(host(url));
    }

    private static String host(String url) {
        return WebUrl.parse(url).map(WebUrl::host).orElse("");
    }

    /** Whether the pages took so long that the next visit should not have its place from others. */
    boolean isOverdue() {
        return !clock.instant().isBefore(end);
    }
}
