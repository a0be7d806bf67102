package tidings.check;

import java.util.Map;
import java.util.Set;

/**
 * A part of a sentence that says one thing.
 *
 * @param words its content words, in lower case
 * @param reserved for which of them each of its reservations holds
 */
record Clause(Set<String> words, Map<Reservation, Set<String>> reserved) {
    Clause {
        words = Set.copyOf(words);
        reserved = Map.copyOf(reserved);
    }

    /** Whether it has a reservation about a word, and another one not, nor about any word of its own instead. */
    boolean isAlone(Reservation reservation, String word, Clause other) {
        Set<String> own = reserved.getOrDefault(reservation, Set.of());
        Set<String> others = other.reserved.getOrDefault(reservation, Set.of());
        boolean elsewhere = other.reserved.containsKey(reservation)
                && (reservation.isLoose()
                        || others.isEmpty()
                        || others.stream().anyMatch(known -> !isAmong(own, known)));
        return isAmong(own, word) && !isAmong(others, word) && !elsewhere;
    }

    boolean says(String word) {
        return isAmong(words, word);
    }

    /** How many of its words another clause has. */
    long likeness(Clause other) {
        return words.stream().filter(other::says).count();
    }

    private static boolean isAmong(Set<String> words, String word) {
        return words.contains(word) || words.stream().anyMatch(other -> Forms.areOfOne(word, other));
    }
}
