package tidings.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fetches pages that their servers' robots.txt lets us read, wherever they lead; for those that nobody asked for by name. */
public final class RobotsFetcher implements Fetcher {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration AFTER_TROUBLE = Duration.ofMinutes(10);
    private static final int MOST_SERVERS = 2_000;
    /** Bytes; half of it has to be read (RFC 9309, section 2.5). */
    private static final int LONGEST = 1 << 20;

    private final Fetcher fetcher;
    private final String robot;
    private final Clock clock;
    private final Map<String, Kept> kept = new LinkedHashMap<>();

    /** @param robot our name in robots.txt, in lower case */
    public RobotsFetcher(Fetcher fetcher, String robot, Clock clock) {
        this.fetcher = fetcher;
        this.robot = robot;
        this.clock = clock;
    }

    /**
     * What is known of a server.
     *
     * @param hindrance what comes of asking for what the rules do not allow
     */
    private record Kept(RobotsRules rules, Fetched hindrance, Instant until) {}

    @Override
    public Fetched fetch(FetchRequest request) {
        FetchRequest judged = request.by(this::hindrance);
        return WebUrl.parse(request.url()).flatMap(this::hindrance).orElseGet(() -> fetcher.fetch(judged));
    }

    private Optional<Fetched> hindrance(WebUrl url) {
        Kept server = server(url);
        return server.rules().allow(url.target()) ? Optional.empty() : Optional.of(server.hindrance());
    }

    private Kept server(WebUrl url) {
        String server = url.scheme() + "://" + url.server();
        Optional<Kept> known = known(server);
        if (known.isPresent()) {
            return known.get();
        }
        // Two threads may ask at once; both get the same answer, and neither waits for a server under a lock.
        Kept asked = asked(
                url.host(),
                fetcher.fetch(FetchRequest.page(server + "/robots.txt").upTo(LONGEST)));
        synchronized (kept) {
            if (!asked.until().isAfter(clock.instant())) {
                return asked;
            }
            kept.put(server, asked);
            if (kept.size() > MOST_SERVERS) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return asked;
    }

    /**
     * A server without rules allows all; one that is out of order allows nothing for now (RFC 9309, section 2.3.1) and is
     * soon asked again. One that was not asked has said nothing: its page waits with its rules.
     */
    private Kept asked(String host, Fetched fetched) {
        Kept everything = new Kept(RobotsRules.ALL_ALLOWED, refused(host, Fetched.Cause.ROBOTS), in(KEPT));
        return switch (fetched) {
            case Fetched.Document document -> {
                String text = new String(document.body(), StandardCharsets.UTF_8);
                yield new Kept(RobotsRules.parse(text, robot), everything.hindrance(), in(KEPT));
            }
            case Fetched.NotModified ignored -> everything;
            case Fetched.Gone ignored -> everything;
            case Fetched.NotYet notYet -> nothing(notYet, Duration.ZERO);
            case Fetched.Later ignored -> nothing(refused(host, Fetched.Cause.SLOW), AFTER_TROUBLE);
            case Fetched.Failed failed ->
                failed.isRefusal() ? everything : nothing(refused(host, failed.cause()), AFTER_TROUBLE);
        };
    }

    private Kept nothing(Fetched hindrance, Duration time) {
        return new Kept(RobotsRules.NOTHING_ALLOWED, hindrance, in(time));
    }

    private static Fetched refused(String host, Fetched.Cause cause) {
        return new Fetched.Failed(List.of(), "The robots.txt of %s asks not to read it.".formatted(host), cause);
    }

    private Instant in(Duration time) {
        return clock.instant().plus(time);
    }

    private Optional<Kept> known(String server) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(server))
                    .filter(rules -> rules.until().isAfter(clock.instant()));
        }
    }
}
