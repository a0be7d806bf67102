package tidings.story;

import java.util.Arrays;
import java.util.Map;

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
    private static final int HALVED_AT = 1 << 18;

    private static final int SPREAD = 0x9E3779B9;

    private final int[] articlesWith = new int[SLOTS];
    private int articles;

    /** Counts an article, and gives its unit vector: log frequency times rarity among the articles so far. */
    SparseVector vector(TermProfile profile) {
        if (articles == HALVED_AT) {
            articles /= 2;
            Arrays.setAll(articlesWith, i -> articlesWith[i] / 2);
        }
        articles++;
        int size = profile.counts().size();
        long[] entries = new long[size];
        int next = 0;
        double square = 0;
        for (Map.Entry<String, Double> entry : profile.counts().entrySet()) {
            int term = entry.getKey().hashCode() * SPREAD;
            double rarity = Math.max(0, Math.log((articles + 1) / (countedWith(term) + 0.5)));
            double weight = (1 + Math.log(Math.max(1, entry.getValue()))) * rarity;
            square += weight * weight;
            entries[next++] = ((long) term << Integer.SIZE) | Float.floatToRawIntBits((float) weight);
        }
        Arrays.sort(entries);
        return unit(entries, Math.sqrt(square));
    }

    /** Counts an article with the term, and gives their number: the lesser of two counts that others may share. */
    private int countedWith(int term) {
        int one = term >>> (Integer.SIZE - SLOT_BITS);
        int other = (term * SPREAD ^ term >>> 15) & (SLOTS - 1);
        int with = Math.min(articlesWith[one], articlesWith[other]) + 1;
        articlesWith[one] = Math.max(articlesWith[one], with);
        articlesWith[other] = Math.max(articlesWith[other], with);
        return with;
    }

    private static SparseVector unit(long[] entries, double length) {
        int[] terms = new int[entries.length];
        float[] weights = new float[entries.length];
        for (int i = 0; i < entries.length; i++) {
            terms[i] = (int) (entries[i] >> Integer.SIZE);
            weights[i] = length == 0 ? 0 : (float) (Float.intBitsToFloat((int) entries[i]) / length);
        }
        return new SparseVector(terms, weights);
    }
}
