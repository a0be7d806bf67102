package tidings.story;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import tidings.text.Language;

/**
 * What of an article is the same in every language, each with how often it occurs.
 *
 * @param names by how they sound, see {@link tidings.text.Sound}
 * @param numbers of two digits and more, without years
 * @param meanings of its words, as far as the {@link tidings.text.Dictionary} has them
 */
record Gist(
        Language language, Map<String, Integer> names, Map<String, Integer> numbers, Map<String, Integer> meanings) {
    /** Of what an article without anything of it has, and one that was filed before gists were kept. */
    static final Gist NONE = new Gist(Language.UNKNOWN, Map.of(), Map.of(), Map.of());

    static final char NAME = '~';
    static final char NUMBER = '#';
    static final char MEANING = '=';

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** All of it, with the marks of the kinds. */
    Set<String> keys() {
        Set<String> keys = new HashSet<>();
        names.keySet().forEach(key -> keys.add(NAME + key));
        numbers.keySet().forEach(key -> keys.add(NUMBER + key));
        meanings.keySet().forEach(key -> keys.add(MEANING + key));
        return keys;
    }

    /** To be stored: the language, then one line for each, with a mark of its kind. */
    String written() {
        StringBuilder written = new StringBuilder(language.code());
        BiConsumer<Character, Map<String, Integer>> write = (mark, counts) -> counts.forEach((key, count) ->
                written.append('\n').append(mark).append(key).append('\t').append(count));
        write.accept(NAME, names);
        write.accept(NUMBER, numbers);
        write.accept(MEANING, meanings);
        return isEmpty() ? "" : written.toString();
    }

    static Gist read(String written) {
        if (written.isEmpty()) {
            return NONE;
        }
        Map<Character, Map<String, Integer>> kinds = written.lines()
                .skip(1)
                .collect(Collectors.groupingBy(
                        line -> line.charAt(0),
                        Collectors.toMap(
                                line -> line.substring(1, line.indexOf('\t')),
                                line -> Integer.parseInt(line.substring(line.indexOf('\t') + 1)),
                                Integer::sum,
                                LinkedHashMap::new)));
        return new Gist(
                new Language(written.lines().findFirst().orElseThrow()),
                kinds.getOrDefault(NAME, Map.of()),
                kinds.getOrDefault(NUMBER, Map.of()),
                kinds.getOrDefault(MEANING, Map.of()));
    }
}
