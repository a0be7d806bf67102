package tidings.llm;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Spares a server that fails: after {@code failures} in a row nothing is asked until the pause is over, then one call
 * at a time may try. Forty lines of our own: resilience4j would bring five jars for this.
 */
final class CircuitBreaker {
    private final Clock clock;
    private final int failures;
    private final Duration pause;
    private int inARow;
    private Instant closedUntil = Instant.MIN;

    CircuitBreaker(Clock clock, int failures, Duration pause) {
        this.clock = clock;
        this.failures = failures;
        this.pause = pause;
    }

    /** Whether a call may be made now. After a pause the asking itself starts the next one, so that one call tries. */
    synchronized boolean allows() {
        Instant now = clock.instant();
        if (now.isBefore(closedUntil)) {
            return false;
        }
        if (inARow >= failures) {
            closedUntil = now.plus(pause);
        }
        return true;
    }

    synchronized void succeeded() {
        inARow = 0;
        closedUntil = Instant.MIN;
    }

    synchronized void failed() {
        inARow++;
        if (inARow >= failures) {
            pauseFor(pause);
        }
    }

    /** The server itself named the time before which it wants no call. */
    synchronized void pauseFor(Duration time) {
        Instant until = clock.instant().plus(time);
        closedUntil = until.isAfter(closedUntil) ? until : closedUntil;
    }
}
