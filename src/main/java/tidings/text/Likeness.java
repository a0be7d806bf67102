package tidings.text;

import java.util.regex.Pattern;

/**
 * How alike names are to one that they have a key of {@link Sound} in common with, by their vowels and the rest of their
 * letters. A search asks it of hundreds of names.
 */
public final class Likeness {
    private static final double VOWEL_LOST = 0.4;
    private static final double NEAR = 0.4;
    private static final Pattern HISSING = Pattern.compile("dzh|sch|tch|tsh|sh|ch|zh|ts|tz|[zcj]");
    /** Pairs of letters that are often written for each other. */
    private static final String NEIGHBOURS = "ao au oa ou ua uo ei ie ea ae uv vu hs sh pb bp";

    private final String plain;
    private final String spelled;

    /** @param word a word or index term in lower case, of any script */
    public Likeness(String word) {
        plain = plain(Romanization.of(word));
        spelled = spelled(Romanization.of(word));
    }

    /** From 0 to 1, which is for the same letters after romanization. */
    public double to(String name) {
        return resemblance(plain, plain(Romanization.of(name)));
    }

    /** Whether the two are spellings of one name: i, y or j, single or doubled letters, kh or h, ph or f. */
    public boolean isSpellingOf(String name) {
        return spelled.equals(spelled(Romanization.of(name)));
    }

    private static String spelled(String latin) {
        return single(latin.replace("kh", "h")
                .replace("ph", "f")
                .replace("ck", "k")
                .replace('y', 'i')
                .replace('j', 'i'));
    }

    /** The letters without what spellings of one name differ in. */
    private static String plain(String latin) {
        return single(HISSING.matcher(latin.replace("kh", "h"))
                .replaceAll("s")
                .replace("th", "t")
                .replace("ph", "f")
                .replace("ck", "k")
                .replace("x", "ks")
                .replace('y', 'i')
                .replace('w', 'v')
                .replace('g', 'h')
                .replace('q', 'k'));
    }

    /** Doubled letters as one. */
    private static String single(String word) {
        StringBuilder single = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                single.append(word.charAt(i));
            }
        }
        return single.toString();
    }

    /** By the weighted distance of Levenshtein, as a share of the longer word. */
    private static double resemblance(String a, String b) {
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

    private static double lost(char c) {
        return Sound.isVowel(c) || c == 'h' ? VOWEL_LOST : 1;
    }

    private static double distance(char a, char b) {
        if (a == b) {
            return 0;
        }
        for (int i = 0; i < NEIGHBOURS.length(); i += 3) {
            if (NEIGHBOURS.charAt(i) == a && NEIGHBOURS.charAt(i + 1) == b) {
                return NEAR;
            }
        }
        return 1;
    }
}
