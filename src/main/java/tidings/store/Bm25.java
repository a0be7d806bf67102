package tidings.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tidings.topic.Term;

/** The articles that fit best by BM25, the title's words counting three times. FTS5 scores all that match. */
final class Bm25 {
    /** Translated and respelled words against those that were written: an article in the asked words comes first. */
    private static final double VARIANT_WEIGHT = 0.6;
    /** A name whose words stand side by side, over what each of them counts. */
    private static final double NAME_WEIGHT = 0.3;

    /** Articles that are scored for each that is wanted, where the common words are still to come. */
    private static final int DEPTH = 4;

    private Bm25() {}

    /** An article's id and how well it fits. */
    record Scored(long id, double score) {}

    /**
     * The score of the words as they were written, and what other spellings, translations, whole names and the words that
     * are too common to be looked for add to it.
     */
    static List<Scored> best(Session session, Scope scope, Frequencies frequencies, int limit) {
        int depth = scope.wanted().common().isEmpty() ? limit : DEPTH * limit;
        Map<Long, Double> scores = scores(session, scope, depth);
        for (Term common : scope.wanted().common()) {
            addTo(scores, session, scope, common, frequencies.rarity(common));
        }
        return scores.entrySet().stream()
                .map(entry -> new Scored(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .limit(limit)
                .toList();
    }

    private static Map<Long, Double> scores(Session session, Scope scope, int limit) {
        Wanted wanted = scope.wanted();
        ArticleIds.Range range = scope.range();
        Map<Long, Double> scores = new HashMap<>();
        best(session, wanted.written(), range, limit).forEach(scored -> scores.put(scored.id(), scored.score()));
        if (wanted.hasVariants()) {
            best(session, wanted.variants(), range, limit)
                    .forEach(scored -> scores.merge(scored.id(), VARIANT_WEIGHT * scored.score(), Double::sum));
        }
        wanted.named()
                .ifPresent(named -> best(session, named, range, limit)
                        .forEach(scored -> scores.computeIfPresent(
                                scored.id(), (id, score) -> score + NAME_WEIGHT * scored.score())));
        return scores;
    }

    /** A word that stands once in an article of usual length counts its rarity; so does a common one however often. */
    private static void addTo(Map<Long, Double> scores, Session session, Scope scope, Term common, double rarity) {
        session.each(
                "SELECT rowid FROM article_terms WHERE article_terms MATCH ? AND rowid BETWEEN ? AND ?",
                row -> scores.computeIfPresent(row.getLong(1), (id, score) -> score + rarity),
                scope.wanted().and(common),
                scope.range().first(),
                scope.range().last());
    }

    /** Best first. */
    static List<Scored> best(Session session, String match, ArticleIds.Range range, int limit) {
        return session.list(
                """
                SELECT rowid, bm25(article_terms, 3.0, 1.0) AS score FROM article_terms
                WHERE article_terms MATCH ? AND rowid BETWEEN ? AND ? ORDER BY score LIMIT ?
                """, row -> new Scored(row.getLong(1), -row.getDouble(2)), match, range.first(), range.last(), limit);
    }
}
