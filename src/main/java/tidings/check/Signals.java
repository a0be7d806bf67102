package tidings.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Named lists of words, all languages together, from a file of lines {@code name: word word word*}. An entry that ends
 * in an asterisk stands for all words that begin so.
 */
final class Signals {
    /** @param beginnings none of which begins another, so that only the last one up to a word can begin it */
    record WordList(List<String> entries, Set<String> words, NavigableSet<String> beginnings) {
        static WordList of(String entries) {
            return of(Arrays.stream(entries.strip().split("\\s+"))
                    .filter(entry -> !entry.isEmpty())
                    .toList());
        }

        private static WordList of(List<String> entries) {
            Set<String> words = new HashSet<>();
            entries.stream().filter(entry -> !entry.endsWith("*")).forEach(words::add);
            NavigableSet<String> beginnings = new TreeSet<>();
            entries.stream()
                    .filter(entry -> entry.endsWith("*"))
                    .map(entry -> entry.substring(0, entry.length() - 1))
                    .sorted()
                    .filter(beginning -> !begins(beginnings, beginning))
                    .forEach(beginnings::add);
            return new WordList(entries, words, beginnings);
        }

        private static boolean begins(NavigableSet<String> beginnings, String word) {
            String last = beginnings.floor(word);
            return last != null && word.startsWith(last);
        }

        boolean has(String word) {
            return words.contains(word) || begins(beginnings, word);
        }
    }

    private static final WordList NONE = WordList.of("");

    private final Map<String, WordList> lists = new HashMap<>();

    Signals(String resource) {
        lines(resource).forEach(this::read);
    }

    /** The lines of a file in the program, comments left out. */
    static List<String> lines(String resource) {
        try (InputStream words = Signals.class.getResourceAsStream(resource)) {
            if (words == null) {
                throw new IllegalStateException("The list %s is missing from the program.".formatted(resource));
            }
            return new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line) {
        String[] parts = line.split(":", 2);
        if (parts.length == 2) {
            lists.put(parts[0], WordList.of(parts[1]));
        }
    }

    /** Whether the word, in lower case, is on the list. */
    boolean has(String list, String word) {
        return lists.getOrDefault(list, NONE).has(word);
    }

    Set<String> names() {
        return lists.keySet();
    }

    /** In their order. */
    List<String> entries(String list) {
        return lists.getOrDefault(list, NONE).entries();
    }
}
