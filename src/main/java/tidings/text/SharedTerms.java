package tidings.text;

import java.util.Arrays;
import java.util.Locale;

/**
 * Gives a word that comes again as the same string. News repeats its words: nearly none is made anew, what holds an article's
 * words for a while holds a quarter of the memory, and a string knows its hash from the last time.
 *
 * <p>For any number of threads: one that reads a place while another writes it meets the old word or the new one.
 */
final class SharedTerms {
    /** A word takes about 60 bytes. */
    private static final int PLACES_BITS = 14;

    private static final int SPREAD = 0x9E3779B9;

    private final String[] places = new String[1 << PLACES_BITS];

    SharedTerms() {
        Arrays.fill(places, "");
    }

    /** The word in lower case. */
    String of(char[] letters, int length) {
        int place = place(letters, length);
        String known = places[place];
        if (isSame(known, letters, length)) {
            return known;
        }
        String word = new String(letters, 0, length).toLowerCase(Locale.ROOT);
        places[place] = word;
        return word;
    }

    private static int place(char[] letters, int length) {
        int hash = length;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + letters[i];
        }
        return hash * SPREAD >>> (Integer.SIZE - PLACES_BITS);
    }

    private static boolean isSame(String word, char[] letters, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != letters[i]) {
                return false;
            }
        }
        return true;
    }
}
