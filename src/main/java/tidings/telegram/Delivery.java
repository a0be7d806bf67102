package tidings.telegram;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tidings.message.Doorbell;

/** Empties the outbox: each chat in order, many chats at once, none faster than it may. A new message rings it awake. */
final class Delivery implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final int AT_ONCE = 32;
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    private final Dispatch dispatch;
    private final Doorbell doorbell;
    private final Shutdown shutdown;
    private final Semaphore permits = new Semaphore(AT_ONCE);
    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();

    Delivery(Dispatch dispatch, Doorbell doorbell, Shutdown shutdown) {
        this.dispatch = dispatch;
        this.doorbell = doorbell;
        this.shutdown = shutdown;
    }

    @Override
    public void run() {
        dispatch.resume();
        while (!shutdown.hasBegun()) {
            try {
                turn();
                doorbell.await(dispatch.untilNext());
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
        dispatch.notice();
        while (!shutdown.hasBegun() && permits.tryAcquire()) {
            Optional<Long> chat = dispatch.take();
            if (chat.isEmpty()) {
                permits.release();
                break;
            }
            senders.execute(() -> deliverNext(chat.get()));
        }
    }

    private void deliverNext(long chat) {
        dispatch.deliverNext(chat);
        permits.release();
        doorbell.ring();
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
