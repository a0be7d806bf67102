package tidings.digest;

import tidings.text.Language;

/**
 * For whom a digest is written, as far as a writer can heed it.
 *
 * @param id whose budget pays for a model, such as a chat's number; empty where nobody is told apart
 * @param language the language they want; UNKNOWN is that of the articles
 * @param manner how they want it told
 */
public record Reader(String id, Language language, Manner manner) {
    public static final Reader ANYONE = new Reader("", Language.UNKNOWN, Manner.USUAL);

    /** How something is told. */
    public enum Manner {
        USUAL,
        /** In as few words as possible. */
        BRIEF,
        /** For somebody who is new to the topic. */
        PLAIN
    }
}
