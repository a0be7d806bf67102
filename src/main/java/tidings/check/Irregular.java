package tidings.check;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Forms of one verb that are not alike by their letters, "shrank" and "shrunk", from {@code check/irregular.txt}. */
final class Irregular {
    private final Map<String, Set<Integer>> verbs = new HashMap<>();

    Irregular() {
        List<String> lines = Signals.lines("/check/irregular.txt");
        for (int i = 0; i < lines.size(); i++) {
            for (String form : lines.get(i).split(" ")) {
                verbs.computeIfAbsent(Forms.plain(form), key -> new HashSet<>()).add(i);
            }
        }
    }

    /** Whether two words are, or become so without the beginning that they have in common: "entließ" and "entlassen". */
    boolean areOfOne(String one, String other) {
        return IntStream.rangeClosed(0, Forms.common(one, other))
                .anyMatch(begin -> !Collections.disjoint(verbs(one, begin), verbs(other, begin)));
    }

    private Set<Integer> verbs(String word, int begin) {
        return verbs.getOrDefault(word.substring(begin), Set.of());
    }
}
