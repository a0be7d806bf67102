package tidings.writer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The end of the time for a digest, on the monotonic clock.
 *
 * @param end as of {@link System#nanoTime()}
 */
record Deadline(long end) {
    private static final Logger LOG = LoggerFactory.getLogger(Deadline.class);

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    /** A deadline at this part of what is left. */
    Deadline part(double share) {
        return new Deadline(end - (long) (left().toNanos() * (1 - share)));
    }

    /** Does all of it at once, and gives up at the deadline what is not done: that is empty, as is what threw. */
    <T> List<Optional<T>> all(List<Callable<T>> work) {
        // Platform threads: who waits may be a virtual one, and the loading of classes would take its carriers away.
        // Not closed: that would wait for work which does not heed its interruption.
        ExecutorService threads = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().daemon().name("model").factory());
        try {
            List<Future<T>> futures = threads.invokeAll(work, left().toNanos(), TimeUnit.NANOSECONDS);
            List<Optional<T>> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(result(future));
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return work.stream().map(ignored -> Optional.<T>empty()).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> Optional<T> result(Future<T> future) throws InterruptedException {
        try {
            return Optional.of(future.get());
        } catch (CancellationException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            LOG.warn("A step of the digest broke.", e);
            return Optional.empty();
        }
    }
}
