package tidings.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tidings.web.Validators;

/**
 * When to ask a feed again: sooner where it had something new, later where it had not, so that about every third visit
 * brings something; ever later where it fails.
 *
 * @param least the shortest time between two visits
 * @param most the longest
 */
public record Rhythm(Duration least, Duration most) {
    private static final double FASTER = 0.5;
    private static final double SLOWER = 1.4;
    /** After so many doublings the longest interval is reached anyway. */
    private static final int MOST_DOUBLINGS = 10;
    /** A move is believed when it is named so often in a row: a captive portal redirects for good, too. */
    private static final int SIGHTINGS = 3;

    /** What a server can ask for at most. */
    private static final Duration LONGEST_PATIENCE = Duration.ofDays(1);

    static final String PATIENCE = "The server asks for patience.";

    public Rhythm {
        if (least.isNegative() || least.isZero() || most.compareTo(least) < 0) {
            throw new IllegalArgumentException(
                    "Feeds need intervals from a second on, the shortest first, and not %s and %s."
                            .formatted(least, most));
        }
    }

    /** No visit makes a feed due later than this, whatever came of it. */
    Instant latest(Instant now) {
        return now.plus(most.multipliedBy(2)).plus(LONGEST_PATIENCE);
    }

    /** It was there. */
    Feed read(Feed feed, Instant now, Validators validators, SeenItems items, boolean hadNews) {
        Duration interval = within(scaled(feed.memory().interval(), factor(feed, now, hadNews)));
        Instant next = now.plus(spread(interval, feed.id()));
        return feed.with(feed.memory().read(validators, items, now, next, interval));
    }

    /** It was there, and is as it was. */
    Feed unchanged(Feed feed, Instant now) {
        Memory memory = feed.memory();
        return sooner(read(feed, now, memory.validators(), memory.seen(), false), now, memory.pages());
    }

    /** Its server asks for patience: a visit in vain, too, which becomes a trouble when it goes on. */
    Feed postponed(Feed feed, Instant now, Duration delay) {
        Duration wanted =
                delay.compareTo(feed.memory().interval()) < 0 ? feed.memory().interval() : delay;
        return feed.with(feed.memory().failed(feed.memory().failing().again(now, PATIENCE), now.plus(wanted)));
    }

    /** It was there, and not all of it could be read: the rest comes soon, and says nothing of how often there is news. */
    Feed unfinished(Feed feed, Instant now, SeenItems items) {
        Memory memory = feed.memory();
        Instant next = now.plus(spread(least, feed.id()));
        return feed.with(memory.read(memory.validators(), items, now, next, memory.interval()));
    }

    /** It was not asked, since others of its host were; it has done nothing wrong. */
    Feed notYet(Feed feed, Instant now, Duration delay) {
        return feed.with(feed.memory().with(feed.memory().pages(), now.plus(delay)));
    }

    /** It was not there, or could not be read. */
    Feed failed(Feed feed, Instant now, String reason) {
        Memory.Failing failing = feed.memory().failing().again(now, reason);
        long doublings = 1L << Math.min(failing.times(), MOST_DOUBLINGS);
        Duration interval = within(feed.memory().interval().multipliedBy(doublings));
        return feed.with(feed.memory().failed(failing, now.plus(spread(interval, feed.id()))));
    }

    /** Its server says where it has moved for good, or no longer does. */
    Feed sighted(Feed feed, Optional<String> movedTo) {
        Memory.Moving moving = feed.memory().moving().sighted(movedTo);
        return moving.sightings() >= SIGHTINGS
                ? feed.at(moving.to()).with(feed.memory().with(Memory.Moving.NOWHERE))
                : feed.with(feed.memory().with(moving));
    }

    /** A visit for the sake of a page, before its time, says nothing of how often there is news. */
    private static double factor(Feed feed, Instant now, boolean hadNews) {
        if (hadNews) {
            return FASTER;
        }
        return feed.memory().arePagesDue(now) ? 1 : SLOWER;
    }

    /** Pages that are to be read again do not wait for the next news. */
    Feed sooner(Feed feed, Instant now, PageReadings pages) {
        Instant earliest = now.plus(least);
        Instant due = pages.next()
                .map(next -> next.isBefore(earliest) ? earliest : next)
                .filter(feed.memory().due()::isAfter)
                .orElse(feed.memory().due());
        return feed.with(feed.memory().with(pages, due));
    }

    private Duration within(Duration wanted) {
        if (wanted.compareTo(least) < 0) {
            return least;
        }
        return wanted.compareTo(most) > 0 ? most : wanted;
    }

    private static Duration scaled(Duration interval, double factor) {
        return Duration.ofMillis(Math.round(interval.toMillis() * factor));
    }

    /** Up to a tenth longer, each feed by its own share: feeds added together need not be asked together for ever. */
    private static Duration spread(Duration interval, long id) {
        return interval.plusMillis(interval.toMillis() / 10 * Math.floorMod(id * 37, 100) / 100);
    }
}
