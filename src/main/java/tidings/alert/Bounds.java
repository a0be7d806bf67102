package tidings.alert;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * What each topic can score at most with one article, added up term at a time (Turtle and Flood, "Query evaluation:
 * strategies and optimizations", 1995), so that only those are looked at that can be enough.
 */
final class Bounds {
    /** In 16 bits: more than is enough in any case is not told apart. */
    private char[] sums = new char[64];

    /** The topics that have a sum. */
    private int[] having = new int[64];

    private int count;

    void add(int topic, int sum) {
        if (topic >= sums.length) {
            sums = Arrays.copyOf(sums, topic + 1 + topic / 8);
        }
        if (sums[topic] == 0) {
            if (count == having.length) {
                having = Arrays.copyOf(having, 2 * count);
            }
            having[count++] = topic;
        }
        sums[topic] = (char) Math.min(sums[topic] + sum, Character.MAX_VALUE);
    }

    /** Gives out the topics whose sum is large enough, and forgets all sums. */
    void drain(int enough, IntConsumer use) {
        for (int i = 0; i < count; i++) {
            int topic = having[i];
            int sum = sums[topic];
            sums[topic] = 0;
            if (sum >= enough) {
                use.accept(topic);
            }
        }
        count = 0;
    }
}
