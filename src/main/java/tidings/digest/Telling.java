package tidings.digest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one answer told about a topic, to be remembered.
 *
 * @param topic as {@link #key}
 * @param articles ids of all that were found for it, told or not: they are not new the next time
 * @param sentences what was told
 */
public record Telling(String topic, Set<Long> articles, List<String> sentences) {
    public Telling {
        articles = Set.copyOf(articles);
        sentences = List.copyOf(sentences);
    }

    /** The same for the same words in any order and case. */
    public static String key(String topic) {
        return Arrays.stream(topic.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
