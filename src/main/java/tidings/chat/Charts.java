package tidings.chat;

import java.util.Optional;
import tidings.digest.Coverage;
import tidings.digest.Timeline;

/** Draws how much was written on a topic. */
@FunctionalInterface
public interface Charts {
    /** Where there are only words. */
    Charts NONE = (coverage, timeline, phrases) -> Optional.empty();

    /** As PNG, with words in the reader's language; empty where this machine cannot draw. */
    Optional<byte[]> png(Coverage coverage, Timeline timeline, Phrases phrases);
}
