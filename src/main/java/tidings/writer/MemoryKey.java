package tidings.writer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Makes keys: a hash, so that a topic that somebody asked for is not readable in the store. */
final class MemoryKey {
    /**
     * The version of all that checks a model's words in code ({@code tidings.check}, {@link Verification},
     * {@link Repair}): raised whenever they refuse more, so that nothing lives on which they would not let through.
     */
    private static final String CHECKS = "1";

    private static final String BETWEEN = "\0";

    private MemoryKey() {}

    static String of(List<String> parts) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((CHECKS + BETWEEN + String.join(BETWEEN, parts)).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
