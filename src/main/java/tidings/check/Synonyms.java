package tidings.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words that may stand for others, from {@code check/same.txt}. */
final class Synonyms {
    private static final String ANY_ENDING = "*";

    /** @param known what a source must have one of, so that it may be told in a word of the group */
    private record Group(Signals.WordList known) {
        Optional<String> original(Set<String> source) {
            return source.stream().filter(known::has).sorted().findFirst();
        }
    }

    /** The groups in a word of which something may be told, by that word or its beginning. */
    private final Map<String, List<Group>> groups = new HashMap<>();

    Synonyms() {
        for (String line : Signals.lines("/check/same.txt")) {
            Group group = new Group(Signals.WordList.of(line.replace('<', ' ')));
            Signals.WordList.of(line.split("<", 2)[0])
                    .entries()
                    .forEach(entry -> groups.computeIfAbsent(entry, any -> new ArrayList<>())
                            .add(group));
        }
    }

    /**
     * The word of a source for which this one may stand. In lower case; two words that belong together are joined by a low
     * line: "put_off".
     */
    Optional<String> original(String word, Set<String> source) {
        return Stream.concat(
                        Stream.of(word),
                        IntStream.rangeClosed(1, word.length())
                                .mapToObj(length -> word.substring(0, length) + ANY_ENDING))
                .flatMap(entry -> groups.getOrDefault(entry, Collections.emptyList()).stream())
                .flatMap(group -> group.original(source).stream())
                .findFirst();
    }
}
