package tidings.alert;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Under which of its lexemes a topic stands, so that no article that it matches has none of them.
 *
 * <p>Where clauses are required it is the rarest of those. Else it stands under the rarer half of its clauses, and under
 * each of the others for articles in which that one is strong: without the rarer half, one of the others must have at
 * least the mean strength that takes them over the bar (as with the bounds of MaxScore; Turtle and Flood, "Query
 * evaluation: strategies and optimizations", 1995).
 */
final class Keys {
    /** Strengths go in so many steps. */
    private static final int STEPS = 31;
    /** Against rounding: what is computed here and what is computed there. */
    private static final double SLACK = 1e-9;

    private final int[] elements;
    private final int length;
    /** Where the clauses begin. */
    private final int[] clauses;

    /** Takes a key. */
    @FunctionalInterface
    interface Use {
        /**
         * Takes one key of a topic.
         *
         * @param step only articles in which the lexeme has this {@link Keys#step} or more need the topic */
        void key(int lexeme, int step);
    }

    private Keys(int[] elements, int length) {
        this.elements = elements;
        this.length = length;
        this.clauses = IntStream.range(0, length)
                .filter(i -> Element.isClause(Element.sign(elements[i])))
                .toArray();
    }

    /** The keys of a topic; none for one that no article can match. */
    static void of(int[] elements, int length, Use use) {
        Keys keys = new Keys(elements, length);
        if (keys.clauses.length > 0) {
            IntStream.of(keys.clauses)
                    .filter(at -> Element.isRequired(Element.sign(elements[at])))
                    .boxed()
                    .max(Comparator.comparingInt(keys::level))
                    .ifPresentOrElse(at -> keys.use(at, 0, use), () -> keys.weighed(use));
        }
    }

    /** In which step a strength is. */
    static int step(double strength) {
        return (int) (strength * STEPS);
    }

    private int level(int at) {
        return Element.level(Element.sign(elements[at]));
    }

    /** What could be found of the topic, see {@link Tally.Norm}. */
    static double norm(int[] elements, int length) {
        Tally.Norm norm = new Tally.Norm();
        for (int i = 0; i < length; i++) {
            int sign = Element.sign(elements[i]);
            if (sign == Element.PAIR) {
                norm.pair(Element.pairLevel(elements[i]));
            } else if (Element.isClause(sign)) {
                norm.clause(Element.level(sign));
            }
        }
        return norm.value();
    }

    private void weighed(Use use) {
        boolean[] isRare = rarerHalf();
        double rest = 0;
        for (int i = 0; i < clauses.length; i++) {
            rest += isRare[i] ? 0 : Tally.weight(level(clauses[i]));
        }
        for (int i = 0; i < length; i++) {
            if (Element.sign(elements[i]) == Element.PAIR) {
                int first = Element.before(elements[i]);
                int level = Element.pairLevel(elements[i]);
                rest += isRare[first] || isRare[first + 1] ? 0 : Tally.pairWeight(level);
            }
        }
        int step = rest == 0 ? 0 : step(Math.clamp(Tally.ENOUGH * norm(elements, length) / rest - SLACK, 0, 1));
        for (int i = 0; i < clauses.length; i++) {
            use(clauses[i], isRare[i] ? 0 : step, use);
        }
    }

    private boolean[] rarerHalf() {
        boolean[] isRare = new boolean[clauses.length];
        IntStream.range(0, clauses.length)
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> level(clauses[i]))
                        .reversed())
                .limit((clauses.length + 1) / 2)
                .forEach(i -> isRare[i] = true);
        return isRare;
    }

    /** Each alternative of a clause is a key; of several none alone has to be strong. */
    private void use(int clause, int step, Use use) {
        int end = clause + 1;
        while (end < length && Element.sign(elements[end]) == Element.OR) {
            end++;
        }
        for (int i = clause; i < end; i++) {
            use.key(Element.lexeme(elements[i]), end == clause + 1 ? step : 0);
        }
    }
}
