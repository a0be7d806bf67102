package tidings.telegram;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Pauses that double from the first to the longest, with a fifth of chance in them so that many do not come at once. */
final class Backoff {
    private final Duration first;
    private final Duration longest;
    private Duration next;

    Backoff(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
        this.next = first;
    }

    /** For a server that does not work: once it does again everyone is served within seconds. */
    static Backoff ofOutages() {
        return new Backoff(Duration.ofMillis(500), Duration.ofSeconds(5));
    }

    synchronized Duration next() {
        Duration pause = next;
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(longest) > 0 ? longest : doubled;
        return pause.plusMillis(ThreadLocalRandom.current().nextLong(pause.toMillis() / 5 + 1));
    }

    synchronized void reset() {
        next = first;
    }
}
