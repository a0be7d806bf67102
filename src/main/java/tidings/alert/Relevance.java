package tidings.alert;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much an article is about a topic, beyond having its words: how rare the words are, how often they stand in it for
 * its length, whether in the headline or the lead, and whether those that belong together stand side by side.
 *
 * <p>Frequency saturates as in BM25 (Robertson and Zaragoza, 2009); words and ordered pairs of them are weighed together
 * as in the sequential dependence model (Metzler and Croft, "A Markov random field model for term dependencies", 2005).
 *
 * @param score 0 for an article that says nothing of it; an article that is about nothing else comes near 1
 * @param matched what was found of the topic, as the person wrote it
 */
record Relevance(double score, List<String> matched) {
    static final Relevance NONE = new Relevance(0, List.of());

    /** From here on an article is about the topic. */
    private static final double ENOUGH = 0.25;
    /** Each step of strictness asks for so many times as much. */
    private static final double STEP = 1.3;
    /** A headline with the word counts like so many places in the text, a lead like so many more. */
    private static final double TITLE = 9;

    private static final double LEAD = 0.4;
    /** Terms of the text that are its lead. */
    private static final int LEAD_LENGTH = 20;
    /** So many places make half of what any number of them can. */
    private static final double SATURATION = 2;

    private static final double LENGTH_SHARE = 0.8;
    /** Terms of a usual article; a shorter one says no more by its shortness. */
    private static final double USUAL_LENGTH = 80;

    private static final double RARITY_POWER = 0.32;
    /** Two words side by side say so many times what one of their rarity says. */
    private static final double PAIR = 2.3;
    /** A few of many words say more than their share: weights are summed up in this norm. */
    private static final double NORM = 2.5;

    Relevance {
        matched = List.copyOf(matched);
    }

    static Relevance of(Matcher matcher, ArticleTerms terms) {
        List<Set<Integer>> places = new ArrayList<>();
        List<String> matched = new ArrayList<>();
        Sum sum = new Sum(terms);
        for (Matcher.Wanted wanted : matcher.clauses()) {
            Set<Integer> at = wanted.alternatives().stream()
                    .flatMap(sequence -> terms.placesOf(sequence).stream())
                    .collect(Collectors.toSet());
            places.add(at);
            sum.add(Math.pow(wanted.weight(), RARITY_POWER), at);
            if (!at.isEmpty()) {
                matched.add(wanted.clause().toString());
            }
        }
        for (Matcher.Pair pair : matcher.pairs()) {
            Set<Integer> together = new HashSet<>(places.get(pair.first()));
            together.retainAll(places.get(pair.first() + 1).stream()
                    .map(place -> place - 1)
                    .collect(Collectors.toSet()));
            sum.add(PAIR * Math.pow(pair.weight(), RARITY_POWER), together);
        }
        boolean inPassing = places.stream().mapToInt(Set::size).sum() == 1
                && places.stream().flatMap(Set::stream).allMatch(place -> place >= terms.textStart() + LEAD_LENGTH);
        return inPassing ? NONE : new Relevance(sum.score(), matched);
    }

    /** What is found of a topic, against all that could be. */
    private static final class Sum {
        private final ArticleTerms terms;
        private final double half;
        private double found;
        private double all;

        Sum(ArticleTerms terms) {
            this.terms = terms;
            double length = Math.max(1, terms.length() / USUAL_LENGTH);
            half = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length);
        }

        void add(double weight, Set<Integer> places) {
            boolean inTitle = places.stream().anyMatch(place -> place < terms.textStart());
            boolean inLead = places.stream()
                    .anyMatch(place -> place >= terms.textStart() && place < terms.textStart() + LEAD_LENGTH);
            long inText =
                    places.stream().filter(place -> place >= terms.textStart()).count();
            double counted = inText + (inTitle ? TITLE : 0) + (inLead ? LEAD : 0);
            found += weight * counted / (counted + half);
            all += Math.pow(weight, NORM);
        }

        double score() {
            return found / Math.pow(all, 1 / NORM);
        }
    }

    boolean isEnough(int strictness) {
        return score >= ENOUGH * Math.pow(STEP, strictness);
    }
}
