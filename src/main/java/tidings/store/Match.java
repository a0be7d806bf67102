package tidings.store;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tidings.topic.Term;

/** MATCH expressions of FTS5. Every index term is quoted, so no sign in it is ever an operator. */
final class Match {
    /** Ways to write one quoted phrase that are tried; each word of it may have several forms. */
    private static final int PHRASES = 64;

    private Match() {}

    /** Articles with at least one of the terms. */
    static String any(List<Term> terms) {
        return joined(terms.stream().map(Match::term), " OR ");
    }

    /** Articles with at least one of the terms as it was written. */
    static String written(List<Term> terms) {
        return anyOf(terms.stream().flatMap(term -> term.written().stream()));
    }

    /** Articles with at least one of the terms in another form; empty where no term has any. */
    static String variants(List<Term> terms) {
        return anyOf(terms.stream().flatMap(term -> term.variants().stream()));
    }

    private static String anyOf(Stream<String> forms) {
        return forms.sorted().distinct().map(Match::quoted).collect(Collectors.joining(" OR "));
    }

    /** Articles with all of the terms. */
    static String all(List<Term> terms) {
        return joined(terms.stream().map(Match::term), " AND ");
    }

    /** Articles with the term in any form. */
    static String term(Term term) {
        return joined(term.forms().stream().sorted().map(Match::quoted), " OR ");
    }

    /** Articles in which the terms stand side by side, in any of their forms. */
    static String phrase(List<Term> terms) {
        return anyOf(spellings(terms).stream());
    }

    /** The terms side by side, in the forms they may have. */
    static List<String> spellings(List<Term> terms) {
        return sideBySide(terms.stream().map(Term::forms).toList());
    }

    /** Articles in which the terms of one of the lists stand side by side as they were written. */
    static String anyPhrase(List<List<Term>> lists) {
        return anyOf(lists.stream()
                .flatMap(list -> sideBySide(list.stream().map(Term::written).toList()).stream()));
    }

    private static List<String> sideBySide(List<Set<String>> words) {
        List<String> phrases = List.of("");
        for (Set<String> forms : words) {
            phrases = phrases.stream()
                    .flatMap(begun -> forms.stream().sorted().map(form -> (begun + " " + form).strip()))
                    .limit(PHRASES)
                    .toList();
        }
        return phrases;
    }

    /** Articles for which all of the expressions hold. */
    static String both(List<String> expressions) {
        return joined(expressions.stream(), " AND ");
    }

    private static String joined(Stream<String> expressions, String operator) {
        return expressions.map(expression -> "(" + expression + ")").collect(Collectors.joining(operator));
    }

    private static String quoted(String form) {
        return '"' + form.replace("\"", "\"\"") + '"';
    }
}
