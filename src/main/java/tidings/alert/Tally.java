package tidings.alert;

/**
 * How much an article is about a topic, beyond having its words: how rare the words are, how often they stand in it for
 * its length, whether in the headline or the lead, and whether those that belong together stand side by side. Counts what
 * is found of the topic against all that could be.
 *
 * <p>Frequency saturates as in BM25 (Robertson and Zaragoza, 2009); words and ordered pairs of them are weighed together
 * as in the sequential dependence model (Metzler and Croft, "A Markov random field model for term dependencies", 2005).
 *
 * <p>Weights are kept as levels of a hundredth-like step: one byte says enough.
 */
final class Tally {
    /** Levels are from 0 to this. */
    static final int HIGHEST = 119;
    /** From this score on an article is about the topic. */
    static final double ENOUGH = 0.23;

    /** From this on its meaning may make it so, where that is known. */
    static final double WORTH_A_LOOK = 0.15;

    private static final double LEVELS_PER_WEIGHT = 50;
    private static final double RARITY_POWER = 0.32;
    /** Two words side by side say so many times what one of their rarity says. */
    private static final double PAIR = 2.3;
    /** A few of many words say more than their share: weights are summed up in this norm. */
    private static final double NORM = 2.5;

    /** A headline with the word counts like so many places in the text, a lead like so many more. */
    private static final double TITLE = 9;

    private static final double LEAD = 0.4;
    /** So many places make half of what any number of them can. */
    private static final double SATURATION = 2;

    private static final double LENGTH_SHARE = 0.8;
    /** Terms of a usual article; a shorter one says no more by its shortness. */
    private static final double USUAL_LENGTH = 80;

    private static final double[] SHARES = new double[HIGHEST + 1];
    private static final double[] PAIR_SHARES = new double[HIGHEST + 1];

    static {
        for (int level = 0; level <= HIGHEST; level++) {
            SHARES[level] = Math.pow(weight(level), NORM);
            PAIR_SHARES[level] = Math.pow(pairWeight(level), NORM);
        }
    }

    private double found;
    private int places;
    private boolean beyondTheLead;

    /** The level of something as rare as that. */
    static int level(double inverseFrequency) {
        long level = Math.round(Math.pow(inverseFrequency, RARITY_POWER) * LEVELS_PER_WEIGHT);
        return Math.clamp(level, 0, HIGHEST);
    }

    static double weight(int level) {
        return level / LEVELS_PER_WEIGHT;
    }

    static double pairWeight(int level) {
        return PAIR * weight(level);
    }

    /** How strongly something comes forward that stands in these places: 0 for not at all, and always below 1. */
    static double strength(Places places, ArticleTerms terms) {
        int inText = 0;
        boolean inTitle = false;
        boolean inLead = false;
        for (int i = 0; i < places.size(); i++) {
            boolean title = terms.isInTitle(places.at(i));
            inTitle |= title;
            inLead |= terms.isInLead(places.at(i));
            inText += title ? 0 : 1;
        }
        double counted = inText + (inTitle ? TITLE : 0) + (inLead ? LEAD : 0);
        double length = Math.max(1, terms.length() / USUAL_LENGTH);
        return counted / (counted + SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length));
    }

    void clear() {
        found = 0;
        places = 0;
        beyondTheLead = false;
    }

    /** Counts a clause that the article has. */
    void found(int level, double strength, Places at, ArticleTerms terms) {
        found += weight(level) * strength;
        places += at.size();
        beyondTheLead = at.size() == 1 && !terms.isInTitle(at.at(0)) && !terms.isInLead(at.at(0));
    }

    /** Counts two neighbours among the clauses; the strength is 0 where they do not stand side by side. */
    void pair(int level, double strength) {
        found += pairWeight(level) * strength;
    }

    /**
     * 0 for an article that says nothing of it, or mentions it in passing; one about nothing else comes near 1.
     *
     * @param norm what could be found, see {@link Norm}
     */
    double score(double norm) {
        boolean inPassing = places == 1 && beyondTheLead;
        return inPassing || found == 0 ? 0 : found / norm;
    }

    /** What could be found of a topic: the weights of its clauses and pairs, summed up. */
    static final class Norm {
        private double all;

        void clause(int level) {
            all += SHARES[level];
        }

        void pair(int level) {
            all += PAIR_SHARES[level];
        }

        /** In half precision, as it is kept for a million topics. */
        double value() {
            return Float.float16ToFloat(Float.floatToFloat16((float) Math.pow(all, 1 / NORM)));
        }
    }
}
