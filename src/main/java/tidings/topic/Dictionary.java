package tidings.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tidings.text.Language;
import tidings.text.TextAnalysis;

/** The commonest words of the news and what they are in the other interface languages, as index terms. */
final class Dictionary {
    /** The columns of the table. */
    static final List<Language> LANGUAGES =
            List.of(Language.ENGLISH, Language.RUSSIAN, Language.UKRAINIAN, Language.GERMAN, Language.SPANISH);

    private final TextAnalysis analysis;
    private final List<String[]> concepts;
    private final Map<Language, Map<String, List<Integer>>> byForm = new ConcurrentHashMap<>();

    Dictionary(TextAnalysis analysis) {
        this.analysis = analysis;
        this.concepts = Lines.of("/topic/dictionary.txt").stream()
                .map(line -> line.split("\\|", -1))
                .toList();
    }

    /**
     * The index terms of a word in another language.
     *
     * @param form one or several index terms of the first language, with a blank between two
     */
    Set<String> translations(String form, Language from, Language to) {
        Set<String> forms = new LinkedHashSet<>();
        if (LANGUAGES.contains(from) && LANGUAGES.contains(to)) {
            byForm.computeIfAbsent(from, this::index)
                    .getOrDefault(form, List.of())
                    .forEach(concept -> forms.addAll(forms(concept, to)));
        }
        return forms;
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
