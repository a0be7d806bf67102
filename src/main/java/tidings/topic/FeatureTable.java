package tidings.topic;

/**
 * A few numbers and the place of each, in the order in which they were added. It is asked far more often than it is added
 * to, and nearly always for what it does not hold: so it is kept sparse, and the first look finds a free slot.
 */
final class FeatureTable {
    private static final int SPARSE = 16;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    /** No feature. */
    private static final long FREE = 0;

    private long[] features = new long[1 << 10];
    private int[] places = new int[features.length];
    private int size;

    /**
     * Whether the number is a new one.
     *
     * @param feature not 0
     */
    boolean add(long feature) {
        if (SPARSE * (size + 1) > features.length) {
            grow();
        }
        int slot = slot(feature);
        if (features[slot] == feature) {
            return false;
        }
        put(slot, feature, size++);
        return true;
    }

    /** From 0, or -1 for a number that was not added. */
    int place(long feature) {
        int slot = slot(feature);
        return features[slot] == FREE ? -1 : places[slot];
    }

    int size() {
        return size;
    }

    /** Where the number stands, or the free slot where it would. */
    private int slot(long feature) {
        int slot = (int) ((feature * SPREAD) >>> 32) & (features.length - 1);
        while (features[slot] != FREE && features[slot] != feature) {
            slot = (slot + 1) & (features.length - 1);
        }
        return slot;
    }

    private void put(int slot, long feature, int place) {
        features[slot] = feature;
        places[slot] = place;
    }

    private void grow() {
        long[] oldFeatures = features;
        int[] oldPlaces = places;
        features = new long[2 * oldFeatures.length];
        places = new int[features.length];
        for (int i = 0; i < oldFeatures.length; i++) {
            if (oldFeatures[i] != FREE) {
                put(slot(oldFeatures[i]), oldFeatures[i], oldPlaces[i]);
            }
        }
    }
}
