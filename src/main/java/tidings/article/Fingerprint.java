package tidings.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Locale;

/** The identity of what an article says: equal for the same title and text, however spaced and capitalised. */
public final class Fingerprint {
    private Fingerprint() {}

    /** SHA-256 of the words of title and text, 32 bytes. */
    public static byte[] of(Article article) {
        String words = words(article.title()) + "\n" + words(article.text());
        try {
            return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static String words(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder words = new StringBuilder(folded.length());
        boolean afterBlank = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean isBlank = c == ' ' || (c >= '\t' && c <= '\r');
            if (!isBlank || !afterBlank) {
                words.append(isBlank ? ' ' : c);
            }
            afterBlank = isBlank;
        }
        return words.toString().strip();
    }
}
