package tidings.text;

import java.lang.Character.UnicodeScript;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How a name sounds, whatever script and spelling it is in: Shakespeare and Шекспир, Zelensky and Zelenskyy, Putin and
 * بوتين have a key in common.
 *
 * <p>A key is the sequence of consonants in rough classes, in the manner of Daitch–Mokotoff Soundex, with an A where the
 * word begins with a vowel. Letters that are read in two ways give two keys.
 */
public final class Sound {
    private static final double VOWEL_LOST = 0.4;
    private static final double VOWEL_NEAR = 0.4;

    private Sound() {}

    /** The keys of a word or index term in lower case; none where it has no letters of a script that is known here. */
    public static Set<String> keys(String word) {
        String latin = Romanization.of(word);
        Set<String> keys = new LinkedHashSet<>();
        if (latin.isEmpty()) {
            return keys;
        }
        for (char ch : latin.contains("ch") ? "SGK".toCharArray() : new char[] {'S'}) {
            keys.add(new SoundKey(latin, false, ch).key());
            keys.add(new SoundKey(latin, true, ch).key());
        }
        if (UnicodeScript.of(word.codePointAt(0)) == UnicodeScript.ARABIC) {
            // Arabic has no p, and writes b for it.
            List.copyOf(keys).forEach(key -> keys.add(key.replace('B', 'P')));
        }
        return keys;
    }

    /**
     * How alike two words with a common key are, by their vowels and the rest of their letters.
     *
     * @return 0 to 1, which is for the same letters after romanization
     */
    public static double resemblance(String one, String other) {
        String a = plain(one);
        String b = plain(other);
        double[] above = new double[b.length() + 1];
        for (int j = 1; j <= b.length(); j++) {
            above[j] = above[j - 1] + lost(b.charAt(j - 1));
        }
        for (int i = 1; i <= a.length(); i++) {
            double[] row = new double[b.length() + 1];
            row[0] = above[0] + lost(a.charAt(i - 1));
            for (int j = 1; j <= b.length(); j++) {
                double replaced = above[j - 1] + distance(a.charAt(i - 1), b.charAt(j - 1));
                double dropped = Math.min(above[j] + lost(a.charAt(i - 1)), row[j - 1] + lost(b.charAt(j - 1)));
                row[j] = Math.min(replaced, dropped);
            }
            above = row;
        }
        return 1 - above[b.length()] / Math.max(1, Math.max(a.length(), b.length()));
    }

    /** Whether two words of one script are spellings of one name: i, y or j, single or doubled letters, kh or h, ph or f. */
    public static boolean areSpellings(String one, String other) {
        return spelled(one).equals(spelled(other));
    }

    private static String spelled(String word) {
        return Romanization.of(word)
                .replace("kh", "h")
                .replace("ph", "f")
                .replace("ck", "k")
                .replaceAll("[yij]+", "i")
                .replaceAll("(.)\\1", "$1");
    }

    /** The letters without what spellings of one name differ in: y for i, doubled letters. */
    private static String plain(String word) {
        return Romanization.of(word)
                .replace("kh", "h")
                .replaceAll("dzh|sch|tch|tsh|sh|ch|zh|ts|tz|[zcj]", "s")
                .replace("th", "t")
                .replace("ph", "f")
                .replace("ck", "k")
                .replace("x", "ks")
                .replaceAll("[yi]+", "i")
                .replace('w', 'v')
                .replace('g', 'h')
                .replace('q', 'k')
                .replaceAll("(.)\\1", "$1");
    }

    private static double lost(char c) {
        return isVowel(c) || c == 'h' ? VOWEL_LOST : 1;
    }

    private static double distance(char a, char b) {
        if (a == b) {
            return 0;
        }
        boolean near = near(a, b, "aou")
                || near(a, b, "ei")
                || near(a, b, "ea")
                || near(a, b, "uv")
                || near(a, b, "hs")
                || near(a, b, "pb");
        return near ? VOWEL_NEAR : 1;
    }

    private static boolean near(char a, char b, String group) {
        return group.indexOf(a) >= 0 && group.indexOf(b) >= 0;
    }

    static boolean isVowel(char c) {
        return "aeiouy".indexOf(c) >= 0;
    }
}
