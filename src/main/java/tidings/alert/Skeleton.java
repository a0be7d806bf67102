package tidings.alert;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The consonants of a name that survive transliteration and inflection, in the manner of Soundex and its kin: "Drasch" and
 * "Драша" have the same.
 */
final class Skeleton {
    /** Shorter ones are shared by chance. */
    static final int SHORTEST = 3;
    /** An inflection adds no more consonants than this. */
    private static final int INFLECTION = 2;

    /** What another alphabet or form has for a letter: the Cyrillic g is an h in Ukrainian, where -ka and -ha become -tsi and -zi. */
    private static final Map<Character, String> EITHER = Map.of('G', "gh", 'Z', "zkghG");

    private static final Pattern SOFTENED = Pattern.compile("[цз]і$");

    private static final Map<Character, String> LATIN = Map.ofEntries(
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "G"),
            Map.entry('ґ', "g"),
            Map.entry('д', "d"),
            Map.entry('ж', "zh"),
            Map.entry('з', "z"),
            Map.entry('к', "k"),
            Map.entry('л', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('ф', "f"),
            Map.entry('х', "h"),
            Map.entry('ц', "ts"),
            Map.entry('ч', "ch"),
            Map.entry('ш', "sh"),
            Map.entry('щ', "sh"),
            Map.entry('ß', "s"),
            Map.entry('ł', "l"));

    private Skeleton() {}

    static String of(String name) {
        StringBuilder latin = new StringBuilder();
        String softened = SOFTENED.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("Z");
        String lower = Normalizer.normalize(softened, Normalizer.Form.NFD);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            latin.append(c < 0x80 ? String.valueOf(c) : LATIN.getOrDefault(c, ""));
        }
        return latin.toString()
                .replace("tsch", "ch")
                .replace("sch", "sh")
                .replace("kh", "h")
                .replace("th", "t")
                .replaceAll("ts|tz", "z")
                .replaceAll("ph|f", "v")
                .replaceAll("ck|q", "k")
                .replace("x", "ks")
                .replace('w', 'v')
                .replace('c', 'k')
                .replaceAll("[^bdghklmnprstvzGZ]", "")
                .replaceAll("(.)\\1+", "$1");
    }

    /** Whether two may be of one name. */
    static boolean areAlike(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        return Math.max(one.length(), other.length()) - shorter <= INFLECTION
                && IntStream.range(0, shorter).allMatch(i -> areAlike(one.charAt(i), other.charAt(i)));
    }

    private static boolean areAlike(char one, char other) {
        return one == other || isEither(one, other) || isEither(other, one);
    }

    private static boolean isEither(char letter, char other) {
        return EITHER.getOrDefault(letter, "").indexOf(other) >= 0;
    }
}
