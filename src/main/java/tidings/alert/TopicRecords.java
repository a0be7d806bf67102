package tidings.alert;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * The topics in one array of numbers: the id in its low 32 bits, then its high 15 bits and the number of elements, then
 * the norm of its score (as float), then the elements. What is removed is only marked: its room comes back when the index is tidied up.
 */
final class TopicRecords {
    /** Ids are up to this. */
    private static final long LARGEST_ID = (1L << 47) - 1;

    private static final int MOST_ELEMENTS = 0xFFFF;
    private static final int REMOVED = 1 << 31;
    private static final int ID_AT = 16;
    private static final int NORM = 2;
    private static final int ELEMENTS = 3;
    private static final double FULL = 0.8;
    private static final double GROWTH = 1.25;

    private int[] records = new int[64];
    private int end = 1;
    /** Where records begin, by their ids (open addressing, linear probing); 0 is a free slot. */
    private int[] byId = new int[64];

    private int slotsUsed;
    private int alive;
    private int removed;

    /** Puts a record in and says where it begins, or 0 where the same is in already. */
    int put(long id, int[] elements, int length) {
        if (id < 0 || id > LARGEST_ID || length > MOST_ELEMENTS) {
            throw new IllegalArgumentException("A topic with the id %d and %d elements.".formatted(id, length));
        }
        int slot = slot(id);
        int known = byId[slot];
        if (known != 0 && isAlive(known) && isSame(known, elements, length)) {
            return 0;
        }
        remove(id);
        int at = append(id, elements, length);
        byId[slot] = at;
        slotsUsed += known == 0 ? 1 : 0;
        alive++;
        makeRoom();
        return at;
    }

    private int append(long id, int[] elements, int length) {
        int at = end;
        end += ELEMENTS + length;
        records = Lexemes.withRoom(records, end);
        records[at] = (int) id;
        records[at + 1] = ((int) (id >>> Integer.SIZE) << ID_AT) | length;
        records[at + NORM] = Float.floatToRawIntBits((float) Keys.norm(elements, length));
        System.arraycopy(elements, 0, records, at + ELEMENTS, length);
        return at;
    }

    private boolean isSame(int at, int[] elements, int length) {
        return Arrays.equals(records, first(at), end(at), elements, 0, length);
    }

    /** Marks a topic as removed; does nothing where it is not in. */
    void remove(long id) {
        int at = byId[slot(id)];
        if (at != 0 && isAlive(at)) {
            records[at + 1] |= REMOVED;
            alive--;
            removed++;
        }
    }

    private void makeRoom() {
        if (slotsUsed >= byId.length * FULL) {
            int[] old = byId;
            byId = new int[(int) (old.length * GROWTH)];
            for (int at : old) {
                if (at != 0) {
                    byId[slot(id(at))] = at;
                }
            }
        }
    }

    private int slot(long id) {
        long hash = TermHash.mixed(id);
        int slot = (int) (((hash >>> Integer.SIZE) * byId.length) >>> Integer.SIZE);
        while (byId[slot] != 0 && id(byId[slot]) != id) {
            slot = slot + 1 == byId.length ? 0 : slot + 1;
        }
        return slot;
    }

    boolean isAlive(int at) {
        return (records[at + 1] & REMOVED) == 0;
    }

    long id(int at) {
        return ((long) ((records[at + 1] & ~REMOVED) >>> ID_AT) << Integer.SIZE) | Integer.toUnsignedLong(records[at]);
    }

    /** What could be found of the topic, see {@link Tally.Norm}. */
    double norm(int at) {
        return Float.intBitsToFloat(records[at + NORM]);
    }

    /** Where the elements of a record begin. */
    int first(int at) {
        return at + ELEMENTS;
    }

    /** Where they end. */
    int end(int at) {
        return at + ELEMENTS + (records[at + 1] & MOST_ELEMENTS);
    }

    int element(int place) {
        return records[place];
    }

    int alive() {
        return alive;
    }

    int removed() {
        return removed;
    }

    /** Visits where the records begin that are not removed, in the order in which they were put in. */
    void each(IntConsumer visitor) {
        for (int at = 1; at < end; at = end(at)) {
            if (isAlive(at)) {
                visitor.accept(at);
            }
        }
    }
}
