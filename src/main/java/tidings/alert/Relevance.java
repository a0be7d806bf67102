package tidings.alert;

import java.util.ArrayList;
import java.util.List;

/**
 * How much an article is about a topic.
 *
 * @param score 0 for an article that says nothing of it; an article that is about nothing else comes near 1
 * @param clauses a bit for each of the first 64 clauses of the topic, the lowest for the first: set where it was found
 */
record Relevance(double score, long clauses) {
    static final Relevance NONE = new Relevance(0, 0);

    /** Each step of strictness asks for so many times as much. */
    private static final double STEP = 1.3;

    /** What a standard deviation of meaning adds, and where it neither adds nor takes away. */
    private static final double MEANING = 0.05;

    private static final double NEUTRAL = 1.75;

    static Relevance of(Matcher matcher, ArticleTerms terms) {
        Tally tally = new Tally();
        Tally.Norm norm = new Tally.Norm();
        List<Places> places = new ArrayList<>();
        long found = 0;
        long ranks = 0;
        for (Matcher.Wanted wanted : matcher.clauses()) {
            Places at = wanted.placesIn(terms);
            places.add(at);
            norm.clause(wanted.level());
            if (!at.isEmpty()) {
                tally.found(wanted.level(), Tally.strength(at, terms), at, terms);
                found |= bit(wanted.position());
                ranks |= bit(places.size() - 1);
            }
        }
        for (Matcher.Pair pair : matcher.pairs()) {
            Places together = places.get(pair.first()).before(places.get(pair.first() + 1), 1);
            tally.pair(pair.level(), Tally.strength(together, terms));
            norm.pair(pair.level());
        }
        double score = tally.score(norm.value());
        return score == 0 || !Matcher.hasNames(matcher.names(), ranks) ? NONE : new Relevance(score, found);
    }

    /** That of an article which says nothing of a topic any more: what was found of it once, as the person wrote it. */
    static Relevance once(Expression topic, List<String> matched) {
        long found = 0;
        for (int i = 0; i < topic.clauses().size(); i++) {
            if (matched.contains(topic.clauses().get(i).toString())) {
                found |= bit(i);
            }
        }
        return new Relevance(0, found);
    }

    /** The same, with what the meaning says beside the words: in standard deviations above what is usual. */
    Relevance withMeaning(double standing) {
        return new Relevance(score + MEANING * (standing - NEUTRAL), clauses);
    }

    static long bit(int position) {
        return position < Long.SIZE ? 1L << position : 0;
    }

    /** At the usual strictness, which is 0. */
    boolean isEnough() {
        return score >= Tally.ENOUGH;
    }

    boolean isEnough(int strictness) {
        return score >= Tally.ENOUGH * Math.pow(STEP, strictness);
    }

    /** What was found of the topic, as the person wrote it. */
    List<String> matched(Expression topic) {
        List<String> matched = new ArrayList<>();
        for (int i = 0; i < topic.clauses().size(); i++) {
            if ((clauses & bit(i)) != 0) {
                matched.add(topic.clauses().get(i).toString());
            }
        }
        return matched;
    }
}
