package tidings.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much an article is about a topic, beyond having its words: how rare the words are, how often they stand in it for
 * its length, whether in the headline or the lead, and whether near one another. BM25's saturation of frequency by length
 * (Robertson and Zaragoza, 2009), weighted by rarity, with a bonus for nearness in the manner of Tao and Zhai (2007).
 *
 * @param score 0 for an article that says nothing of it; an article that is about nothing else comes near 1
 * @param matched what was found of the topic, as the person wrote it
 */
record Relevance(double score, List<String> matched) {
    static final Relevance NONE = new Relevance(0, List.of());

    /** From here on an article is about the topic. */
    static final double ENOUGH = 0.15;
    /** Each step of strictness asks for so many times as much. */
    private static final double STEP = 1.5;

    /** A headline with the word counts like so many places in the text, a lead like so many more. */
    private static final double TITLE = 6;

    private static final double LEAD = 1;
    /** Terms of the text that are its lead. */
    private static final int LEAD_LENGTH = 20;
    /** So many places make half of what any number of them can. */
    private static final double SATURATION = 6;

    private static final double LENGTH_SHARE = 0.32;
    /** Terms of a usual article. */
    private static final double USUAL_LENGTH = 90;
    /** Rarity counts more than in proportion. */
    private static final double RARITY_POWER = 1.5;
    /** One word out of many says more than its share: weights are summed up in this norm. */
    private static final double NORM = 1.5;
    /** Terms apart that still belong together. */
    private static final int NEAR = 4;

    private static final double NEARNESS = 0.2;

    Relevance {
        matched = List.copyOf(matched);
    }

    static Relevance of(Matcher matcher, ArticleTerms terms) {
        double sum = 0;
        double all = 0;
        List<String> matched = new ArrayList<>();
        TreeMap<Integer, Integer> clauseAt = new TreeMap<>();
        for (int clause = 0; clause < matcher.clauses().size(); clause++) {
            Matcher.Wanted wanted = matcher.clauses().get(clause);
            double weight = Math.pow(wanted.weight(), RARITY_POWER);
            all += Math.pow(weight, NORM);
            List<Integer> places = wanted.alternatives().stream()
                    .flatMap(sequence -> terms.placesOf(sequence).stream())
                    .distinct()
                    .toList();
            sum += weight * saturated(counted(places, terms), terms.length());
            int number = clause;
            places.forEach(place -> clauseAt.putIfAbsent(place, number));
            if (!places.isEmpty()) {
                matched.add(wanted.clause().toString());
            }
        }
        double together = matcher.clauses().size() == 1 ? 1 : 1 - NEARNESS + NEARNESS * nearness(clauseAt);
        return new Relevance(sum / Math.pow(all, 1 / NORM) * together, matched);
    }

    private static double counted(List<Integer> places, ArticleTerms terms) {
        boolean inTitle = places.stream().anyMatch(place -> place < terms.textStart());
        boolean inLead = places.stream()
                .anyMatch(place -> place >= terms.textStart() && place < terms.textStart() + LEAD_LENGTH);
        long inText =
                places.stream().filter(place -> place >= terms.textStart()).count();
        return inText + (inTitle ? TITLE : 0) + (inLead ? LEAD : 0);
    }

    private static double saturated(double places, int length) {
        return places / (places + SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * Math.max(1, length / USUAL_LENGTH)));
    }

    /** From 0 where no two of the topic's words stand near each other, up to 1. */
    private static double nearness(TreeMap<Integer, Integer> clauseAt) {
        double near = 0;
        for (Map.Entry<Integer, Integer> at : clauseAt.entrySet()) {
            Map.Entry<Integer, Integer> next = clauseAt.higherEntry(at.getKey());
            if (next != null && !next.getValue().equals(at.getValue()) && next.getKey() - at.getKey() <= NEAR) {
                near++;
            }
        }
        return near / (near + 1);
    }

    boolean isEnough(int strictness) {
        return score >= ENOUGH * Math.pow(STEP, strictness);
    }
}
