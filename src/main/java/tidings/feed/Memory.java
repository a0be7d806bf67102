package tidings.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tidings.web.Validators;

/**
 * What is remembered of a feed between visits.
 *
 * @param validators to ask with; always of a document whose items are all stored
 * @param seen the items of that document
 * @param pages of its items
 * @param home the site that it may speak for besides its own
 * @param due when to ask again
 * @param interval how long after a visit that is, while all goes well
 * @param read the last time it was there and could be read
 */
public record Memory(
        Validators validators,
        SeenItems seen,
        PageReadings pages,
        Home home,
        Instant due,
        Duration interval,
        Optional<Instant> read,
        Failing failing,
        Moving moving) {

    /** Of a feed that was never asked: it is due at once. */
    public static Memory none(Instant now, Duration interval) {
        return new Memory(
                Validators.NONE,
                SeenItems.NONE,
                PageReadings.NONE,
                Home.NONE,
                now,
                interval,
                Optional.empty(),
                Failing.NOT,
                Moving.NOWHERE);
    }

    /**
     * Visits in vain, without a good one since.
     *
     * @param reason of the last one, a sentence
     */
    public record Failing(int times, Optional<Instant> since, String reason) {
        public static final Failing NOT = new Failing(0, Optional.empty(), "");

        Failing again(Instant now, String why) {
            return new Failing(times + 1, since.or(() -> Optional.of(now)), why);
        }
    }

    /**
     * A new address that its server names.
     *
     * @param to empty where it names none
     * @param sightings how often in a row
     */
    public record Moving(String to, int sightings) {
        public static final Moving NOWHERE = new Moving("", 0);

        Moving sighted(Optional<String> target) {
            return target.map(url -> new Moving(url, url.equals(to) ? sightings + 1 : 1))
                    .orElse(NOWHERE);
        }
    }

    /** What to ask with; where a page is to be read again, the whole document is wanted, whether it has changed or not. */
    Validators validators(Instant now) {
        return arePagesDue(now) ? Validators.NONE : validators;
    }

    boolean arePagesDue(Instant now) {
        return pages.isAnyDue(now);
    }

    Memory with(PageReadings others, Instant next) {
        return new Memory(validators, seen, others, home, next, interval, read, failing, moving);
    }

    Memory with(Home other) {
        return new Memory(validators, seen, pages, other, due, interval, read, failing, moving);
    }

    Memory with(Moving other) {
        return new Memory(validators, seen, pages, home, due, interval, read, failing, other);
    }

    Memory failed(Failing other, Instant next) {
        return new Memory(validators, seen, pages, home, next, interval, read, other, moving);
    }

    /** As if nothing of the feed had been seen; it is due at once. */
    public Memory anew(Instant now) {
        return new Memory(
                Validators.NONE, SeenItems.NONE, PageReadings.NONE, home, now, interval, read, failing, moving);
    }

    Memory read(Validators current, SeenItems items, Instant now, Instant next, Duration pace) {
        return new Memory(current, items, pages, home, next, pace, Optional.of(now), Failing.NOT, moving);
    }
}
