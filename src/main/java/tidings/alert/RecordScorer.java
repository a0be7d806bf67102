package tidings.alert;

import java.util.Arrays;

/** Says how much an article is about a topic as {@link Gathered} has it; just as {@link Matcher#relevance} does. */
final class RecordScorer {
    private final Gathered records;
    private final ArticleLexemes article;
    private final Tally tally = new Tally();
    /** By the rank of the clause: where the article has it. */
    private Places[] clauses = new Places[16];

    private int count;
    private int position;
    private long found;
    /** By rank, where {@link #found} is by position. */
    private long ranks;

    RecordScorer(Gathered records, ArticleLexemes article) {
        this.records = records;
        this.article = article;
    }

    /** @param place of the topic among the records */
    Relevance relevance(int place) {
        tally.clear();
        count = 0;
        position = 0;
        found = 0;
        ranks = 0;
        int end = records.end(place);
        for (int at = records.first(place); at < end; ) {
            int element = records.element(at);
            int sign = Element.sign(element);
            int next = endOfAlternatives(at, end);
            if ((sign == Element.EXCLUDED && has(element)) || (sign == Element.CONDITION && !hasOne(at, next))) {
                return Relevance.NONE;
            }
            if ((Element.isClause(sign) && !clause(at, next, sign))
                    || !Matcher.hasNames(Element.names(sign, element), ranks)) {
                return Relevance.NONE;
            }
            position += sign == Element.NOTHING ? 1 : 0;
            if (sign == Element.PAIR) {
                pair(element);
            }
            at = next;
        }
        double score = tally.score(records.norm(place));
        return score == 0 ? Relevance.NONE : new Relevance(score, found);
    }

    private int endOfAlternatives(int at, int end) {
        int next = at + 1;
        while (next < end && Element.sign(records.element(next)) == Element.OR) {
            next++;
        }
        return next;
    }

    private boolean has(int element) {
        return article.rank(Element.lexeme(element)) >= 0;
    }

    private boolean hasOne(int from, int to) {
        for (int at = from; at < to; at++) {
            if (has(records.element(at))) {
                return true;
            }
        }
        return false;
    }

    /** Counts a clause; says whether the topic can still match. */
    private boolean clause(int from, int to, int sign) {
        Places places = Places.NONE;
        double strength = 0;
        for (int at = from; at < to; at++) {
            int rank = article.rank(Element.lexeme(records.element(at)));
            if (rank >= 0 && places.isEmpty()) {
                places = article.places(rank);
                strength = article.strength(rank);
            } else if (rank >= 0) {
                places = places.and(article.places(rank));
                strength = Tally.strength(places, article.terms());
            }
        }
        keep(places);
        if (!places.isEmpty()) {
            tally.found(Element.level(sign), strength, places, article.terms());
            found |= Relevance.bit(position);
            ranks |= Relevance.bit(count - 1);
        }
        position++;
        return !places.isEmpty() || !Element.isRequired(sign);
    }

    private void keep(Places places) {
        if (count == clauses.length) {
            clauses = Arrays.copyOf(clauses, 2 * count);
        }
        clauses[count++] = places;
    }

    private void pair(int element) {
        Places first = clauses[Element.before(element)];
        Places second = clauses[Element.before(element) + 1];
        boolean both = !first.isEmpty() && !second.isEmpty();
        double strength = both ? Tally.strength(first.before(second, 1), article.terms()) : 0;
        tally.pair(Element.pairLevel(element), strength);
    }
}
