package tidings.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The commonest words of the news and what they are in the other interface languages, as index terms. */
public final class Dictionary {
    /** The columns of the table. */
    public static final List<Language> LANGUAGES =
            List.of(Language.ENGLISH, Language.RUSSIAN, Language.UKRAINIAN, Language.GERMAN, Language.SPANISH);

    private final TextAnalysis analysis;
    private final List<String[]> concepts;
    private final Map<Language, Words> words = new ConcurrentHashMap<>();

    public Dictionary(TextAnalysis analysis) {
        this.analysis = analysis;
        this.concepts = rows();
    }

    /** What is in the table, a line for each concept and a column for each language. */
    public static List<String[]> rows() {
        return Stream.of("/text/dictionary.txt", "/text/countries.txt")
                .flatMap(table -> Lines.of(table).stream())
                .map(line -> line.split("\\|", -1))
                .toList();
    }

    /**
     * The index terms of a word in another language. An entry that is the word itself comes before those whose index term it
     * has by chance: "Madrid" is no mother, though the stem of both is "madr".
     *
     * @param word as it was written
     * @param form one or several index terms of the first language, with a blank between two
     */
    public Set<String> translations(String word, String form, Language from, Language to) {
        return LANGUAGES.contains(to) ? forms(meant(word, form, from), to) : Set.of();
    }

    private List<Integer> meant(String word, String form, Language from) {
        List<Integer> found = in(from).concepts(form);
        List<Integer> exact =
                found.stream().filter(concept -> isEntry(word, concept, from)).toList();
        return exact.isEmpty() ? found : exact;
    }

    private boolean isEntry(String word, int concept, Language language) {
        return entries(concepts.get(concept), language).anyMatch(word::equalsIgnoreCase);
    }

    /** The words of one language; none of one that the table has not got. */
    public Words in(Language language) {
        return LANGUAGES.contains(language)
                ? words.computeIfAbsent(language, this::words)
                : new Words(Map.of(), Set.of());
    }

    /**
     * The words of one language.
     *
     * @param concepts by index terms, with a blank between two, the numbers of what they mean, the same in every language
     * @param firstWords with which entries of several words begin
     */
    public record Words(Map<String, List<Integer>> concepts, Set<String> firstWords) {
        /** What a word means; nothing for one that is not in the table. */
        public List<Integer> concepts(String form) {
            return concepts.getOrDefault(form, List.of());
        }

        /** Whether some entry of several words begins with this one. */
        public boolean beginsPhrase(String form) {
            return firstWords.contains(form);
        }
    }

    private Words words(Language language) {
        Map<String, List<Integer>> concepts = index(language);
        return new Words(
                concepts,
                concepts.keySet().stream()
                        .filter(form -> form.indexOf(' ') > 0)
                        .map(form -> form.substring(0, form.indexOf(' ')))
                        .collect(Collectors.toSet()));
    }

    private Map<String, List<Integer>> index(Language language) {
        Map<String, List<Integer>> index = new HashMap<>();
        for (int concept = 0; concept < concepts.size(); concept++) {
            for (String form : forms(List.of(concept), language)) {
                index.computeIfAbsent(form, key -> new ArrayList<>()).add(concept);
            }
        }
        return index;
    }

    private Set<String> forms(List<Integer> meant, Language language) {
        return meant.stream()
                .flatMap(concept -> entries(concepts.get(concept), language))
                .map(word -> String.join(" ", analysis.terms(word, language)))
                .filter(form -> !form.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> entries(String[] columns, Language language) {
        return Arrays.stream(columns[LANGUAGES.indexOf(language)].split(",", -1))
                .map(String::strip);
    }
}
