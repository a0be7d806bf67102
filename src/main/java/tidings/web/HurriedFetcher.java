package tidings.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Asks for documents as long as there is time: for somebody who waits, however many addresses have to be tried. */
public final class HurriedFetcher implements Fetcher {
    private final Fetcher fetcher;
    private final Clock clock;
    private final Instant end;

    /** @param time after which nothing is begun any more */
    public HurriedFetcher(Fetcher fetcher, Clock clock, Duration time) {
        this.fetcher = fetcher;
        this.clock = clock;
        this.end = clock.instant().plus(time);
    }

    @Override
    public Fetched fetch(FetchRequest request) {
        return clock.instant().isBefore(end)
                ? fetcher.fetch(request)
                : new Fetched.Failed(List.of(), "The servers took too long.", Fetched.Cause.SLOW);
    }
}
