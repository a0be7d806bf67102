package tidings.digest;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** One article that other outlets carry too. */
record StoryNumbersFake(Map<Long, List<String>> copied) implements StoryNumbers {
    static StoryNumbersFake copied(long article, String... outlets) {
        return new StoryNumbersFake(Map.of(article, List.of(outlets)));
    }

    @Override
    public Map<Long, Long> of(Collection<Long> articles) {
        return Map.of();
    }

    @Override
    public Map<Long, List<String>> copies(Collection<Long> articles) {
        return copied;
    }
}
