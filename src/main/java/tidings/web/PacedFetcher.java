package tidings.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Leaves each host alone for a while between two requests, those that a redirect sends to it as well, and for as long as it
 * asks for. Other hosts wait for none.
 */
public final class PacedFetcher implements Fetcher {
    /** Whoever would have to wait longer is told to come later. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** The deadline of the whole exchange runs while one waits within it. */
    private static final Duration PATIENCE_ON_THE_WAY = Duration.ofSeconds(5);

    private static final int MOST_HOSTS = 10_000;

    private final Fetcher fetcher;
    private final Duration pause;
    private final Clock clock;
    private final Waiting waiting;
    private final Map<String, Instant> turns = new ConcurrentHashMap<>();
    private final Map<String, Instant> silences = new ConcurrentHashMap<>();

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
        return hindrance(host, PATIENCE).orElseGet(() -> begun(request, host));
    }

    private Fetched begun(FetchRequest request, String host) {
        AtomicReference<Optional<Fetched>> hindrance = new AtomicReference<>(Optional.empty());
        Fetched fetched =
                fetcher.fetch(request.by(url -> request.way().hindrance(url).or(() -> {
                    hindrance.set(hindrance(url.host(), PATIENCE_ON_THE_WAY));
                    return hindrance.get();
                })));
        return hindrance.get().orElseGet(() -> heeded(host, fetched));
    }

    /** Takes the next turn at the host, and waits for it; or says why there is none. */
    private Optional<Fetched> hindrance(String host, Duration patience) {
        Instant now = clock.instant();
        forgetThePast(now);
        Instant next =
                turns.merge(host, now.plus(pause), (turn, fresh) -> turn.isBefore(now) ? fresh : turn.plus(pause));
        Duration delay = Duration.between(now, next.minus(pause));
        if (delay.compareTo(patience) > 0) {
            turns.computeIfPresent(host, (any, turn) -> turn.minus(pause));
            return Optional.of(
                    isSilenced(host, now) ? new Fetched.Later(List.of(), delay) : new Fetched.NotYet(List.of(), delay));
        }
        return waited(delay)
                ? Optional.empty()
                : Optional.of(new Fetched.Failed(List.of(), "The program is stopping."));
    }

    /** Whether it is the host that wants us to wait, and not we. */
    private boolean isSilenced(String host, Instant now) {
        return silences.getOrDefault(host, now).isAfter(now);
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

    private Fetched heeded(String asked, Fetched fetched) {
        if (fetched instanceof Fetched.Later later) {
            Instant end = clock.instant().plus(later.delay());
            String host = later.hops().isEmpty()
                    ? asked
                    : WebUrl.parse(later.hops().getLast().url())
                            .map(WebUrl::host)
                            .orElse(asked);
            turns.put(host, end);
            silences.put(host, end);
        }
        return fetched;
    }

    private void forgetThePast(Instant now) {
        for (Map<String, Instant> times : List.of(turns, silences)) {
            if (times.size() > MOST_HOSTS) {
                times.values().removeIf(time -> time.isBefore(now));
            }
        }
    }
}
