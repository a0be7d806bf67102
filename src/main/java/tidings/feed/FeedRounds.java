package tidings.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Visits the feeds that are due, each on a virtual thread of its own: one whose server does not answer holds up nobody.
 */
public final class FeedRounds implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FeedRounds.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);
    private static final Duration TO_END = Duration.ofMillis(300);
    private static final int FEEDS_AT_ONCE = 5_000;

    private final Feeds feeds;
    private final FeedVisits visits;
    private final Clock clock;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Places places = new Places(Runtime.getRuntime().maxMemory());
    private final Rests rests = new Rests();
    private final Set<Long> underway = ConcurrentHashMap.newKeySet();
    private Optional<Instant> lastLook = Optional.empty();
    private final CountDownLatch closed = new CountDownLatch(1);

    public FeedRounds(Feeds feeds, FeedVisits visits, Clock clock) {
        this.feeds = feeds;
        this.visits = visits;
        this.clock = clock;
    }

    /**
     * One round: visits all that are due, and returns when each has been visited.
     *
     * @param told of each visit as it ends, on the thread of that visit
     */
    public void run(Consumer<Visited> told) {
        for (Future<?> visit : start(told)) {
            try {
                visit.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (ExecutionException e) {
                LOG.error("A feed was not visited: {}", String.valueOf(e.getCause()));
            }
        }
    }

    /** Visits whatever comes due, until closed. */
    public void keepGoing() {
        try {
            do {
                look();
            } while (!closed.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A store that fails for a moment, a full disk, must not end the collecting of news for good. */
    private void look() {
        try {
            start(FeedRounds::log);
        } catch (RuntimeException e) {
            LOG.error("The feeds that are due cannot be read: {}", e.getMessage());
        }
    }

    private List<Future<?>> start(Consumer<Visited> told) {
        List<Future<?>> started = new ArrayList<>();
        Instant now = clock.instant();
        lookAtTheClock(now);
        for (Feed feed : feeds.due(now, FEEDS_AT_ONCE)) {
            if (!rests.isResting(feed, now) && underway.add(feed.id())) {
                started.add(threads.submit(() -> visit(feed, told)));
            }
        }
        return started;
    }

    /** At the first look, and whenever the clock has been put back. */
    private void lookAtTheClock(Instant now) {
        if (lastLook.filter(last -> !now.isBefore(last)).isEmpty()) {
            feeds.clockWasAhead(now, visits.latest(now));
        }
        lastLook = Optional.of(now);
    }

    private void visit(Feed feed, Consumer<Visited> told) {
        try {
            told.accept(visited(feed));
            rests.end(feed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            rests.begin(feed, clock.instant());
            if (closed.getCount() > 0) {
                LOG.error("The visit to {} failed: {}", feed.url(), e.getMessage());
            }
        } finally {
            underway.remove(feed.id());
        }
    }

    private Visited visited(Feed feed) throws InterruptedException {
        Optional<Visited> visited = places.visit(feed, weight -> visited(feed, weight));
        // The second visit is a heavy one.
        return visited.isPresent()
                ? visited.get()
                : places.visit(feed, weight -> visited(feed, weight)).orElseThrow();
    }

    /** Nothing where it turns out to be too heavy. */
    private Optional<Visited> visited(Feed feed, Weight weight) throws InterruptedException {
        try (Places.Question place = places.question()) {
            return switch (visits.ask(feed, weight)) {
                case FeedVisits.Asked.Over(var visited) -> Optional.of(visited);
                case FeedVisits.Asked.TooHeavy() -> {
                    places.rememberHeavy(feed);
                    yield Optional.empty();
                }
                case FeedVisits.Asked.News news -> Optional.of(read(feed, news, place, weight));
            };
        }
    }

    private Visited read(Feed feed, FeedVisits.Asked.News news, Places.Question place, Weight weight) {
        PageBudget budget = new PageBudget(clock, place::close, weight);
        Visited visited = visits.read(news, budget);
        places.remember(feed, budget);
        return visited;
    }

    private static void log(Visited visited) {
        if (visited.added() > 0) {
            LOG.info("{}: {} new", visited.feed().url(), visited.added());
        }
        visited.trouble().ifPresent(reason -> LOG.info("{}: {}", visited.feed().url(), reason));
    }

    /** Ends all visits; what they have stored stays, what they have not is asked for again. */
    @Override
    public void close() {
        closed.countDown();
        threads.shutdownNow();
        try {
            boolean ignored = threads.awaitTermination(TO_END.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
