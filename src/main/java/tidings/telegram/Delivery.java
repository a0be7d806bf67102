package tidings.telegram;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tidings.message.Doorbell;
import tidings.message.Outbox;
import tidings.message.Urgency;

/** Empties the outbox: each chat in order, many chats at once, none faster than it may. A new message rings it awake. */
final class Delivery implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final int AT_ONCE = 32;
    private static final int BATCH = 1_000;
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    private final Outbox outbox;
    private final Courier courier;
    private final Pauses pauses = new Pauses();
    private final Schedule schedule = new Schedule(pauses);
    private final Doorbell doorbell;
    private final Clock clock;
    private final Shutdown shutdown;
    private final Semaphore permits = new Semaphore(AT_ONCE);
    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
    private long lastSeen;

    Delivery(Outbox outbox, TelegramMessenger messenger, Doorbell doorbell, Clock clock, Shutdown shutdown) {
        this.outbox = outbox;
        this.courier = new Courier(outbox, messenger, schedule, pauses, clock);
        this.doorbell = doorbell;
        this.clock = clock;
        this.shutdown = shutdown;
    }

    @Override
    public void run() {
        outbox.recover();
        outbox.pauses().forEach(pause -> pauses.restore(pause, clock.instant()));
        while (!shutdown.hasBegun()) {
            try {
                turn();
                doorbell.await(schedule.untilNext(clock.instant()));
            } catch (InterruptedException e) {
                shutdown.begin();
            } catch (RejectedExecutionException e) {
                LOG.debug("Stopping.");
            } catch (RuntimeException e) {
                LOG.error("The outbox failed; trying again in a second.", e);
                shutdown.pause(AFTER_FAILURE);
            }
        }
    }

    private void turn() {
        notice();
        while (!shutdown.hasBegun() && permits.tryAcquire()) {
            Optional<Long> chat = schedule.take(clock.instant());
            if (chat.isEmpty()) {
                permits.release();
                break;
            }
            senders.execute(() -> deliverNext(chat.get()));
        }
    }

    private void notice() {
        List<Outbox.Waiting> fresh;
        do {
            fresh = outbox.waitingAfter(lastSeen, BATCH);
            for (Outbox.Waiting waiting : fresh) {
                schedule.add(waiting.chat(), waiting.urgency(), clock.instant());
                lastSeen = waiting.id();
            }
        } while (fresh.size() == BATCH);
    }

    private void deliverNext(long chat) {
        try {
            outbox.next(chat).ifPresent(courier::deliver);
        } catch (RuntimeException e) {
            LOG.error("A message could not be dealt with; it stays in the outbox.", e);
            pauses.failed(chat, clock.instant());
        } finally {
            schedule.done(chat, this::nextUrgency, clock.instant());
            permits.release();
            doorbell.ring();
        }
    }

    private Optional<Urgency> nextUrgency(long chat) {
        try {
            return outbox.next(chat).map(entry -> entry.message().urgency());
        } catch (RuntimeException e) {
            return Optional.of(Urgency.BULK); // it is looked at again after the pause
        }
    }

    /** Wakes the loop to end it, and waits a moment for the messages on their way. */
    void stop() {
        shutdown.begin();
        doorbell.ring();
        senders.shutdown();
        try {
            if (!senders.awaitTermination(600, TimeUnit.MILLISECONDS)) {
                LOG.info("What is still on its way counts as doubtful at the next start.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
