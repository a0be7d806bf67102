package tidings.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Those of its sources that a sentence is made of; what else it cites says nothing about it. */
final class Needed {
    private Needed() {}

    /**
     * The fewest that have all of its content words that any has: each time the one with most of those still open.
     *
     * @param known of a source the words of the sentence that it has, in whatever form
     */
    static List<Reading> of(List<Reading> sources, Function<Reading, Set<Word>> known) {
        // Two outlets may have the same sentence of an agency.
        Map<Reading, Set<Word>> has = sources.stream().distinct().collect(Collectors.toMap(Function.identity(), known));
        Set<Word> open = has.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        List<Reading> needed = new ArrayList<>();
        while (!open.isEmpty()) {
            Reading next = sources.stream()
                    .max(Comparator.comparingLong(source -> shared(has.getOrDefault(source, Set.of()), open)))
                    .orElseThrow();
            needed.add(next);
            open.removeAll(has.getOrDefault(next, Set.of()));
        }
        return needed;
    }

    private static long shared(Set<Word> words, Set<Word> open) {
        return words.stream().filter(open::contains).count();
    }
}
