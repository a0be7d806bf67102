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

/** The commonest words of the news and what they are in the other interface languages, as index terms. */
public final class Dictionary {
    /** The columns of the table. */
    public static final List<Language> LANGUAGES =
            List.of(Language.ENGLISH, Language.RUSSIAN, Language.UKRAINIAN, Language.GERMAN, Language.SPANISH);

    private final TextAnalysis analysis;
    private final List<String[]> concepts;
    private final Map<Language, Map<String, List<Integer>>> byForm = new ConcurrentHashMap<>();

    private final Map<Language, Set<String>> firstWords = new ConcurrentHashMap<>();

    public Dictionary(TextAnalysis analysis) {
        this.analysis = analysis;
        this.concepts = Lines.of("/text/dictionary.txt").stream()
                .map(line -> line.split("\\|", -1))
                .toList();
    }

    /**
     * The index terms of a word in another language.
     *
     * @param form one or several index terms of the first language, with a blank between two
     */
    public Set<String> translations(String form, Language from, Language to) {
        Set<String> forms = new LinkedHashSet<>();
        if (LANGUAGES.contains(to)) {
            concepts(form, from).forEach(concept -> forms.addAll(forms(concept, to)));
        }
        return forms;
    }

    /** The numbers of what a word means, the same in every language; none for a word that is not in the table. */
    public List<Integer> concepts(String form, Language language) {
        return LANGUAGES.contains(language)
                ? byForm.computeIfAbsent(language, this::index).getOrDefault(form, List.of())
                : List.of();
    }

    /** Whether some entry of several words begins with this one. */
    public boolean beginsPhrase(String form, Language language) {
        return LANGUAGES.contains(language)
                && firstWords.computeIfAbsent(language, this::firstWords).contains(form);
    }

    private Set<String> firstWords(Language language) {
        return byForm.computeIfAbsent(language, this::index).keySet().stream()
                .filter(form -> form.indexOf(' ') > 0)
                .map(form -> form.substring(0, form.indexOf(' ')))
                .collect(Collectors.toSet());
    }

    private Map<String, List<Integer>> index(Language language) {
        Map<String, List<Integer>> index = new HashMap<>();
        for (int concept = 0; concept < concepts.size(); concept++) {
            for (String form : forms(concept, language)) {
                index.computeIfAbsent(form, key -> new ArrayList<>()).add(concept);
            }
        }
        return index;
    }

    private Set<String> forms(int concept, Language language) {
        return Arrays.stream(concepts.get(concept)[LANGUAGES.indexOf(language)].split(",", -1))
                .map(word -> String.join(" ", analysis.terms(word, language)))
                .filter(form -> !form.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
