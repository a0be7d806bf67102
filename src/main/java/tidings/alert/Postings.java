package tidings.alert;

import java.util.Arrays;

/**
 * Lists of numbers by key, without an object a list: a single number stands in the place of its list, longer lists in
 * blocks of one array.
 */
final class Postings {
    private static final double GROWTH = 1.125;
    private static final int SIZES = 128;

    /** By key: 0 for none, below 0 the single number in one's complement, above 0 where the block begins. */
    private int[] heads = new int[64];
    /** Blocks: the number of entries, the entries, free room. Of a block that is free only the next one that is. */
    private int[] blocks = new int[64];

    private int end = 1;
    /** By size class the first free block; 0 for none. */
    private final int[] free = new int[SIZES];

    /** Adds to a list; the number is 0 or more. */
    void add(int key, int number) {
        if (key >= heads.length) {
            heads = Arrays.copyOf(heads, (int) Math.max(key + 1L, (long) (heads.length * GROWTH)));
        }
        int head = heads[key];
        if (head == 0) {
            heads[key] = ~number;
            return;
        }
        int block = head > 0 ? roomy(head) : block(0);
        if (head < 0) {
            blocks[block + ++blocks[block]] = ~head;
        }
        blocks[block + ++blocks[block]] = number;
        heads[key] = block;
    }

    /** How many there are in a list. */
    int count(int key) {
        int head = key < heads.length ? heads[key] : 0;
        return head < 0 ? 1 : blocks[head];
    }

    /** One of a list, from 0 to below {@link #count}; in no order. */
    int at(int key, int index) {
        int head = heads[key];
        return head < 0 ? ~head : blocks[head + 1 + index];
    }

    /** Takes one out of a list; the last one takes its place. */
    void remove(int key, int index) {
        int block = heads[key];
        if (block < 0) {
            heads[key] = 0;
            return;
        }
        int last = blocks[block]--;
        blocks[block + 1 + index] = blocks[block + last];
        if (last == 2) {
            heads[key] = ~blocks[block + 1];
            blocks[block] = free[0];
            free[0] = block;
        }
    }

    /** All keys that have a list are below this. */
    int keys() {
        return heads.length;
    }

    private int roomy(int block) {
        int size = blocks[block];
        int sizeClass = sizeClass(size);
        if (size < capacity(sizeClass)) {
            return block;
        }
        int larger = block(sizeClass + 1);
        System.arraycopy(blocks, block, blocks, larger, size + 1);
        blocks[block] = free[sizeClass];
        free[sizeClass] = block;
        return larger;
    }

    private int block(int sizeClass) {
        int block = free[sizeClass];
        if (block != 0) {
            free[sizeClass] = blocks[block];
        } else {
            block = end;
            end += capacity(sizeClass) + 1;
            if (end > blocks.length) {
                blocks = Arrays.copyOf(blocks, (int) Math.max(end, (long) (blocks.length * GROWTH)));
            }
        }
        blocks[block] = 0;
        return block;
    }

    /** 2, 3, 4, 6, 8, 12, 16 … */
    private static int capacity(int sizeClass) {
        return (2 + (sizeClass & 1)) << (sizeClass >> 1);
    }

    /** The smallest that has room for so many, 2 or more. */
    private static int sizeClass(int size) {
        int power = Integer.highestOneBit(size);
        int doublings = Integer.numberOfTrailingZeros(power) - 1;
        if (size == power) {
            return 2 * doublings;
        }
        return size <= power + power / 2 ? 2 * doublings + 1 : 2 * doublings + 2;
    }
}
