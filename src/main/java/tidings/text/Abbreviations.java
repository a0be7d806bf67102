package tidings.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the point after a word may mean in a language. Words are in lower case, without their last point.
 *
 * @param never the sentence goes on after these: "Mr", "z.B"
 * @param maybe a sentence may end with these: "Inc", "и т.д"
 * @param beforeNumber they go on when a number follows: "No", "S", "ст"
 * @param afterNumber they end a sentence only when a number stands before: "1999 г"
 * @param starters words that begin sentences; after a maybe word they decide
 * @param months after a day of the month ("12. Juni") the sentence goes on before these
 * @param strict whether a sentence ends after a maybe word only before a starter: the names that follow are too many
 * @param ordinals whether small numbers with a point are ordinals: "der 3. Versuch"
 * @param saying verbs that follow a quoted question or exclamation: "Really?" Smith asked
 */
record Abbreviations(
        Set<String> never,
        Set<String> maybe,
        Set<String> beforeNumber,
        Set<String> afterNumber,
        Set<String> starters,
        Set<String> months,
        boolean strict,
        boolean ordinals,
        Set<String> saying) {

    /** The table of a language; of a language without one, what holds everywhere. */
    static Abbreviations of(Language language) {
        Map<String, Set<String>> words = new HashMap<>();
        read("/sentences/any.txt", words);
        read("/sentences/" + language + ".txt", words);
        return new Abbreviations(
                words.getOrDefault("never", Set.of()),
                words.getOrDefault("maybe", Set.of()),
                words.getOrDefault("before-number", Set.of()),
                words.getOrDefault("after-number", Set.of()),
                words.getOrDefault("starters", Set.of()),
                words.getOrDefault("months", Set.of()),
                words.containsKey("strict"),
                words.containsKey("ordinals"),
                words.getOrDefault("saying", Set.of()));
    }

    private static void read(String resource, Map<String, Set<String>> words) {
        try (InputStream file = Abbreviations.class.getResourceAsStream(resource)) {
            if (file != null) {
                new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .forEach(line -> add(line, words));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The table %s cannot be read.".formatted(resource), e);
        }
    }

    private static void add(String line, Map<String, Set<String>> words) {
        String[] parts = line.split(":", 2);
        Set<String> listed = Arrays.stream(parts[1].strip().split("\\s+")).collect(Collectors.toSet());
        Objects.requireNonNull(words.computeIfAbsent(parts[0].strip(), kind -> new HashSet<>()))
                .addAll(listed);
    }
}
