package tidings.topic;

import java.util.function.LongConsumer;

/** Makes one number of each word and the next, in their order. */
final class PairReader {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int TURN = 23;
    /** No word before. */
    private static final long NONE = 0;

    private final LongConsumer pairs;
    private long before = NONE;

    PairReader(LongConsumer pairs) {
        this.pairs = pairs;
    }

    void word(long word) {
        if (before != NONE) {
            pairs.accept((Long.rotateLeft(before, TURN) + word) * SPREAD);
        }
        before = word;
    }

    /** The next word does not follow the last one. */
    void end() {
        before = NONE;
    }
}
