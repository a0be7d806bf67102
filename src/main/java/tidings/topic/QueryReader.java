package tidings.topic;

import java.util.Set;

/** Understands a topic as people write it: its content words, its quoted phrases, and the time it asks for. */
public interface QueryReader {
    /**
     * Reads a topic.
     *
     * @param text anything a person may type, at most {@link #MAX_LENGTH} code points are read
     * @param period what the caller fixed beforehand; time words in the text only count when it is ALWAYS
     * @param urls the only articles to look at; empty for any
     */
    Query read(String text, Period period, Set<String> urls);

    /**
     * As {@link #read(String, Period, Set)}, for a reader who asks somebody.
     *
     * @param who on whose account; empty for nobody's
     */
    default Query read(String text, Period period, Set<String> urls, String who) {
        return read(text, period, urls);
    }

    /** Longer topics are refused before they get here. Code points. */
    int MAX_LENGTH = 300;
}
