package tidings.writer;

import java.util.random.RandomGenerator;

/** A few random characters in every id of one request, so that no stored text can name a sentence or a claim. */
record Nonce(String value) {
    private static final int LEAST = 36 * 36 * 36;

    static Nonce of(RandomGenerator random) {
        return new Nonce(Integer.toString(random.nextInt(LEAST, LEAST * 36), 36));
    }

    String id(String kind, int number) {
        return value + "-" + kind + number;
    }
}
