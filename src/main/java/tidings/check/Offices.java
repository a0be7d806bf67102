package tidings.check;

import java.util.List;
import java.util.Set;

/** Offices and bodies, "Mayor" or "Verteidigungsministerium", and what other languages call them. */
final class Offices {
    private final Kinds parts = new Kinds("/check/offices.txt");

    boolean has(Word word) {
        return !parts.of(word).isEmpty();
    }

    /** Whether a word is of an office, and the source has all of it. */
    boolean isKnown(Word word, List<Word> source) {
        Set<String> wanted = parts.of(word);
        return !wanted.isEmpty() && parts.in(source).containsAll(wanted);
    }
}
