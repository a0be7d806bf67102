package tidings.digest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
}
