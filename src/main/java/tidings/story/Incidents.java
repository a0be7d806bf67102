package tidings.story;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tidings.text.Language;
import tidings.text.Lines;
import tidings.text.TextAnalysis;

/** The terms of what happens in many a town and is told in the same words: fires, strikes, crashes. */
final class Incidents {
    /** What stands before the name of a place. */
    private static final String LEADING = "leading";

    private static final String SIDE = "side";

    private final TextAnalysis analysis;
    private final List<Words> words;
    private final Map<Language, Map<String, Set<String>>> kinds = new ConcurrentHashMap<>();

    private record Words(Language language, String kind, String words) {
        static Words read(String line) {
            String[] parts = line.split(": ", 2);
            String[] of = parts[0].split(" ");
            return new Words(new Language(of[0]), of[1], parts[1]);
        }
    }

    Incidents(TextAnalysis analysis) {
        this.analysis = analysis;
        this.words = Lines.of("/story/incidents.txt").stream().map(Words::read).toList();
    }

    /** The kinds of incidents that these terms tell of; none where the language is not among the known. */
    Set<String> in(Language language, Collection<String> terms) {
        Map<String, Set<String>> known = of(language);
        Set<String> told = new HashSet<>();
        terms.forEach(term -> told.addAll(known.getOrDefault(term, Set.of())));
        told.removeAll(Set.of(LEADING, SIDE));
        return Set.copyOf(told);
    }

    /** Whether an article tells of any. */
    boolean areIn(Tokenized article) {
        Map<String, Set<String>> known = of(article.language());
        return article.parts().stream()
                .flatMap(part -> part.tokens().stream())
                .anyMatch(token -> known.getOrDefault(token.term(), Set.of()).stream()
                        .anyMatch(kind -> !kind.equals(LEADING) && !kind.equals(SIDE)));
    }

    /** Whether the name of a place may follow: "shelling of Orvik", "the town of Orvik". */
    boolean leadsToPlace(Language language, String term) {
        return of(language).getOrDefault(term, Set.of()).stream().anyMatch(kind -> !kind.equals(SIDE));
    }

    /** Whether it may stand between "in" and the name: "in northern Orvia". */
    boolean isSide(Language language, String term) {
        return of(language).getOrDefault(term, Set.of()).contains(SIDE);
    }

    private Map<String, Set<String>> of(Language language) {
        return kinds.computeIfAbsent(language, this::analysed);
    }

    private Map<String, Set<String>> analysed(Language language) {
        Map<String, Set<String>> terms = new HashMap<>();
        words.stream()
                .filter(line -> line.language().equals(language))
                .forEach(line -> Arrays.stream(line.words().split(" "))
                        .flatMap(word -> analysis.terms(word, language).stream())
                        .forEach(term -> terms.computeIfAbsent(term, any -> new HashSet<>())
                                .add(line.kind())));
        return Map.copyOf(terms);
    }
}
