package tidings.topic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tidings.article.StoredArticle;

/**
 * The answer to a search.
 *
 * @param hits best first, each article once
 * @param rarity for each term of the query its inverse document frequency over all that is stored, in nats as BM25
 *     counts it: ln(1 + (N - n + 0.5) / (n + 0.5)); a term that no article has is the rarest
 */
public record Found(List<Hit> hits, Map<Term, Double> rarity) {
    public Found {
        hits = List.copyOf(hits);
        rarity = Map.copyOf(rarity);
    }

    /** The same, with these articles behind so many of the best; they score as the one that they stand behind. */
    public Found with(List<StoredArticle> others, int behind) {
        List<Hit> best = hits.subList(0, Math.min(behind, hits.size()));
        double score = best.isEmpty() ? 0 : best.getLast().score();
        Map<Long, Hit> all = new LinkedHashMap<>();
        Stream.of(best.stream(), others.stream().map(stored -> new Hit(stored, score)), hits.stream())
                .flatMap(part -> part)
                .forEach(hit -> all.putIfAbsent(hit.stored().id(), hit));
        return new Found(List.copyOf(all.values()), rarity);
    }
}
