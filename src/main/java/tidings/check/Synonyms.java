package tidings.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Words that may stand for others, from {@code check/same.txt}. */
final class Synonyms {
    /** @param told may be told where a source has one of them or of the others */
    private record Group(Signals.WordList told, Signals.WordList stronger) {
        Optional<String> original(String word, Set<String> source) {
            return told.has(word)
                    ? source.stream()
                            .filter(other -> told.has(other) || stronger.has(other))
                            .sorted()
                            .findFirst()
                    : Optional.empty();
        }
    }

    private final List<Group> groups = new ArrayList<>();

    Synonyms() {
        for (String line : Signals.lines("/check/same.txt")) {
            String[] sides = line.split("<", 2);
            groups.add(new Group(Signals.WordList.of(sides[0]), Signals.WordList.of(sides.length < 2 ? "" : sides[1])));
        }
    }

    /** The word of a source for which this one may stand. In lower case. */
    Optional<String> original(String word, Set<String> source) {
        return groups.stream()
                .flatMap(group -> group.original(word, source).stream())
                .findFirst();
    }
}
