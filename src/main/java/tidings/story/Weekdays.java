package tidings.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tidings.text.Language;
import tidings.text.TextAnalysis;

/** The days of the week as terms. All news of a day name the same one, so it tells nothing of what belongs together. */
final class Weekdays {
    private final Map<Language, Set<String>> terms;

    Weekdays(TextAnalysis analysis) {
        try (InputStream file = Weekdays.class.getResourceAsStream("/story/weekdays.txt")) {
            terms = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(": ", 2))
                    .collect(Collectors.toUnmodifiableMap(
                            line -> new Language(line[0]),
                            line -> Set.copyOf(analysis.terms(line[1], new Language(line[0])))));
        } catch (IOException e) {
            throw new UncheckedIOException("The list of weekdays cannot be read.", e);
        }
    }

    /** Empty where the language is not among the known. */
    Set<String> in(Language language) {
        return terms.getOrDefault(language, Set.of());
    }
}
