package tidings.telegram;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tidings.message.Outbox;
import tidings.message.Urgency;

/** Whose turn it is to be sent to, and the sending of that chat's next message. It has no threads and never waits. */
final class Dispatch {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);
    private static final int BATCH = 1_000;

    private final Outbox outbox;
    private final Pauses pauses = new Pauses();
    private final Schedule schedule = new Schedule(pauses);
    private final Courier courier;
    private final Clock clock;
    private long lastSeen;

    Dispatch(Outbox outbox, TelegramMessenger messenger, Clock clock) {
        this.outbox = outbox;
        this.courier = new Courier(outbox, messenger, schedule, pauses, clock);
        this.clock = clock;
    }

    /** What is sent beside the outbox, under the same limits. */
    Asides asides() {
        return new Asides(schedule, pauses, outbox, clock);
    }

    /** Takes up what the last run of the program left. */
    void resume() {
        outbox.recover();
        outbox.pauses().forEach(pause -> pauses.restore(pause, clock.instant()));
    }

    /** Looks for messages that were filed since the last time; by one thread only. */
    void notice() {
        List<Outbox.Waiting> fresh;
        do {
            fresh = outbox.waitingAfter(lastSeen, BATCH);
            for (Outbox.Waiting waiting : fresh) {
                schedule.add(waiting.chat(), waiting.urgency(), clock.instant());
                lastSeen = waiting.id();
            }
        } while (fresh.size() == BATCH);
    }

    /** The chat whose turn it is, to be given to {@link #deliverNext}. */
    Optional<Long> take() {
        return schedule.take(clock.instant());
    }

    /** How long until {@link #take} may find something. */
    Duration untilNext() {
        return schedule.untilNext(clock.instant());
    }

    void deliverNext(long chat) {
        try {
            outbox.next(chat).ifPresent(courier::deliver);
        } catch (RuntimeException e) {
            LOG.error("A message could not be dealt with; it stays in the outbox.", e);
            pauses.failed(chat, clock.instant());
        } finally {
            schedule.done(chat, this::nextUrgency, clock.instant());
        }
    }

    private Optional<Urgency> nextUrgency(long chat) {
        try {
            return outbox.next(chat).map(entry -> entry.message().urgency());
        } catch (RuntimeException e) {
            return Optional.of(Urgency.BULK); // it is looked at again after the pause
        }
    }
}
