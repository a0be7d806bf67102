package tidings.message;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Allows each key one event an interval in the long run, and a burst of several at once: a token bucket a key, of which
 * those that are full again are forgotten.
 */
public final class RateLimit<K> {
    private static final int FEW = 10_000;

    private final Bandwidth bandwidth;
    private final Map<K, Bucket> buckets = new HashMap<>();
    private final HandedTime time = new HandedTime();
    private int sweepAt = FEW;

    /**
     * A limit.
     *
     * @param burst how many may come at once, from 1
     */
    public RateLimit(Duration interval, int burst) {
        this.bandwidth =
                Bandwidth.builder().capacity(burst).refillGreedy(1, interval).build();
    }

    /** The buckets' clock stands still until somebody hands in the time. */
    private static final class HandedTime implements TimeMeter {
        private long nanos;

        private void is(Instant now) {
            nanos = Math.addExact(Math.multiplyExact(now.getEpochSecond(), 1_000_000_000L), now.getNano());
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }

    /** How long the key has to wait for its next event; zero when it need not. */
    public synchronized Duration delay(K key, Instant now) {
        time.is(now);
        Bucket known = buckets.get(key);
        return known == null
                ? Duration.ZERO
                : Duration.ofNanos(known.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    /** Counts an event of the key, allowed or not. */
    public synchronized void count(K key, Instant now) {
        bucket(key, now).consumeIgnoringRateLimits(1);
    }

    /** Counts the event when it is allowed now, and says whether it was. */
    public synchronized boolean allows(K key, Instant now) {
        return bucket(key, now).tryConsume(1);
    }

    /** As {@link #allows}, but not the last one that is allowed now: something more urgent may want it. */
    public synchronized boolean allowsWithOneLeft(K key, Instant now) {
        Bucket bucket = bucket(key, now);
        return bucket.getAvailableTokens() > 1 && bucket.tryConsume(1);
    }

    private Bucket bucket(K key, Instant now) {
        time.is(now);
        if (buckets.size() >= sweepAt) {
            buckets.values().removeIf(bucket -> bucket.getAvailableTokens() >= bandwidth.getCapacity());
            sweepAt = Math.max(FEW, 2 * buckets.size()); // so that a sweep costs little for each event
        }
        return buckets.computeIfAbsent(
                key,
                k -> Bucket.builder()
                        .withCustomTimePrecision(time)
                        .addLimit(bandwidth)
                        .build());
    }
}
