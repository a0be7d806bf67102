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

/** The table of {@code languages.txt}, indexed so that a word is looked up once for all languages. */
final class LanguageProfiles {
    private static final double WORD = 2.0;
    private static final double FRAGMENT = 0.4;
    private static final double LETTER = 0.5;
    /** A letter that the language does not have speaks against it, and more than any other sign speaks for it. */
    private static final double FOREIGN = -2.0;

    private final List<Profile> profiles;
    private final Map<String, double[]> words = new HashMap<>();
    private final Fragments fragments = new Fragments();
    /** What the letters that any language lists add to each score, and what all others do. */
    private final Map<Character, double[]> letters = new HashMap<>();

    private final double[] foreign;

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
            for (String word : table.get(i)[2].split(" ")) {
                words.computeIfAbsent(word, any -> new double[profiles.size()])[i] = WORD;
            }
            for (String fragment : table.get(i)[3].split(" ")) {
                fragments.gains(fragment, profiles.size())[i] = FRAGMENT;
            }
            for (char letter : profiles.get(i).letters().toCharArray()) {
                letters.computeIfAbsent(letter, this::gains);
            }
        }
        foreign = gains(Character.MAX_VALUE);
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
        double[] gains = words.get(word);
        if (gains != null) {
            Fragments.add(gains, scores);
        }
        fragments.score("_" + word + "_", scores);
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) >= 0x80) {
                letter(word.charAt(at), scores);
            }
        }
    }

    private void letter(char letter, double[] scores) {
        Fragments.add(letters.getOrDefault(letter, foreign), scores);
    }

    private double[] gains(char letter) {
        return profiles.stream().mapToDouble(profile -> letter(letter, profile)).toArray();
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
