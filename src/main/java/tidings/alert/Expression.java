package tidings.alert;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tidings.text.Language;

/**
 * What somebody follows, as they wrote it.
 *
 * @param clauses what an article has to be about; alternatives within a clause were joined by OR
 * @param excluded what it must not say
 * @param only where it may come from
 * @param never where it must not come from
 * @param unread the operators that could not be understood, as they were written
 */
public record Expression(
        List<Clause> clauses, List<String> excluded, Origins only, Origins never, List<String> unread) {
    public Expression {
        clauses = List.copyOf(clauses);
        excluded = List.copyOf(excluded);
        unread = List.copyOf(unread);
    }

    /**
     * Outlets and languages.
     *
     * @param outlets in lower case; empty says nothing of them
     * @param languages empty says nothing of them
     */
    public record Origins(Set<String> outlets, Set<Language> languages) {
        public Origins {
            outlets = Set.copyOf(outlets);
            languages = Set.copyOf(languages);
        }

        /** Whether it says nothing. */
        public boolean isEmpty() {
            return outlets.isEmpty() && languages.isEmpty();
        }
    }

    /** Reads what a person wrote, see {@link ExpressionParser}. */
    public static Expression of(String text) {
        return ExpressionParser.parse(text);
    }

    /** Whether nothing was asked for that an article could be found by. */
    public boolean isEmpty() {
        return clauses.isEmpty();
    }

    /** Whether every outlet, language and word is welcome. */
    public boolean admitsAll() {
        return excluded.isEmpty() && only.isEmpty() && never.isEmpty();
    }

    /** All that is asked for in one line, without signs: a question that finds what this expression is about. */
    public String words() {
        return String.join(
                " ",
                clauses.stream()
                        .flatMap(clause -> clause.alternatives().stream())
                        .toList());
    }

    /** Whether another asks for the same, in whatever case it was written. */
    boolean isLike(Expression other) {
        return folded().equals(other.folded());
    }

    private Expression folded() {
        List<Clause> all = clauses.stream()
                .map(clause -> new Clause(folded(clause.alternatives()), clause.required()))
                .toList();
        return new Expression(all, folded(excluded), only, never, unread);
    }

    private static List<String> folded(List<String> words) {
        return words.stream()
                .map(word -> Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The same without one of its clauses. */
    Expression without(Clause clause) {
        List<Clause> others =
                clauses.stream().filter(other -> !other.equals(clause)).toList();
        return with(others);
    }

    /**
     * The same with a clause that an article must have, for each of the clauses and for two neighbours as a phrase; by that
     * clause as it would be written.
     */
    Map<String, Expression> demanding() {
        Map<String, Expression> demanding = new LinkedHashMap<>();
        for (int i = 0; i < clauses.size() && clauses.size() > 1; i++) {
            Clause clause = clauses.get(i);
            demand(clause.demanded(), i, i + 1, demanding);
            if (i + 1 < clauses.size() && clause.isWord() && clauses.get(i + 1).isWord()) {
                Clause next = clauses.get(i + 1);
                String phrase = clause.alternatives().getFirst() + " "
                        + next.alternatives().getFirst();
                demand(new Clause(List.of(phrase), true), i, i + 2, demanding);
            }
        }
        return demanding;
    }

    private void demand(Clause clause, int from, int to, Map<String, Expression> into) {
        List<Clause> others = new ArrayList<>(clauses.subList(0, from));
        others.add(clause);
        others.addAll(clauses.subList(to, clauses.size()));
        into.put(clause.toString(), with(others));
    }

    /** The same with other clauses. */
    Expression with(List<Clause> others) {
        return new Expression(others, excluded, only, never, unread);
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

        /** The same, and an article must have it. */
        Clause demanded() {
            return new Clause(alternatives, true);
        }

        private boolean isWord() {
            return !required && alternatives.size() == 1;
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
