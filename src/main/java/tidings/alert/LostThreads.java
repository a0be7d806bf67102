package tidings.alert;

import java.time.Instant;
import java.util.List;

/** The forum topics that are gone, with what was followed there, until their groups were told. */
public interface LostThreads {
    /** Some that their group was not told of. */
    List<Lost> untold();

    void told(Lost lost);

    /**
     * A forum topic that is gone.
     *
     * @param topics what was followed there; it is paused
     */
    record Lost(long chat, long thread, List<String> topics, Instant at) {
        public Lost {
            topics = List.copyOf(topics);
        }
    }
}
