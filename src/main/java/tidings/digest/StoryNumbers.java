package tidings.digest;

import java.util.Collection;
import java.util.Map;

/** Which articles are about one event. */
@FunctionalInterface
public interface StoryNumbers {
    /** Where nothing is known of stories, every article is its own. */
    StoryNumbers NONE = articles -> Map.of();

    /** For each of the articles that is in a story the story's number. */
    Map<Long, Long> of(Collection<Long> articles);
}
