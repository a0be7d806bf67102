package tidings.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Leaves each host alone for a while between two requests, and for as long as it asks for. Other hosts wait for none. */
public final class PacedFetcher implements Fetcher {
    /** Whoever would have to wait longer is told to come later. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final int MOST_HOSTS = 10_000;

    private final Fetcher fetcher;
    private final Duration pause;
    private final Clock clock;
    private final Waiting waiting;
    private final Map<String, Instant> turns = new ConcurrentHashMap<>();

    /** @param pause between the beginnings of two requests to one host */
    public PacedFetcher(Fetcher fetcher, Duration pause, Clock clock) {
        this(fetcher, pause, clock, Thread::sleep);
    }

    PacedFetcher(Fetcher fetcher, Duration pause, Clock clock, Waiting waiting) {
        this.fetcher = fetcher;
        this.pause = pause;
        this.clock = clock;
        this.waiting = waiting;
    }

    /** Lets time pass; tests let none. */
    @FunctionalInterface
    interface Waiting {
        void pass(Duration time) throws InterruptedException;
    }

    @Override
    public Fetched fetch(FetchRequest request) {
        String host = WebUrl.parse(request.url()).map(WebUrl::host).orElse("");
        Instant now = clock.instant();
        forgetThePast(now);
        Instant next =
                turns.merge(host, now.plus(pause), (turn, fresh) -> turn.isBefore(now) ? fresh : turn.plus(pause));
        Duration delay = Duration.between(now, next.minus(pause));
        if (delay.compareTo(PATIENCE) > 0) {
            turns.computeIfPresent(host, (any, turn) -> turn.minus(pause));
            return new Fetched.Later(List.of(), delay);
        }
        return waited(delay)
                ? heeded(host, fetcher.fetch(request))
                : new Fetched.Failed(List.of(), "The program is stopping.");
    }

    private boolean waited(Duration delay) {
        if (delay.isNegative() || delay.isZero()) {
            return true;
        }
        try {
            waiting.pass(delay);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Fetched heeded(String host, Fetched fetched) {
        if (fetched instanceof Fetched.Later later) {
            turns.put(host, clock.instant().plus(later.delay()));
        }
        return fetched;
    }

    private void forgetThePast(Instant now) {
        if (turns.size() > MOST_HOSTS) {
            turns.values().removeIf(turn -> turn.isBefore(now));
        }
    }
}
