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
public record Expression(List<Clause> clauses, List<String> excluded, Set<String> outlets, Set<Language> languages) {
    public Expression {
        clauses = List.copyOf(clauses);
        excluded = List.copyOf(excluded);
        outlets = Set.copyOf(outlets);
        languages = Set.copyOf(languages);
    }

    /** Reads what a person wrote, see {@link ExpressionParser}. */
    public static Expression of(String text) {
        return ExpressionParser.parse(text);
    }

    /** Whether nothing was asked for that an article could be found by. */
    public boolean isEmpty() {
        return clauses.isEmpty();
    }

    /** All that is asked for in one line, without signs: a question that finds what this expression is about. */
    public String words() {
        return String.join(
                " ",
                clauses.stream()
                        .flatMap(clause -> clause.alternatives().stream())
                        .toList());
    }

    /** The same without one of its clauses. */
    Expression without(Clause clause) {
        List<Clause> others =
                clauses.stream().filter(other -> !other.equals(clause)).toList();
        return new Expression(others, excluded, outlets, languages);
    }

    /**
     * One of these is asked for; each is a word, or a phrase of several.
     *
     * @param required whether an article without it is out of the question, as with what stands in quotation marks
     */
    public record Clause(List<String> alternatives, boolean required) {
        public Clause {
            alternatives = List.copyOf(alternatives);
        }

        /** As it was written: {@code oil OR "natural gas"}. */
        @Override
        public String toString() {
            return String.join(
                    " OR ",
                    alternatives.stream()
                            .map(words -> required ? "“" + words + "”" : words)
                            .toList());
        }
    }
}
