package tidings.story;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tidings.text.Language;
import tidings.text.Lines;
import tidings.text.TextAnalysis;

/** The days of the week as terms. All news of a day name the same one, so it tells nothing of what belongs together. */
final class Weekdays {
    private final TextAnalysis analysis;
    private final Map<Language, String> names;
    /** Of the languages that occur: what analyses another one may be large. */
    private final Map<Language, Set<String>> terms = new ConcurrentHashMap<>();

    Weekdays(TextAnalysis analysis) {
        this.analysis = analysis;
        this.names = Lines.of("/story/weekdays.txt").stream()
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toUnmodifiableMap(line -> new Language(line[0]), line -> line[1]));
    }

    /** Empty where the language is not among the known. */
    Set<String> in(Language language) {
        return names.containsKey(language) ? terms.computeIfAbsent(language, this::analysed) : Set.of();
    }

    private Set<String> analysed(Language language) {
        return Set.copyOf(analysis.terms(names.getOrDefault(language, ""), language));
    }
}
