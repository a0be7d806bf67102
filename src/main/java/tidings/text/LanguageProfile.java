package tidings.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a language is known by.
 *
 * @param letters those beyond a-z in Latin script, all of them in others, empty where they tell nothing
 * @param words the commonest small words
 * @param fragments frequent letter groups, "_" standing for the edge of a word
 */
record LanguageProfile(Language language, Script script, String letters, Set<String> words, List<String> fragments) {
    private static final double WORD = 2.0;
    private static final double FRAGMENT = 0.4;
    private static final double LETTER = 0.5;
    /** A letter that the language does not have speaks against it, and more than any other sign speaks for it. */
    private static final double FOREIGN = -2.0;

    static List<LanguageProfile> bundled() {
        try (InputStream table =
                        Objects.requireNonNull(LanguageProfile.class.getResourceAsStream("/text/languages.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(LanguageProfile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The bundled table of languages cannot be read.", e);
        }
    }

    private static LanguageProfile read(String line) {
        String[] fields = line.split("\\|");
        List<String> words = List.of(fields[2].split(" "));
        return new LanguageProfile(
                new Language(fields[0]),
                Script.of(fields[2]),
                fields[1],
                Set.copyOf(words),
                List.of(fields[3].split(" ")));
    }

    /** How much a word, in lower case, speaks for the language. */
    double score(String word) {
        double score = words.contains(word) ? WORD : 0;
        String edged = "_" + word + "_";
        for (String fragment : fragments) {
            score += edged.contains(fragment) ? FRAGMENT : 0;
        }
        for (int i = 0; i < word.length(); i++) {
            score += letter(word.charAt(i));
        }
        return score;
    }

    private double letter(char c) {
        if (script == Script.ARABIC || c == '\'' || (c < 0x80 && script == Script.LATIN)) {
            return 0;
        }
        if (letters.indexOf(c) < 0) {
            return FOREIGN;
        }
        return script == Script.LATIN ? LETTER : 0;
    }
}
