package tidings.writer;

import java.time.Duration;

/**
 * How digests are written.
 *
 * @param time of a whole digest; what is not ready then is done without
 */
public record WriterSettings(Duration time, Verify verify) {
    /** What {@code llm.max-input-tokens} must be at least, so that something of the articles fits beside the rules. */
    public static int leastInputTokens() {
        return Room.least();
    }

    /** Who decides whether a sentence may be shown. Code always does. */
    public enum Verify {
        /** Nobody else; a sentence in another language than its sources, of which code sees too little, may not. */
        CODE,
        /** The model too, in one call, where a sentence is in another language than its sources. */
        TRANSLATIONS,
        /** The model too, in one call, for every digest. */
        MODEL
    }
}
