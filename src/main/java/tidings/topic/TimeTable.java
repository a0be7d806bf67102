package tidings.topic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of time in all languages of the interface, by their kind ("weekday") with the number that each stands for.
 *
 * @param kinds written form, in lower case, to number
 */
record TimeTable(Map<String, Map<String, Integer>> kinds) {
    private static final String FILE = "/topic/time.txt";

    static TimeTable bundled() {
        Map<String, Map<String, Integer>> kinds = new HashMap<>();
        for (String line : lines()) {
            String[] parts = line.split(" : ", 2);
            String[] kind = parts[0].split(" ", 2);
            int number = kind.length == 1 ? 0 : Integer.parseInt(kind[1]);
            Map<String, Integer> forms = kinds.computeIfAbsent(kind[0], each -> new HashMap<>());
            Arrays.stream(parts[1].split(", ")).forEach(form -> forms.put(form, number));
        }
        return new TimeTable(kinds);
    }

    int number(String kind, String form) {
        return Objects.requireNonNull(forms(kind).get(form), form);
    }

    /** A group that matches any form of the kind, the longest first. */
    String anyOf(String kind) {
        return forms(kind).keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<" + kind + ">", ")"));
    }

    private Map<String, Integer> forms(String kind) {
        return kinds.getOrDefault(kind, Map.of());
    }

    private static List<String> lines() {
        try (InputStream file = Objects.requireNonNull(TimeTable.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The table of time words cannot be read.", e);
        }
    }
}
