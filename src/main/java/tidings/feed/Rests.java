package tidings.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Feeds that rest since what they had could not be stored, ever longer. Only this program knows: where nothing can be stored
 * nothing can be noted either, and their servers are not to be asked again and again for our trouble.
 */
final class Rests {
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 5;

    private final Map<Long, Rest> byFeed = new ConcurrentHashMap<>();

    private record Rest(int times, Instant until) {
        static Rest after(int times, Instant now) {
            return new Rest(times, now.plus(FIRST.multipliedBy(1L << Math.min(times - 1, MOST_DOUBLINGS))));
        }
    }

    void begin(Feed feed, Instant now) {
        byFeed.merge(feed.id(), Rest.after(1, now), (last, first) -> Rest.after(last.times() + 1, now));
    }

    void end(Feed feed) {
        byFeed.remove(feed.id());
    }

    boolean isResting(Feed feed, Instant now) {
        return Optional.ofNullable(byFeed.get(feed.id()))
                .filter(rest -> rest.until().isAfter(now))
                .isPresent();
    }
}
