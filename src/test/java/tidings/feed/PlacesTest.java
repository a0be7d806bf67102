package tidings.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class PlacesTest {
    private static final long MEGABYTE = 1 << 20;

    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    @Test
    void heavyFeedsAreVisitedOneAfterTheOtherWhereThereIsLittleMemory() throws InterruptedException {
        Places places = new Places(150 * MEGABYTE);
        for (int i = 0; i < 20; i++) {
            places.rememberHeavy(feed(i));
        }

        visitAll(places, 20, new CountDownLatch(1));

        assertThat(most.get()).isEqualTo(1);
    }

    @Test
    void asManyLightFeedsAreVisitedAtOnceAsThereIsMemoryFor() throws InterruptedException {
        visitAll(new Places(20 * MEGABYTE), 40, new CountDownLatch(10));

        assertThat(most.get()).isEqualTo(10);
    }

    /** @param full opens when so many are inside */
    private void visitAll(Places places, int feeds, CountDownLatch full) throws InterruptedException {
        List<Thread> visits = new ArrayList<>();
        for (int i = 0; i < feeds; i++) {
            Feed feed = feed(i);
            visits.add(Thread.ofVirtual().start(() -> visit(places, feed, full)));
        }
        for (Thread visit : visits) {
            visit.join();
        }
    }

    private void visit(Places places, Feed feed, CountDownLatch full) {
        try {
            places.visit(feed, weight -> {
                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                full.countDown();
                full.await();
                return inside.decrementAndGet();
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Feed feed(long id) {
        Memory memory = Memory.none(Instant.parse("2025-03-10T12:00:00Z"), Duration.ofMinutes(30));
        return new Feed(id, "https://outlet%d.example.org/feed".formatted(id), "", "", Feed.State.ON, memory);
    }
}
