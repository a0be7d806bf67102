package tidings.store;

import java.util.List;
import java.util.stream.Stream;
import tidings.topic.Term;

/**
 * What a search looks for, as MATCH expressions.
 *
 * @param terms one of them has to occur, or all
 * @param required expressions that have to hold besides
 */
record Wanted(List<Term> terms, boolean all, List<String> required) {
    static Wanted any(List<Term> terms, List<String> required) {
        return new Wanted(terms, false, required);
    }

    static Wanted all(List<Term> terms, List<String> required) {
        return new Wanted(terms, true, required);
    }

    /** Where all terms have to occur, any form of each will do; they are not told apart then. */
    boolean hasVariants() {
        return !all && terms.stream().anyMatch(term -> !term.variants().isEmpty());
    }

    String written() {
        return with(all ? Match.all(terms) : Match.written(terms));
    }

    String variants() {
        return with(Match.variants(terms));
    }

    private String with(String expression) {
        return Match.both(
                Stream.concat(Stream.of(expression), required.stream()).toList());
    }
}
