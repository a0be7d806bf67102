package tidings;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is to be done now and then while the program serves, one thing after the other on a thread of its own. */
public final class Upkeep implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
    private static final Duration BETWEEN = Duration.ofMinutes(1);
    private static final Duration END = Duration.ofMillis(300);

    private final List<Runnable> tasks;
    private final CountDownLatch end = new CountDownLatch(1);
    private final Thread thread;

    Upkeep(List<Runnable> tasks) {
        this.tasks = List.copyOf(tasks);
        this.thread = Thread.ofPlatform().name("upkeep").daemon().unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    private void run() {
        try {
            do {
                tasks.forEach(this::attempt);
            } while (!end.await(BETWEEN.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What fails now, for a full disk say, is tried again the next time, and keeps nothing else from being done. */
    private void attempt(Runnable task) {
        try {
            if (end.getCount() > 0) {
                task.run();
            }
        } catch (RuntimeException e) {
            if (end.getCount() > 0) {
                LOG.warn("{} failed and is tried again.", task.getClass().getSimpleName(), e);
            }
        }
    }

    @Override
    public void close() {
        end.countDown();
        try {
            thread.join(END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
