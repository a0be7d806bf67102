package tidings.message;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Allows each key one event an interval in the long run, and a burst of several at once: the generic cell rate algorithm
 * (ITU-T I.371), a token bucket that keeps one instant a key and forgets keys that are full again.
 */
public final class RateLimit<K> {
    private static final int KEYS_BEFORE_SWEEP = 10_000;

    private final Duration interval;
    private final Duration tolerance;
    private final Map<K, Instant> theoreticalArrival = new HashMap<>();

    /**
     * A limit.
     *
     * @param burst how many may come at once, from 1
     */
    public RateLimit(Duration interval, int burst) {
        this.interval = interval;
        this.tolerance = interval.multipliedBy(burst - 1L);
    }

    /** How long the key has to wait for its next event; zero when it need not. */
    public synchronized Duration delay(K key, Instant now) {
        Instant arrival = theoreticalArrival.getOrDefault(key, now);
        Duration delay = Duration.between(now, arrival.minus(tolerance));
        return delay.isNegative() ? Duration.ZERO : delay;
    }

    /** Counts an event of the key, allowed or not. */
    public synchronized void count(K key, Instant now) {
        Instant arrival = theoreticalArrival.getOrDefault(key, now);
        theoreticalArrival.put(key, (arrival.isBefore(now) ? now : arrival).plus(interval));
        if (theoreticalArrival.size() > KEYS_BEFORE_SWEEP) {
            theoreticalArrival.values().removeIf(full -> full.isBefore(now));
        }
    }

    /** Counts the event when it is allowed now, and says whether it was. */
    public synchronized boolean allows(K key, Instant now) {
        if (!delay(key, now).isZero()) {
            return false;
        }
        count(key, now);
        return true;
    }
}
