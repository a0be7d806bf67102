package tidings.story;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Weighs terms by their rarity among the articles that came last.
 *
 * <p>A term is a 32-bit hash here, and the articles with it are counted in a table that never grows (a count-min sketch:
 * Cormode, Muthukrishnan, 2005): a million articles bring three million words, which would take 300 MB by name.
 */
final class TermSpace {
    private static final int SLOT_BITS = 21;
    private static final int SLOTS = 1 << SLOT_BITS;
    /** After so many articles every count is halved, so that words seen once make room. */
    private static final int HALVED_AT = Character.MAX_VALUE;

    private static final int SPREAD = 0x9E3779B9;

    private final char[] articlesWith = new char[SLOTS];
    private int articles;

    /** Counts an article. */
    void count(Collection<String> terms) {
        if (articles == HALVED_AT) {
            articles /= 2;
            for (int i = 0; i < SLOTS; i++) {
                articlesWith[i] = (char) (articlesWith[i] / 2);
            }
        }
        articles++;
        terms.forEach(term -> count(hash(term)));
    }

    /** The greater of the two counts belongs to others as well. */
    private void count(int term) {
        int with = Math.min(with(term) + 1, Character.MAX_VALUE);
        articlesWith[one(term)] = (char) Math.max(articlesWith[one(term)], with);
        articlesWith[other(term)] = (char) Math.max(articlesWith[other(term)], with);
    }

    private int with(int term) {
        return Math.min(articlesWith[one(term)], articlesWith[other(term)]);
    }

    /** Where these terms stand in vectors. */
    Set<Integer> places(Set<String> terms) {
        return terms.stream().map(TermSpace::hash).collect(Collectors.toSet());
    }

    private static int hash(String term) {
        return term.hashCode() * SPREAD;
    }

    private static int one(int term) {
        return term >>> (Integer.SIZE - SLOT_BITS);
    }

    private static int other(int term) {
        return (term * SPREAD ^ term >>> 15) & (SLOTS - 1);
    }

    /** These weights times the rarity of their terms among the articles so far and this one, as a vector. */
    SparseVector weighed(Map<String, Double> weights) {
        long[] entries = new long[weights.size()];
        int next = 0;
        for (Map.Entry<String, Double> entry : weights.entrySet()) {
            int term = hash(entry.getKey());
            double rarity = Math.max(0, Math.log((articles + 2) / (with(term) + 1.5)));
            entries[next++] =
                    ((long) term << Integer.SIZE) | Float.floatToRawIntBits((float) (entry.getValue() * rarity));
        }
        Arrays.sort(entries);
        int[] terms = new int[entries.length];
        short[] values = new short[entries.length];
        for (int i = 0; i < entries.length; i++) {
            terms[i] = (int) (entries[i] >> Integer.SIZE);
            values[i] = Float.floatToFloat16(Float.intBitsToFloat((int) entries[i]));
        }
        return new SparseVector(terms, values);
    }
}
