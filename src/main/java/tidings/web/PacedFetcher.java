package tidings.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Leaves each host alone for a while between two requests, and for as long as it asks for. Other hosts wait for none. A
 * redirect waits for its turn at another host like a request; within one host it is followed at once, and whoever comes next
 * waits longer for it.
 */
public final class PacedFetcher implements Fetcher {
    /** Whoever would have to wait longer is told to come later. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

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
        Journey journey = new Journey(request.way(), host, clock.instant().plus(PATIENCE));
        Fetched fetched = fetcher.fetch(request.by(journey));
        // What hindered us is our own word, and nothing that a host asks for.
        return journey.hindrance.orElseGet(() -> heeded(host, fetched));
    }

    /** One request from host to host; all its redirects together wait no longer than a request. */
    private final class Journey implements FetchRequest.Way {
        private final FetchRequest.Way way;
        private final Instant end;
        private String host;
        private Optional<Fetched> hindrance = Optional.empty();

        private Journey(FetchRequest.Way way, String host, Instant end) {
            this.way = way;
            this.host = host;
            this.end = end;
        }

        @Override
        public Optional<Fetched> hindrance(WebUrl url) {
            hindrance = way.hindrance(url).or(() -> at(url.host()));
            host = url.host();
            return hindrance;
        }

        private Optional<Fetched> at(String next) {
            return next.equals(host)
                    ? onward(host)
                    : PacedFetcher.this.hindrance(next, Duration.between(clock.instant(), end));
        }
    }

    /** Another request in the turn that was taken: an answer that was thrown away would have cost the host more. */
    private Optional<Fetched> onward(String host) {
        Instant now = clock.instant();
        Optional<Fetched> silence = silence(host, now);
        if (silence.isEmpty()) {
            lastTurn(host, now);
        }
        return silence;
    }

    /** Takes the next turn at the host, and waits for it; or says why there is none. */
    private Optional<Fetched> hindrance(String host, Duration patience) {
        Instant now = clock.instant();
        forgetThePast(now);
        Duration delay = Duration.between(now, lastTurn(host, now).minus(pause));
        if (delay.compareTo(patience) > 0) {
            turns.computeIfPresent(host, (any, turn) -> turn.minus(pause));
            return Optional.of(
                    isSilenced(host, now) ? new Fetched.Later(List.of(), delay) : new Fetched.NotYet(List.of(), delay));
        }
        return waited(delay)
                ? silence(host, delay.isPositive() ? now.plus(delay) : now)
                : Optional.of(new Fetched.Failed(List.of(), "The program is stopping."));
    }

    /** What the host has asked for meanwhile. */
    private Optional<Fetched> silence(String host, Instant now) {
        Duration silence = Duration.between(now, silences.getOrDefault(host, now));
        return silence.isPositive() ? Optional.of(new Fetched.Later(List.of(), silence)) : Optional.empty();
    }

    /** Adds a turn to those that are taken at the host; returns the end of it. */
    private Instant lastTurn(String host, Instant now) {
        return turns.merge(host, now.plus(pause), (turn, fresh) -> turn.isBefore(now) ? fresh : turn.plus(pause));
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
            // Several requests may have been under way: the longest that the host has said counts.
            turns.merge(host, end, PacedFetcher::later);
            silences.merge(host, end, PacedFetcher::later);
        }
        return fetched;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private void forgetThePast(Instant now) {
        for (Map<String, Instant> times : List.of(turns, silences)) {
            if (times.size() > MOST_HOSTS) {
                times.values().removeIf(time -> time.isBefore(now));
            }
        }
    }
}
