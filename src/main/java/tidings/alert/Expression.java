package tidings.alert;

import java.util.List;
import java.util.Set;
import tidings.text.Language;

/**
 * What somebody follows, as they wrote it.
 *
 * @param clauses what an article has to be about; alternatives within a clause were joined by OR
 * @param excluded what it must not say
 * @param outlets the outlets it may come from, in lower case; empty is "any"
 * @param languages the languages it may be in; empty is "any"
 */
record Expression(List<Clause> clauses, List<String> excluded, Set<String> outlets, Set<Language> languages) {
    Expression {
        clauses = List.copyOf(clauses);
        excluded = List.copyOf(excluded);
        outlets = Set.copyOf(outlets);
        languages = Set.copyOf(languages);
    }

    /** Whether nothing was asked for that an article could be found by. */
    boolean isEmpty() {
        return clauses.isEmpty();
    }

    /** One of these must be in the article; each is a word, or a phrase of several. */
    record Clause(List<String> alternatives) {
        Clause {
            alternatives = List.copyOf(alternatives);
        }
    }
}
