package tidings.chat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The lists of {@code chat_followups.txt}, by name: of words, and of phrases without filler. */
final class FollowUpWords {
    private static final String FILE = "/chat_followups.txt";
    private static final Set<String> OF_PHRASES = Set.of("brief", "plain", "more", "opening");

    private final Map<String, Set<String>> lists = new HashMap<>();

    FollowUpWords() {
        // The filler stands first: the phrases are kept without it.
        lines().forEach(line -> {
            String[] parts = line.split(": ", 2);
            lists.computeIfAbsent(parts[0], name -> new HashSet<>()).addAll(entries(parts[0], parts[1]));
        });
    }

    private static List<String> lines() {
        try (InputStream file = FollowUpWords.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("The list %s is missing from the program.".formatted(FILE));
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(": ") && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> entries(String name, String line) {
        return OF_PHRASES.contains(name)
                ? Arrays.stream(line.split("\\|"))
                        .map(phrase -> String.join(" ", withoutFiller(words(phrase))))
                        .toList()
                : words(line);
    }

    /** In lower case, without marks. */
    static List<String> words(String text) {
        String low = text.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[^\\p{L}\\p{M}\\p{N}'-]+", " ");
        return Arrays.stream(low.strip().split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    List<String> withoutFiller(List<String> words) {
        return words.stream().filter(word -> !has("filler", word)).toList();
    }

    /** Whether the list has the entry. */
    boolean has(String list, String entry) {
        return lists.getOrDefault(list, Set.of()).contains(entry);
    }

    /** Whether one of these lists has the word. */
    boolean isIn(String word, String... names) {
        return Arrays.stream(names).anyMatch(name -> has(name, word));
    }
}
