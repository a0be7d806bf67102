package tidings.alert;

import tidings.check.CorrectionNotes;

/**
 * An outlet's own word that what it had reported, and somebody was told, was wrong.
 *
 * @param article which it said so of
 */
public record Correction(Kind kind, long article, String outlet) {
    /** How much of it was. */
    public enum Kind {
        CORRECTED,
        RETRACTED
    }

    /** Whether an outlet says so in this sentence. */
    public static boolean isNote(String sentence) {
        return !CorrectionNotes.of("", sentence).isEmpty();
    }
}
