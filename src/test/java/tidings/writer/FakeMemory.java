package tidings.writer;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A memory whose time passes when a test says so. */
final class FakeMemory implements ModelMemory {
    private record Kept(String value, Instant until) {}

    private final Map<String, Kept> kept = new HashMap<>();
    private Instant now = Instant.EPOCH;

    void pass(Duration time) {
        now = now.plus(time);
    }

    boolean isEmpty() {
        return kept.isEmpty();
    }

    @Override
    public synchronized Optional<String> recall(String key) {
        return Optional.ofNullable(kept.get(key))
                .filter(value -> value.until().isAfter(now))
                .map(Kept::value);
    }

    @Override
    public synchronized void keep(String key, String value, Duration time) {
        kept.put(key, new Kept(value, now.plus(time)));
    }
}
