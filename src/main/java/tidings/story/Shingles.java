package tidings.story;

import java.util.Arrays;

/**
 * The four-word shingles of a text as 32-bit hashes (Broder, "On the resemblance and containment of documents", 1997).
 * Case, punctuation and blanks do not matter; a character of Chinese or Japanese is a word.
 */
final class Shingles {
    private static final int WIDTH = 4;
    /** The golden ratio in 32 and 64 bits, whose multiples spread well. */
    private static final int SPREAD = 0x9E3779B9;

    private static final long MIX = 0x9E3779B97F4A7C15L;

    private static final int FIRST_IDEOGRAPH = 0x3006;

    /** In reading order, with repetitions. */
    private final int[] inOrder;
    /** Each once, ascending. */
    private final int[] distinct;

    private Shingles(int[] inOrder) {
        this.inOrder = inOrder;
        this.distinct = Arrays.stream(inOrder).sorted().distinct().toArray();
    }

    static Shingles of(String text) {
        int[] words = words(text);
        int[] shingles = new int[words.length == 0 ? 0 : Math.max(1, words.length - WIDTH + 1)];
        for (int i = 0; i < shingles.length; i++) {
            long hash = 0;
            for (int w = i; w < Math.min(words.length, i + WIDTH); w++) {
                hash = (hash ^ words[w]) * MIX;
                hash ^= hash >>> 29;
            }
            shingles[i] = (int) (hash >>> 32);
        }
        return new Shingles(shingles);
    }

    int count() {
        return distinct.length;
    }

    int[] inOrder() {
        return inOrder.clone();
    }

    /** How much of the shorter text is in the other, from 0 to 1. */
    double containment(Shingles other) {
        int least = Math.min(distinct.length, other.distinct.length);
        return least == 0 ? 0 : shared(other) / (double) least;
    }

    /** How much of both texts is in both, from 0 to 1 (Jaccard). */
    double resemblance(Shingles other) {
        int shared = shared(other);
        int all = distinct.length + other.distinct.length - shared;
        return all == 0 ? 0 : shared / (double) all;
    }

    private int shared(Shingles other) {
        int shared = 0;
        for (int i = 0, j = 0; i < distinct.length && j < other.distinct.length; ) {
            int order = Integer.compare(distinct[i], other.distinct[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    private static int[] words(String text) {
        int[] words = new int[text.length() / 4 + 8];
        int count = 0;
        int hash = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean inWord = Character.isLetterOrDigit(c);
            boolean alone = inWord && c >= FIRST_IDEOGRAPH && Character.isIdeographic(c);
            if (hash != 0 && (!inWord || alone)) {
                words = with(words, count++, hash);
                hash = 0;
            }
            if (alone) {
                words = with(words, count++, c * SPREAD);
            } else if (inWord) {
                hash = (hash + Character.toLowerCase(c) + 1) * SPREAD;
                hash ^= hash >>> 15;
                hash = hash == 0 ? 1 : hash;
            }
        }
        words = hash == 0 ? words : with(words, count++, hash);
        return Arrays.copyOf(words, count);
    }

    private static int[] with(int[] words, int at, int word) {
        int[] room = at < words.length ? words : Arrays.copyOf(words, words.length * 2);
        room[at] = word;
        return room;
    }
}
