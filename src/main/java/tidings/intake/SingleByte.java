package tidings.intake;

import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;

/**
 * Tells the one-byte encodings apart by how the text looks in each: Cyrillic words are of one script with the capitals in
 * front and their common letters common; in Western text the letters beyond ASCII stand inside ASCII words.
 */
final class SingleByte {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    /** In the order of preference. KOI8-U has all letters of KOI8-R, and the Ukrainian ones. */
    private static final List<Charset> CYRILLIC = List.of(
            Charset.forName("windows-1251"),
            Charset.forName("KOI8-U"),
            Charset.forName("IBM866"),
            Charset.forName("ISO-8859-5"));

    private static final String COMMON = "оеаинтсрвлкмді";
    private static final int LOOKED_AT = 16_384;

    private SingleByte() {}

    static Charset of(byte[] bytes) {
        if (looksWestern(bytes)) {
            return WESTERN;
        }
        return CYRILLIC.stream()
                .max(Comparator.comparingInt((Charset charset) -> score(bytes, charset))
                        .thenComparingInt(charset -> -CYRILLIC.indexOf(charset)))
                .orElseThrow();
    }

    /** Accents stand beside ASCII letters, dashes and quotes alone; Cyrillic words are runs of high bytes. */
    private static boolean looksWestern(byte[] bytes) {
        int beside = 0;
        int inRuns = 0;
        int high = 0;
        for (int i = 0; i < Math.min(bytes.length, LOOKED_AT); i++) {
            if (bytes[i] < 0) {
                high++;
                beside += isLetter(bytes, i - 1) || isLetter(bytes, i + 1) ? 1 : 0;
                inRuns += isHigh(bytes, i - 1) || isHigh(bytes, i + 1) ? 1 : 0;
            }
        }
        return beside * 2 > high || inRuns * 2 < high;
    }

    private static boolean isHigh(byte[] bytes, int at) {
        return at >= 0 && at < bytes.length && bytes[at] < 0;
    }

    private static boolean isLetter(byte[] bytes, int at) {
        return at >= 0 && at < bytes.length && bytes[at] > 0 && Character.isLetter(bytes[at]);
    }

    private static int score(byte[] bytes, Charset charset) {
        String text = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), charset);
        int score = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (COMMON.indexOf(c) >= 0) {
                score++;
            } else if (c > 0x7F && !Character.isLetter(c)) {
                score--;
            } else if (i > 0 && Character.isUpperCase(c) && Character.isLowerCase(text.charAt(i - 1))) {
                score -= 2;
            }
        }
        return score;
    }
}
