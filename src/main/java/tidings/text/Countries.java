package tidings.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The names of countries with their adjectives and people, in the languages of the interface. */
public final class Countries {
    private static final Pattern BETWEEN = Pattern.compile("[|,]");
    private static final int SHORTEST_STEM = 4;
    private static final int ENDING = 2;
    private static final int LONGEST_ENDING = 4;

    private final Set<String> stems = Lines.of("/text/countries.txt").stream()
            .flatMap(line -> Arrays.stream(BETWEEN.split(line)))
            .map(String::strip)
            .filter(name -> !name.isEmpty() && name.indexOf(' ') < 0)
            .map(Countries::stem)
            .collect(Collectors.toSet());

    /** Whether a word is one of them, whatever ending it has. */
    public boolean has(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return IntStream.rangeClosed(
                        Math.max(Math.min(SHORTEST_STEM, lower.length()), lower.length() - LONGEST_ENDING),
                        lower.length())
                .anyMatch(end -> stems.contains(lower.substring(0, end)));
    }

    private static String stem(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.substring(0, Math.min(lower.length(), Math.max(SHORTEST_STEM, lower.length() - ENDING)));
    }
}
