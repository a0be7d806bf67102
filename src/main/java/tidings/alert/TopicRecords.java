package tidings.alert;

import java.util.Arrays;

/**
 * The topics that are followed, each once however many follow it, in arrays of numbers and without an object a topic. Each
 * has a number, from 0 on.
 */
final class TopicRecords {
    private static final double FULL = 0.8;
    private static final double GROWTH = 1.25;

    private int[] elements = new int[64];
    /** Where the elements of a topic begin; they end where those of the next one begin. */
    private int[] starts = new int[16];
    /** Of the score of each topic, in half precision. */
    private short[] norms = new short[16];

    private int size;
    /** One more than the number of a topic, by its elements (open addressing, linear probing); 0 is a free slot. */
    private int[] slots = new int[64];

    /** The number of a topic: {@link #size} as it was before, where it is a new one. */
    int put(int[] topic, int length) {
        int slot = slot(topic, 0, length);
        if (slots[slot] == 0) {
            append(topic, length);
            slots[slot] = size;
            makeRoom();
            return size - 1;
        }
        return slots[slot] - 1;
    }

    private void append(int[] topic, int length) {
        int start = starts[size];
        elements = Lexemes.withRoom(elements, start + length);
        starts = Lexemes.withRoom(starts, size + 2);
        norms = norms.length > size ? norms : Arrays.copyOf(norms, starts.length);
        System.arraycopy(topic, 0, elements, start, length);
        norms[size] = Float.floatToFloat16((float) Keys.norm(topic, length));
        starts[++size] = start + length;
    }

    private void makeRoom() {
        if (size >= slots.length * FULL) {
            slots = new int[(int) (slots.length * GROWTH)];
            for (int topic = 0; topic < size; topic++) {
                slots[slot(elements, first(topic), end(topic))] = topic + 1;
            }
        }
    }

    private int slot(int[] topic, int from, int to) {
        long hash = (long) to - from;
        for (int i = from; i < to; i++) {
            hash = TermHash.mixed(hash + topic[i]);
        }
        int slot = (int) (((hash >>> Integer.SIZE) * slots.length) >>> Integer.SIZE);
        while (slots[slot] != 0 && !isSame(slots[slot] - 1, topic, from, to)) {
            slot = slot + 1 == slots.length ? 0 : slot + 1;
        }
        return slot;
    }

    private boolean isSame(int known, int[] topic, int from, int to) {
        return Arrays.equals(elements, first(known), end(known), topic, from, to);
    }

    /** What could be found of the topic, see {@link Tally.Norm}. */
    float norm(int topic) {
        return Float.float16ToFloat(norms[topic]);
    }

    /** Where the elements of a topic begin. */
    int first(int topic) {
        return starts[topic];
    }

    /** Where they end. */
    int end(int topic) {
        return starts[topic + 1];
    }

    int element(int place) {
        return elements[place];
    }

    int size() {
        return size;
    }
}
