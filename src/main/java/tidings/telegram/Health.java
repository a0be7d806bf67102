package tidings.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Whether the bot hears Telegram. */
public final class Health {
    /** A poll stays open for 50 s; three of them without an answer are too many. */
    private static final Duration PATIENCE = Duration.ofSeconds(150);

    private final AtomicReference<Instant> lastHeard;
    private final AtomicReference<Optional<String>> end = new AtomicReference<>(Optional.empty());

    Health(Instant start) {
        this.lastHeard = new AtomicReference<>(start);
    }

    void heard(Instant now) {
        lastHeard.set(now);
    }

    void ended(String why) {
        end.set(Optional.of(why));
    }

    /** Why nothing will ever be heard again, in a sentence for the operator. */
    public Optional<String> end() {
        return end.get();
    }

    /** When the server last answered. */
    public Instant lastHeard() {
        return lastHeard.get();
    }

    public boolean isGood(Instant now) {
        return end().isEmpty() && lastHeard().plus(PATIENCE).isAfter(now);
    }
}
