package tidings.embed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tidings.article.StoredArticle;
import tidings.topic.Hit;

/**
 * Joins rankings whose scores cannot be compared: each article gets 1 / (60 + rank) from each ranking it is in (Cormack,
 * Clarke and Büttcher, Reciprocal Rank Fusion outperforms Condorcet and individual Rank Learning Methods, 2009).
 */
final class RankFusion {
    private static final double FLATTENING = 60;

    private final Map<Long, Hit> fused = new LinkedHashMap<>();

    /** Adds a ranking, best first, that counts so much. */
    RankFusion and(List<StoredArticle> ranking, double weight) {
        double rank = 1;
        for (StoredArticle article : ranking) {
            double score = weight / (FLATTENING + rank++);
            fused.merge(
                    article.id(),
                    new Hit(article, score),
                    (before, now) -> new Hit(before.stored(), before.score() + now.score()));
        }
        return this;
    }

    /** All articles, best first; of equal ones first those of the ranking that was added first. */
    List<Hit> hits() {
        List<Hit> hits = new ArrayList<>(fused.values());
        hits.sort(Comparator.comparingDouble(Hit::score).reversed());
        return hits;
    }
}
