package tidings.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fetches pages that their servers' robots.txt lets us read; for pages that nobody asked for by name. */
public final class RobotsFetcher implements Fetcher {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final int MOST_SERVERS = 2_000;

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

    private record Kept(RobotsRules rules, Instant until) {}

    @Override
    public Fetched fetch(FetchRequest request) {
        Optional<WebUrl> url = WebUrl.parse(request.url());
        if (url.isPresent() && !rules(url.get()).allow(url.get().target())) {
            return new Fetched.Failed(
                    List.of(),
                    "The robots.txt of %s asks not to read it."
                            .formatted(url.get().host()),
                    Fetched.Cause.ROBOTS);
        }
        return fetcher.fetch(request);
    }

    private RobotsRules rules(WebUrl url) {
        String server = url.scheme() + "://" + url.server();
        Optional<RobotsRules> known = known(server);
        if (known.isPresent()) {
            return known.get();
        }
        // Two threads may ask at once; both get the same answer, and neither waits for a server under a lock.
        RobotsRules asked = read(fetcher.fetch(FetchRequest.page(server + "/robots.txt")));
        synchronized (kept) {
            kept.put(server, new Kept(asked, clock.instant().plus(KEPT)));
            if (kept.size() > MOST_SERVERS) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return asked;
    }

    private Optional<RobotsRules> known(String server) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(server))
                    .filter(rules -> rules.until().isAfter(clock.instant()))
                    .map(Kept::rules);
        }
    }

    /** A server without rules allows all; one that is out of order allows nothing for now (RFC 9309, section 2.3.1). */
    private RobotsRules read(Fetched fetched) {
        return switch (fetched) {
            case Fetched.Document document ->
                RobotsRules.parse(new String(document.body(), StandardCharsets.UTF_8), robot);
            case Fetched.NotModified ignored -> RobotsRules.ALL_ALLOWED;
            case Fetched.Gone ignored -> RobotsRules.ALL_ALLOWED;
            case Fetched.Later ignored -> RobotsRules.NOTHING_ALLOWED;
            case Fetched.Failed failed -> isRefusal(failed) ? RobotsRules.ALL_ALLOWED : RobotsRules.NOTHING_ALLOWED;
        };
    }

    private static boolean isRefusal(Fetched.Failed failed) {
        return !failed.hops().isEmpty()
                && failed.hops().getLast().status() >= 400
                && failed.hops().getLast().status() < 500;
    }
}
