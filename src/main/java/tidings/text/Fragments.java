package tidings.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The fragments of words that speak for languages, as a tree of their letters: a word is compared with all of them at once,
 * and only as far as any goes on.
 */
final class Fragments {
    private static final double[] NOTHING = {};

    /** Those that follow, in order: boxed keys of a map would cost more than all the rest. */
    private char[] letters = {};

    private Fragments[] longer = {};
    private double[] gains = NOTHING;

    /** What the fragment adds to each score; zeros at first, to be filled in. */
    double[] gains(String fragment, int scores) {
        Fragments end = this;
        for (int i = 0; i < fragment.length(); i++) {
            end = end.grown(fragment.charAt(i));
        }
        end.gains = end.gains.length == 0 ? new double[scores] : end.gains;
        return end.gains;
    }

    /** Adds the gains of every fragment in the word, each as often as it is there. */
    void score(String word, double[] scores) {
        for (int start = 0; start < word.length(); start++) {
            Fragments node = after(word.charAt(start));
            for (int next = start + 1; node != null; next++) {
                add(node.gains, scores);
                node = next < word.length() ? node.after(word.charAt(next)) : null;
            }
        }
    }

    private @Nullable Fragments after(char letter) {
        int at = Arrays.binarySearch(letters, letter);
        return at < 0 ? null : longer[at];
    }

    private Fragments grown(char letter) {
        Fragments known = after(letter);
        if (known != null) {
            return known;
        }
        int at = -Arrays.binarySearch(letters, letter) - 1;
        Fragments added = new Fragments();
        char[] moreLetters = Arrays.copyOf(letters, letters.length + 1);
        Fragments[] more = Arrays.copyOf(longer, moreLetters.length);
        System.arraycopy(letters, at, moreLetters, at + 1, letters.length - at);
        System.arraycopy(longer, at, more, at + 1, longer.length - at);
        moreLetters[at] = letter;
        more[at] = added;
        letters = moreLetters;
        longer = more;
        return added;
    }

    static void add(double[] gains, double[] scores) {
        for (int i = 0; i < gains.length; i++) {
            scores[i] += gains[i];
        }
    }
}
