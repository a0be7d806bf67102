package tidings.store;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tidings.topic.Phrase;
import tidings.topic.Query;
import tidings.topic.Term;

/**
 * What a search looks for, as MATCH expressions.
 *
 * @param terms those that are looked for
 * @param common those that are too common for that, and tell apart what is found
 * @param together whether all of them have to occur, or one
 * @param required expressions that have to hold besides
 * @param names terms that had better stand side by side
 */
record Wanted(List<Term> terms, List<Term> common, boolean together, List<String> required, List<List<Term>> names) {
    static Wanted any(Query query, List<String> required) {
        List<List<Term>> names = query.phrases().stream()
                .filter(phrase -> !phrase.quoted())
                .map(Phrase::terms)
                .toList();
        return new Wanted(query.terms(), List.of(), false, required, names);
    }

    Wanted any(List<Term> some, List<Term> others) {
        return new Wanted(some, others, false, required, names);
    }

    Wanted all(List<Term> some) {
        return new Wanted(some, List.of(), true, required, names);
    }

    /** Where all terms have to occur, any form of each will do; they are not told apart then. */
    boolean hasVariants() {
        return !together && terms.stream().anyMatch(term -> !term.variants().isEmpty());
    }

    String written() {
        return with(together ? Match.all(terms) : Match.written(terms));
    }

    String variants() {
        return with(Match.variants(terms));
    }

    /** Whatever is looked for, and the term too. */
    String and(Term other) {
        return with(Match.both(List.of(Match.any(terms), Match.term(other))));
    }

    /** One of the names with its words side by side; empty where none is looked for. */
    Optional<String> named() {
        HashSet<Term> looked = new HashSet<>(terms);
        List<List<Term>> whole = names.stream().filter(looked::containsAll).toList();
        return whole.isEmpty() ? Optional.empty() : Optional.of(with(Match.anyPhrase(whole)));
    }

    private String with(String expression) {
        return Match.both(
                Stream.concat(Stream.of(expression), required.stream()).toList());
    }
}
