package tidings.source;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The outlets whose news is stored. */
public interface Outlets {
    /** The most active among the recent news, at most so many. */
    List<Outlet> recent(int limit);

    /** An outlet with the number of its recent articles and the time of the newest. */
    record Outlet(String name, int articles, Optional<Instant> newest) {}
}
