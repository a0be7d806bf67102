package tidings.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands before names: notices that "from Orlan to Tarsk" has become "from Tarsk to Orlan". */
final class Directions {
    private Directions() {}

    /** Of a sentence whose words are as its sources have them: whether two names have changed their prepositions. */
    static boolean areSwapped(Reading sentence, List<Reading> sources) {
        Map<String, Set<String>> told = of(sentence);
        return sources.stream()
                .map(Directions::of)
                .anyMatch(known -> told.keySet().stream()
                        .anyMatch(
                                one -> told.keySet().stream().anyMatch(other -> areSwapped(told, known, one, other))));
    }

    private static boolean areSwapped(
            Map<String, Set<String>> told, Map<String, Set<String>> known, String one, String other) {
        return known.containsKey(one)
                && known.containsKey(other)
                && isOnly(before(told, one), before(known, other), before(known, one))
                && isOnly(before(told, other), before(known, one), before(known, other));
    }

    private static Set<String> before(Map<String, Set<String>> prepositions, String name) {
        return prepositions.getOrDefault(name, Set.of());
    }

    /** Whether all that one has now is the other's, and nothing its own. */
    private static boolean isOnly(Set<String> told, Set<String> others, Set<String> own) {
        return others.containsAll(told) && told.stream().noneMatch(own::contains);
    }

    /** The prepositions right before each name, in lower case. */
    private static Map<String, Set<String>> of(Reading reading) {
        Map<String, Set<String>> found = new HashMap<>();
        List<Word> words = reading.words();
        for (int i = 1; i < words.size(); i++) {
            int before = Grammar.is("article", words.get(i - 1)) && !isPreposition(words.get(i - 1)) ? i - 2 : i - 1;
            if (words.get(i).isCapitalised() && before >= 0 && isPreposition(words.get(before))) {
                found.computeIfAbsent(words.get(i).low(), key -> new HashSet<>())
                        .add(words.get(before).low());
            }
        }
        return found;
    }

    /** "A" is one in Spanish. */
    private static boolean isPreposition(Word word) {
        return Grammar.is("preposition", word) || word.low().equals("a");
    }
}
