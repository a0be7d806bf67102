package tidings.story;

import java.util.function.IntPredicate;

/**
 * Numbers by their keys, several to a key, in two arrays without an object an entry: about 11 bytes (open addressing with
 * linear probing).
 */
final class IntMultimap implements IntPostings {
    private static final double FULL = 0.85;
    private static final double GROWTH = 1.25;
    private static final int SPREAD = 0x9E3779B9;

    /** Uses an entry. */
    @FunctionalInterface
    interface EntryUse {
        void use(int key, int value);
    }

    private int[] keys = new int[64];
    /** One more than the value; 0 is a free slot. */
    private int[] values = new int[64];

    private int used;

    /**
     * Adds a value, unless the key has it. Where the key has too many it takes the place of one of them.
     *
     * @param value 0 or more
     * @param most values of one key
     */
    void put(int key, int value, int most) {
        int same = 0;
        int slot = slot(key);
        for (; values[slot] != 0; slot = next(slot)) {
            if (keys[slot] == key) {
                same++;
                if (same == most || values[slot] == value + 1) {
                    values[slot] = value + 1;
                    return;
                }
            }
        }
        keys[slot] = key;
        values[slot] = value + 1;
        used++;
    }

    @Override
    public int get(int key, int[] into) {
        int count = 0;
        for (int slot = slot(key); values[slot] != 0 && count < into.length; slot = next(slot)) {
            if (keys[slot] == key) {
                into[count++] = values[slot] - 1;
            }
        }
        return count;
    }

    /** Makes room for so many entries more; where that means to move everything, only values to be kept move. */
    void makeRoom(int entries, IntPredicate keep) {
        if (used + entries <= keys.length * FULL) {
            return;
        }
        int[] oldKeys = keys;
        int[] oldValues = values;
        int length = (int) (Math.max(keys.length, entries) * GROWTH) + entries;
        keys = new int[length];
        values = new int[length];
        used = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != 0 && keep.test(oldValues[i] - 1)) {
                put(oldKeys[i], oldValues[i] - 1, Integer.MAX_VALUE);
            }
        }
    }

    /** The number of entries, all keys taken together. */
    int size() {
        return used;
    }

    /** Gives every entry to the user, in no order. */
    void each(EntryUse use) {
        for (int i = 0; i < keys.length; i++) {
            if (values[i] != 0) {
                use.use(keys[i], values[i] - 1);
            }
        }
    }

    private int slot(int key) {
        return (int) ((Integer.toUnsignedLong(key * SPREAD) * keys.length) >>> Integer.SIZE);
    }

    private int next(int slot) {
        return slot + 1 == keys.length ? 0 : slot + 1;
    }
}
