package tidings.alert;

import java.util.function.IntPredicate;

/**
 * What stands under a term, by the term's {@link TermHash}: several numbers to a term, at ten bytes a slot (open
 * addressing, linear probing). 54 bits of a hash are compared, so of a billion terms that are looked up among a million,
 * none is likely to be taken for another.
 */
final class TermMap {
    private static final int NUMBER_BITS = 26;
    /** Numbers are from 1 to this. */
    static final int LARGEST = (1 << NUMBER_BITS) - 1;

    private static final int MORE_BITS = Character.SIZE;
    private static final double FULL = 0.8;
    private static final double GROWTH = 1.25;

    /** The first 38 bits of the hash and the number; 0 is a free slot. */
    private long[] slots = new long[64];
    /** The next 16 bits of the hash. */
    private char[] more = new char[64];

    private int used;

    void put(long hash, int number) {
        if (used >= slots.length * FULL) {
            resize((int) (slots.length * GROWTH), any -> true);
        }
        int slot = home(hash);
        while (slots[slot] != 0) {
            slot = following(slot);
        }
        slots[slot] = (hash & ~LARGEST) | number;
        more[slot] = moreOf(hash);
        used++;
    }

    /** The first slot under a term; -1 where there is none. */
    int first(long hash) {
        return find(hash, home(hash));
    }

    /** The slot under the same term after that one; -1 where there is none. */
    int next(long hash, int slot) {
        return find(hash, following(slot));
    }

    int number(int slot) {
        return (int) slots[slot] & LARGEST;
    }

    private int find(long hash, int from) {
        int slot = from;
        while (slots[slot] != 0 && ((slots[slot] ^ hash) >>> NUMBER_BITS != 0 || more[slot] != moreOf(hash))) {
            slot = following(slot);
        }
        return slots[slot] == 0 ? -1 : slot;
    }

    /** Takes out the numbers that are not to be kept. */
    void retain(IntPredicate kept) {
        resize(slots.length, kept);
    }

    private void resize(int length, IntPredicate kept) {
        long[] oldSlots = slots;
        char[] oldMore = more;
        slots = new long[length];
        more = new char[length];
        used = 0;
        for (int i = 0; i < oldSlots.length; i++) {
            int number = (int) oldSlots[i] & LARGEST;
            if (number != 0 && kept.test(number)) {
                put((oldSlots[i] & ~LARGEST) | ((long) oldMore[i] << (NUMBER_BITS - MORE_BITS)), number);
            }
        }
    }

    private int home(long hash) {
        return (int) (((hash >>> Integer.SIZE) * slots.length) >>> Integer.SIZE);
    }

    private int following(int slot) {
        return slot + 1 == slots.length ? 0 : slot + 1;
    }

    private static char moreOf(long hash) {
        return (char) (hash >>> (NUMBER_BITS - MORE_BITS));
    }
}
