package tidings.alert;

/**
 * The records of some topics side by side. A million topics lie all over memory: read one after the other in a short loop,
 * many are on their way at once, while a topic that is read only when it is its turn keeps the processor waiting.
 */
final class Gathered {
    private int[] topics = new int[64];
    private int[] ends = new int[64];
    private float[] norms = new float[64];
    private int[] elements = new int[256];
    private int size;

    void clear() {
        size = 0;
    }

    /** Puts a topic in the row; its record comes with {@link #read}. */
    void add(int topic) {
        topics = Lexemes.withRoom(topics, size + 1);
        topics[size++] = topic;
    }

    /** Reads the records of all that were added. */
    void read(TopicRecords records) {
        if (ends.length < topics.length) {
            ends = new int[topics.length];
            norms = new float[topics.length];
        }
        int length = 0;
        for (int i = 0; i < size; i++) {
            norms[i] = records.norm(topics[i]);
            length += records.end(topics[i]) - records.first(topics[i]);
            ends[i] = length;
        }
        elements = Lexemes.withRoom(elements, length);
        for (int i = 0; i < size; i++) {
            int to = first(i);
            int from = records.first(topics[i]);
            for (int at = to; at < ends[i]; at++) {
                elements[at] = records.element(from + at - to);
            }
        }
    }

    int size() {
        return size;
    }

    /** The number of the topic at this place in the row. */
    int topic(int place) {
        return topics[place];
    }

    /** What could be found of it, see {@link Tally.Norm}. */
    double norm(int place) {
        return norms[place];
    }

    /** Where its elements begin. */
    int first(int place) {
        return place == 0 ? 0 : ends[place - 1];
    }

    /** Where they end. */
    int end(int place) {
        return ends[place];
    }

    int element(int at) {
        return elements[at];
    }
}
