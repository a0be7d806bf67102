package tidings.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Those of its sources that a sentence is made of; what else it cites says nothing about it. */
final class Needed {
    private Needed() {}

    /** The fewest that have all of its content words that any has: each time the one with most of those still open. */
    static List<Reading> of(Reading sentence, List<Reading> sources) {
        // Two outlets may have the same sentence of an agency.
        List<Reading> different = sources.stream().distinct().toList();
        Set<String> open = new HashSet<>(sentence.content());
        List<Reading> needed = new ArrayList<>();
        while (needed.size() < different.size()) {
            Reading next = different.stream()
                    .filter(source -> !needed.contains(source))
                    .max(Comparator.comparingLong(source -> shared(source, open)))
                    .orElseThrow();
            if (shared(next, open) == 0) {
                break;
            }
            needed.add(next);
            open.removeAll(next.stems());
        }
        return needed;
    }

    private static long shared(Reading source, Set<String> words) {
        Set<String> stems = source.stems();
        return words.stream().filter(stems::contains).count();
    }
}
