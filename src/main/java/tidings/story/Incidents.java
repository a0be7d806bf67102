package tidings.story;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tidings.text.Language;
import tidings.text.Lines;
import tidings.text.TextAnalysis;
import tidings.text.Token;

/** The terms of what happens in many a town and is told in the same words: fires, strikes, crashes. */
final class Incidents {
    /** What stands before the name of a place. */
    private static final String LEADING = "leading";

    private static final String SIDE = "side";

    private final TextAnalysis analysis;
    private final List<Words> words;
    private final Map<Language, Terms> terms = new ConcurrentHashMap<>();

    /**
     * The terms of a language.
     *
     * @param kinds the kinds of incidents that each tells of
     * @param leading what stands before the name of a place
     * @param side what stands before its part
     */
    private record Terms(Map<String, Set<String>> kinds, Set<String> leading, Set<String> side) {}

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
    Set<String> in(Language language, Collection<String> told) {
        Map<String, Set<String>> kinds = of(language).kinds();
        return told.stream()
                .flatMap(term -> kinds.getOrDefault(term, Set.of()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether an article tells of any. */
    boolean areIn(Tokenized article) {
        Map<String, Set<String>> kinds = of(article.language()).kinds();
        for (Tokenized.Part part : article.parts()) {
            for (Token token : part.tokens()) {
                if (kinds.containsKey(token.term())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the name of a place may follow: "shelling of Orvik", "the town of Orvik". */
    boolean leadsToPlace(Language language, String term) {
        Terms known = of(language);
        return known.leading().contains(term) || known.kinds().containsKey(term);
    }

    /** Whether it may stand between "in" and the name: "in northern Orvia". */
    boolean isSide(Language language, String term) {
        return of(language).side().contains(term);
    }

    private Terms of(Language language) {
        return terms.computeIfAbsent(language, this::analysed);
    }

    private Terms analysed(Language language) {
        Map<String, Set<String>> kinds = new HashMap<>();
        words.stream()
                .filter(line -> line.language().equals(language))
                .forEach(line -> Arrays.stream(line.words().split(" "))
                        .flatMap(word -> analysis.terms(word, language).stream())
                        .forEach(term -> kinds.computeIfAbsent(term, any -> new HashSet<>())
                                .add(line.kind())));
        Set<String> leading = taken(LEADING, kinds);
        Set<String> side = taken(SIDE, kinds);
        kinds.values().removeIf(Set::isEmpty);
        return new Terms(Map.copyOf(kinds), leading, side);
    }

    private static Set<String> taken(String kind, Map<String, Set<String>> kinds) {
        Set<String> taken = new HashSet<>();
        kinds.forEach((term, of) -> {
            if (of.remove(kind)) {
                taken.add(term);
            }
        });
        return Set.copyOf(taken);
    }
}
