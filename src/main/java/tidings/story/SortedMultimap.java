package tidings.story;

import java.util.Arrays;

/**
 * Numbers by their keys, as {@link IntMultimap}, for what changes no more: sorted by key with a directory of where keys that
 * begin alike stand, so that only their other half is kept: 4 to 5 bytes an entry and one look into memory a key.
 */
final class SortedMultimap implements IntPostings {
    private static final int SPREAD = 0x9E3779B9;
    /** So many of a key's first bits that a handful of entries begins alike. */
    private static final int PLACES_FOR_EACH = 8;

    private final int shift;
    private final int[] starts;
    /** The last 16 bits of each; where it stands says the others. */
    private final char[] keys;

    private final char[] values;

    /** @param entries with values up to 65,535 */
    SortedMultimap(IntMultimap entries) {
        long[] sorted = new long[entries.size()];
        int[] next = {0};
        entries.each(
                (key, value) -> sorted[next[0]++] = Integer.toUnsignedLong(key * SPREAD) << Character.SIZE | value);
        Arrays.sort(sorted);
        int bits = Math.max(
                Integer.SIZE - Character.SIZE,
                Integer.SIZE - Integer.numberOfLeadingZeros(sorted.length / PLACES_FOR_EACH));
        shift = Integer.SIZE - bits;
        starts = new int[(1 << bits) + 1];
        keys = new char[sorted.length];
        values = new char[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            int key = (int) (sorted[i] >>> Character.SIZE);
            keys[i] = (char) key;
            values[i] = (char) sorted[i];
            starts[(key >>> shift) + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
    }

    @Override
    public int get(int key, int[] into) {
        int spread = key * SPREAD;
        int count = 0;
        int end = starts[(spread >>> shift) + 1];
        for (int i = starts[spread >>> shift]; i < end && count < into.length; i++) {
            if (keys[i] == (char) spread) {
                into[count++] = values[i];
            }
        }
        return count;
    }
}
