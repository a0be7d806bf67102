package tidings.telegram;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tidings.chat.Inbox;

/**
 * Works the inbox off: a chat's updates one after another, many chats at once, and each chat waits its turn after every
 * update, so that a busy group does not starve the others.
 */
final class Workers {
    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    private static final int AT_ONCE = 8;

    private final Inbox inbox;
    private final Attendant attendant;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ConcurrentHashMap<Long, Wake> awake = new ConcurrentHashMap<>();
    private final Shutdown shutdown;

    private enum Wake {
        WORKING,
        CALLED_AGAIN
    }

    Workers(Inbox inbox, Attendant attendant, Shutdown shutdown) {
        this.inbox = inbox;
        this.attendant = attendant;
        this.shutdown = shutdown;
    }

    /** Begins with what was left from the last time. */
    void start() {
        inbox.chatsWaiting().forEach(this::wake);
    }

    /** The chat has updates. */
    void wake(long chat) {
        Wake before = awake.putIfAbsent(chat, Wake.WORKING);
        if (before == null) {
            if (!shutdown.hasBegun()) {
                threads.execute(() -> work(chat));
            }
        } else {
            awake.replace(chat, Wake.CALLED_AGAIN);
            if (awake.putIfAbsent(chat, Wake.WORKING) == null && !shutdown.hasBegun()) {
                threads.execute(() -> work(chat)); // it had just gone to sleep
            }
        }
    }

    private void work(long chat) {
        try {
            do {
                awake.replace(chat, Wake.WORKING);
                while (!shutdown.hasBegun() && turn(chat)) {}
            } while (!shutdown.hasBegun() && !awake.remove(chat, Wake.WORKING));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Answers one update; says whether there may be another. */
    private boolean turn(long chat) throws InterruptedException {
        turns.acquire();
        Optional<Duration> pause;
        try {
            Optional<Inbox.Waiting> waiting = shutdown.hasBegun() ? Optional.empty() : inbox.next(chat);
            if (waiting.isEmpty()) {
                return false;
            }
            pause = attendant.attend(waiting.get());
        } catch (RuntimeException e) {
            LOG.error("The inbox failed; trying again in a second.", e);
            pause = Optional.of(Duration.ofSeconds(1));
        } finally {
            turns.release();
        }
        pause.ifPresent(shutdown::pause);
        return true;
    }

    /** Lets those finish who are at it, for a moment; the rest is still in the inbox at the next start. */
    void stop() {
        shutdown.begin();
        threads.shutdown();
        try {
            if (!threads.awaitTermination(800, TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
