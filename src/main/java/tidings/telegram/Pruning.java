package tidings.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tidings.chat.Inbox;
import tidings.message.Outbox;

/** Forgets old updates and messages, now and then. */
record Pruning(Inbox inbox, Outbox outbox, Clock clock, Shutdown shutdown) implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Pruning.class);
    /** The server keeps an update for a day, so none comes again after two. */
    private static final Duration ANSWERS_KEPT = Duration.ofDays(2);
    /** An alert may still be edited when the story grows. */
    private static final Duration ALERTS_KEPT = Duration.ofDays(30);

    private static final Duration BETWEEN = Duration.ofHours(1);

    @Override
    public void run() {
        while (!shutdown.hasBegun()) {
            try {
                Instant now = clock.instant();
                inbox.prune(now.minus(ANSWERS_KEPT));
                outbox.prune(now.minus(ANSWERS_KEPT), now.minus(ALERTS_KEPT));
            } catch (RuntimeException e) {
                LOG.warn("Old updates and messages could not be pruned; trying again in an hour.", e);
            }
            shutdown.pause(BETWEEN);
        }
    }
}
