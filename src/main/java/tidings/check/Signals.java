package tidings.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that carry attribution, doubt, denial and number, in all languages at once: {@code check/words.txt}. */
final class Signals {
    private final Map<String, List<String>> lists = new HashMap<>();

    Signals() {
        try (InputStream words = Signals.class.getResourceAsStream("/check/words.txt")) {
            if (words == null) {
                throw new IllegalStateException("The list check/words.txt is missing from the program.");
            }
            new String(words.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line) {
        String[] parts = line.split(":", 2);
        if (parts.length == 2) {
            lists.put(parts[0], Arrays.asList(parts[1].strip().split("\\s+")));
        }
    }

    /** Whether the word is on the list; an entry that ends in an asterisk stands for all words that begin so. */
    boolean has(String list, String word) {
        return lists.getOrDefault(list, List.of()).stream().anyMatch(entry -> matches(entry, word));
    }

    private static boolean matches(String entry, String word) {
        return entry.endsWith("*") ? word.startsWith(entry.substring(0, entry.length() - 1)) : word.equals(entry);
    }
}
