package tidings.digest;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which articles are about one event, and who else has them. */
@FunctionalInterface
public interface StoryNumbers {
    /** Where nothing is known of stories, every article is its own. */
    StoryNumbers NONE = articles -> Map.of();

    /** For each of the articles that is in a story the story's number. */
    Map<Long, Long> of(Collection<Long> articles);

    /** Those of the articles that are in a story of one of the told. */
    default Set<Long> continuing(Collection<Long> told, Collection<Long> articles) {
        Set<Long> stories = Set.copyOf(of(told).values());
        return of(articles).entrySet().stream()
                .filter(article -> stories.contains(article.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** For each of the articles that others carry too the names of these outlets, the first that had it first. */
    default Map<Long, List<String>> copies(Collection<Long> articles) {
        return Map.of();
    }

    /** For each of the articles whose outlet has put another text in its place as of when that text is. */
    default Map<Long, Instant> updated(Collection<Long> articles) {
        return Map.of();
    }
}
