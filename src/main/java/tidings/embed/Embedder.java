package tidings.embed;

import tidings.text.Language;

/**
 * A model of sentence embeddings: texts of like meaning become vectors of like direction. May be called by several
 * threads at once.
 */
public interface Embedder {
    /** Which model makes these vectors, and how: those of different names are never compared. */
    String name();

    /** Whether the model was made for texts in this language; what it says of others is noise. */
    boolean knows(Language language);

    /** The vector of something that is looked for, of any length but zero. */
    float[] question(String text);

    /** The vector of something that is found. */
    float[] passage(String text);
}
