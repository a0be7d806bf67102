package tidings.topic;

import java.util.List;
import java.util.Map;

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
}
