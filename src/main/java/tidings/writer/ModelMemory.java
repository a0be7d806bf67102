package tidings.writer;

import java.time.Duration;
import java.util.Optional;

/** What a model has said, kept for a while under keys that tell all that it depends on. */
public interface ModelMemory {
    /** What was kept under this key and is not over yet. */
    Optional<String> recall(String key);

    /** Keeps it for so long, in the place of what was there. */
    void keep(String key, String value, Duration time);
}
