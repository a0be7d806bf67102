package tidings.digest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tidings.article.StoredArticle;

/**
 * What somebody already knows of a topic, because they were told.
 *
 * @param since when they were told last; empty where they never were
 * @param articles ids of the articles that were found for them then
 * @param sentences what they were told
 */
public record Known(Optional<Instant> since, Set<Long> articles, List<String> sentences) {
    public static final Known NOTHING = new Known(Optional.empty(), Set.of(), List.of());

    public Known {
        articles = Set.copyOf(articles);
        sentences = List.copyOf(sentences);
    }

    /**
     * As of when they know it: since the newest of their articles came out. Where that was days before they were told,
     * the store had nothing of the days between, which may come into it yet.
     */
    Optional<Instant> asOf() {
        return since.map(told -> articles.stream()
                .flatMap(id -> StoredArticle.published(id).stream())
                .max(Instant::compareTo)
                .filter(told::isAfter)
                .orElse(told));
    }
}
