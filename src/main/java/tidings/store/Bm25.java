package tidings.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The articles that fit best by BM25, the title's words counting three times. FTS5 scores all that match. */
final class Bm25 {
    /** Translated and respelled words against those that were written: an article in the asked words comes first. */
    private static final double VARIANT_WEIGHT = 0.6;
    /** A name whose words stand side by side, over what each of them counts. */
    private static final double NAME_WEIGHT = 0.3;

    private Bm25() {}

    /** An article's id and how well it fits. */
    record Scored(long id, double score) {}

    /** The score of the words as they were written, and what other spellings, translations and whole names add to it. */
    static List<Scored> best(Session session, Scope scope, int limit) {
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
        return scores.entrySet().stream()
                .map(entry -> new Scored(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .limit(limit)
                .toList();
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
