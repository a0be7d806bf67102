package tidings.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The table of {@code languages.txt}, indexed so that a word is looked up once for all languages. */
final class LanguageProfiles {
    private static final double WORD = 2.0;
    private static final double FRAGMENT = 0.4;
    private static final double LETTER = 0.5;
    /** A letter that the language does not have speaks against it, and more than any other sign speaks for it. */
    private static final double FOREIGN = -2.0;

    private static final int LONGEST_FRAGMENT = 6;

    private final List<Profile> profiles;
    private final Map<String, double[]> words = new HashMap<>();
    private final Map<String, double[]> fragments = new HashMap<>();

    /**
     * @param letters those beyond a-z in Latin script, all of them in others, empty where they tell nothing
     * @param prior how likely it is before anything was read
     */
    private record Profile(Language language, Script script, String letters, double prior) {}

    private LanguageProfiles(List<String[]> table) {
        profiles = table.stream()
                .map(row -> new Profile(new Language(row[0]), Script.of(row[2]), row[1], Double.parseDouble(row[4])))
                .toList();
        for (int i = 0; i < profiles.size(); i++) {
            index(words, table.get(i)[2], i, WORD);
            index(fragments, table.get(i)[3], i, FRAGMENT);
        }
    }

    static LanguageProfiles bundled() {
        try (InputStream table =
                        Objects.requireNonNull(LanguageProfiles.class.getResourceAsStream("/text/languages.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return new LanguageProfiles(lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The bundled table of languages cannot be read.", e);
        }
    }

    private void index(Map<String, double[]> index, String signs, int profile, double weight) {
        for (String sign : signs.split(" ")) {
            index.computeIfAbsent(sign, any -> new double[profiles.size()])[profile] = weight;
        }
    }

    /** The language of the script that the words, in lower case, speak for most. */
    Language best(Script script, List<String> text) {
        double[] scores = profiles.stream().mapToDouble(Profile::prior).toArray();
        text.forEach(word -> score(word, scores));
        Language best = Language.UNKNOWN;
        double most = 0;
        for (int i = 0; i < scores.length; i++) {
            if (profiles.get(i).script() == script && scores[i] > most) {
                most = scores[i];
                best = profiles.get(i).language();
            }
        }
        return best;
    }

    private void score(String word, double[] scores) {
        add(words.get(word), scores);
        String edged = "_" + word + "_";
        for (int start = 0; start < edged.length(); start++) {
            for (int end = start + 1; end <= Math.min(edged.length(), start + LONGEST_FRAGMENT); end++) {
                add(fragments.get(edged.substring(start, end)), scores);
            }
        }
        word.chars().filter(c -> c >= 0x80).forEach(letter -> {
            for (int i = 0; i < scores.length; i++) {
                scores[i] += letter(letter, profiles.get(i));
            }
        });
    }

    private static void add(double @Nullable [] gains, double[] scores) {
        for (int i = 0; gains != null && i < scores.length; i++) {
            scores[i] += gains[i];
        }
    }

    private static double letter(int letter, Profile profile) {
        if (profile.letters().isEmpty()) {
            return profile.script() == Script.LATIN ? FOREIGN : 0;
        }
        if (profile.letters().indexOf(letter) < 0) {
            return FOREIGN;
        }
        return profile.script() == Script.LATIN ? LETTER : 0;
    }
}
