package tidings.alert;

import java.util.Arrays;

/**
 * Under which of its lexemes a topic stands, so that no article that it matches has none of them, and what each can add.
 *
 * <p>Where clauses are required it is the rarest of those. Else it stands under each of its clauses with the most that
 * this one can add to the score, so that the sum over what an article has is never less than the score itself.
 */
final class Keys {
    /** What a key can add at most, for one without which there is no match: the topic is to be looked at in any case. */
    static final int ALWAYS = 0;
    /** Most are from 1 to this. */
    static final int LARGEST_MOST = 255;

    /** A key with this adds what is {@link Tally#ENOUGH}, where the article is about nothing else. */
    private static final int STEPS_TO_ENOUGH = 32;

    private static final int STEPS_OF_STRENGTH = 64;
    private static final int NONE = -1;
    /** A topic whose sum is less is not matched. */
    static final int ENOUGH = STEPS_TO_ENOUGH * STEPS_OF_STRENGTH;

    /** The sum without which a topic cannot have this score. */
    static int sumFor(double score) {
        return (int) Math.floor(ENOUGH * score / Tally.ENOUGH);
    }

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
         * @param most what it can add to the score, in steps rounded up, or {@link Keys#ALWAYS}
         */
        void key(int lexeme, int most);
    }

    private Keys(int[] elements, int length) {
        this.elements = elements;
        this.length = length;
        int[] found = new int[length];
        int count = 0;
        for (int i = 0; i < length; i++) {
            if (Element.isClause(Element.sign(elements[i]))) {
                found[count++] = i;
            }
        }
        this.clauses = Arrays.copyOf(found, count);
    }

    /** The keys of a topic; none for one that no article can match. */
    static void of(int[] elements, int length, Use use) {
        Keys keys = new Keys(elements, length);
        int rarest = NONE;
        for (int at : keys.clauses) {
            boolean required = Element.isRequired(Element.sign(elements[at]));
            rarest = required && (rarest == NONE || keys.level(at) > keys.level(rarest)) ? at : rarest;
        }
        if (rarest == NONE) {
            keys.weighed(use);
        } else {
            keys.use(rarest, ALWAYS, use);
        }
    }

    /** The strength of a lexeme in steps, rounded up. */
    static int strength(double strength) {
        return (int) Math.ceil(strength * STEPS_OF_STRENGTH);
    }

    /** What a key adds to the sum of its topic, at most. */
    static int sum(int most, int strength) {
        return most == ALWAYS ? ENOUGH : most * strength;
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
        double enough = Tally.ENOUGH * norm(elements, length);
        double[] weights = weights();
        for (int i = 0; i < clauses.length; i++) {
            int most = (int) Math.ceil(STEPS_TO_ENOUGH * weights[i] / enough);
            if (weights[i] > 0) {
                use(clauses[i], Math.min(most, LARGEST_MOST), use);
            }
        }
    }

    /**
     * By clause. A pair comes forward no more than the weaker of its two, so no more than their mean: half of its weight is
     * counted with each.
     */
    private double[] weights() {
        double[] weights = new double[clauses.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Tally.weight(level(clauses[i]));
        }
        for (int i = 0; i < length; i++) {
            if (Element.sign(elements[i]) == Element.PAIR) {
                int first = Element.before(elements[i]);
                double half = Tally.pairWeight(Element.pairLevel(elements[i])) / 2;
                weights[first] += half;
                weights[first + 1] += half;
            }
        }
        return weights;
    }

    /** Each alternative of a clause is a key; together they are no stronger than the sum of each. */
    private void use(int clause, int most, Use use) {
        use.key(Element.lexeme(elements[clause]), most);
        for (int i = clause + 1; i < length && Element.sign(elements[i]) == Element.OR; i++) {
            use.key(Element.lexeme(elements[i]), most);
        }
    }
}
