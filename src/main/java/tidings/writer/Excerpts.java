package tidings.writer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tidings.digest.Digester;
import tidings.digest.Digester.Statement;
import tidings.topic.Found;
import tidings.topic.Hit;
import tidings.topic.Query;

/** Reads each found article for the topic, by the writer that needs no model: sentences that stand alone, best first. */
final class Excerpts {
    private static final int ARTICLES = 20;
    /** Of all articles together. */
    private static final int SENTENCES = 40;

    private static final int LEAST_EACH = 4;
    private static final int MOST_EACH = 12;

    private final Digester extractive;

    Excerpts(Digester extractive) {
        this.extractive = extractive;
    }

    /** In the order of the hits; articles that say nothing new about the topic are left out. */
    List<Excerpt> read(Query query, Found found) {
        List<Hit> hits = found.hits().subList(0, Math.min(ARTICLES, found.hits().size()));
        int each = Math.clamp(SENTENCES / Math.max(1, hits.size()), LEAST_EACH, MOST_EACH);
        Map<Hit, List<String>> texts = new LinkedHashMap<>();
        Map<String, Set<Long>> sayers = new LinkedHashMap<>();
        for (Hit hit : hits) {
            List<String> fresh = new ArrayList<>();
            for (String text : sentences(query, new Found(List.of(hit), found.rarity()), each)) {
                if (sayers.computeIfAbsent(text, key -> new LinkedHashSet<>()).isEmpty()) {
                    fresh.add(text);
                }
                sayers.getOrDefault(text, Set.of()).add(hit.stored().id());
            }
            texts.put(hit, fresh);
        }
        List<Excerpt> excerpts = new ArrayList<>();
        texts.forEach((hit, fresh) -> {
            if (!fresh.isEmpty()) {
                excerpts.add(new Excerpt(
                        hit.stored(),
                        fresh.stream()
                                .map(text -> new Statement(text, List.copyOf(sayers.getOrDefault(text, Set.of()))))
                                .toList()));
            }
        });
        return excerpts;
    }

    private List<String> sentences(Query query, Found one, int limit) {
        return switch (extractive.write(query, one, new Digester.Length(limit))) {
            case Digester.Outcome.Written(var statements) ->
                statements.stream().map(Statement::text).toList();
            case Digester.Outcome.Nothing ignored -> List.of();
            case Digester.Outcome.Unfinished ignored -> List.of();
            case Digester.Outcome.Failed ignored -> List.of();
        };
    }
}
