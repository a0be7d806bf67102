package tidings.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What an entry is remembered by. */
final class ItemId {
    private ItemId() {}

    /** What the feed calls it; its url; else a digest of its words, so that the same words are the same entry. */
    static String of(String written, String url, String title, String words) {
        if (!written.isBlank()) {
            return written.strip();
        }
        return url.isBlank() ? "words:" + digest(title + "\n" + words) : url;
    }

    private static String digest(String words) {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
