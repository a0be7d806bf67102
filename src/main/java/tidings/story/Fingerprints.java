package tidings.story;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A few of a text's shingles, chosen by the text alone: in each window the one of the least hash (winnowing; Schleimer,
 * Wilkerson, Aiken, 2003). Two texts with {@value #WINDOW} shingles in a row in common have one of them in common here,
 * so a teaser finds its article. Signatures for whole-text resemblance (MinHash in 32 bands of 4) cost as much and find one
 * in five of such teasers.
 *
 * @param hashes each once, ascending
 */
record Fingerprints(int[] hashes) {
    static final int WINDOW = 16;

    static Fingerprints of(Shingles shingles) {
        int[] order = shingles.inOrder();
        int[] chosen = new int[order.length];
        int count = 0;
        int least = -1;
        for (int end = Math.min(WINDOW, order.length); end <= order.length && end > 0; end++) {
            int start = Math.max(0, end - WINDOW);
            int best = least >= start && order[end - 1] > order[least] ? least : leastOf(order, start, end);
            if (best != least) {
                chosen[count++] = order[best];
                least = best;
            }
        }
        return new Fingerprints(
                Arrays.stream(chosen, 0, count).sorted().distinct().toArray());
    }

    private static int leastOf(int[] order, int start, int end) {
        int best = start;
        for (int i = start + 1; i < end; i++) {
            best = order[i] <= order[best] ? i : best;
        }
        return best;
    }

    /** Four bytes a fingerprint, to be stored. */
    byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(hashes.length * Integer.BYTES);
        bytes.asIntBuffer().put(hashes);
        return bytes.array();
    }

    static Fingerprints ofBytes(byte[] bytes) {
        int[] hashes = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(hashes);
        return new Fingerprints(hashes);
    }
}
