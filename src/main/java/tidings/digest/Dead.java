package tidings.digest;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tidings.check.Events;
import tidings.text.Lines;
import tidings.topic.Query;
import tidings.topic.Term;

/**
 * The words of a topic that ask for the dead of an event. However many they are they are one thing, and news tells of it in
 * other words: "killing three" is a death toll.
 *
 * @param terms empty where nothing asks for them
 */
record Dead(Set<Term> terms) {
    private static final Events EVENTS = new Events();
    private static final String DEATH = "death";
    private static final Pattern ASKED = Pattern.compile(
            Lines.of("/digest/dead.txt").stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static Dead askedFor(Query query) {
        List<String> asked =
                ASKED.matcher(query.text()).results().map(MatchResult::group).toList();
        return new Dead(query.terms().stream()
                .filter(term -> asked.stream().anyMatch(words -> has(words, term)))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static boolean has(String words, Term term) {
        return List.of(words.split("\\s+")).contains(term.word());
    }

    /** The terms with all of these where any of these is among them. */
    Set<Term> completed(Set<Term> covered) {
        if (terms.stream().anyMatch(covered::contains)) {
            covered.addAll(terms);
        }
        return covered;
    }

    /** All of them where a text tells of a death in whatever words. */
    Set<Term> in(String text) {
        return !terms.isEmpty() && EVENTS.in(text).contains(DEATH) ? terms : Set.of();
    }
}
