package tidings.text;

import java.util.HashMap;
import java.util.Map;

/**
 * The fragments of words that speak for languages, as a tree of their letters: a word is compared with all of them at once,
 * and only as far as any goes on.
 */
final class Fragments {
    private static final double[] NOTHING = {};

    private final Map<Character, Fragments> longer = new HashMap<>();
    private double[] gains = NOTHING;

    /** What the fragment adds to each score; zeros at first, to be filled in. */
    double[] gains(String fragment, int scores) {
        Fragments end = this;
        for (int i = 0; i < fragment.length(); i++) {
            end = end.longer.computeIfAbsent(fragment.charAt(i), any -> new Fragments());
        }
        end.gains = end.gains.length == 0 ? new double[scores] : end.gains;
        return end.gains;
    }

    /** Adds the gains of every fragment in the word, each as often as it is there. */
    void score(String word, double[] scores) {
        for (int start = 0; start < word.length(); start++) {
            Fragments node = longer.get(word.charAt(start));
            for (int next = start + 1; node != null; next++) {
                add(node.gains, scores);
                node = next < word.length() ? node.longer.get(word.charAt(next)) : null;
            }
        }
    }

    static void add(double[] gains, double[] scores) {
        for (int i = 0; i < gains.length; i++) {
            scores[i] += gains[i];
        }
    }
}
