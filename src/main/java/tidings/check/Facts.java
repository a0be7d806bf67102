package tidings.check;

import java.util.HashSet;
import java.util.Set;

/**
 * What a sentence can be compared by.
 *
 * @param words its content words, cut to five letters so that endings do not matter
 * @param numbers its figures, those in words among them, without separators
 * @param denies whether it has a word of denial
 */
public record Facts(Set<String> words, Set<String> numbers, boolean denies) {
    public Facts {
        words = Set.copyOf(words);
        numbers = Set.copyOf(numbers);
    }

    /** The part of the shorter one's words that both have, 0 to 1. */
    public double likeness(Facts other) {
        Set<String> shared = new HashSet<>(words);
        shared.retainAll(other.words);
        int shorter = Math.min(words.size(), other.words.size());
        return shorter == 0 ? 0 : (double) shared.size() / shorter;
    }
}
