package tidings.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * The identity of what an article says: equal for the same title and text, however spaced and capitalised. With a brief
 * counts its hour, too: the next alarm has the same words.
 */
public final class Fingerprint {
    private Fingerprint() {}

    /** SHA-256 of the words of title and text, 32 bytes. */
    public static byte[] of(Article article) {
        String words = words(article.title()) + "\n" + words(article.text()) + hour(article);
        try {
            return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static String hour(Article article) {
        return article.published()
                .filter(time -> article.isBrief())
                .map(time -> "\n" + time.truncatedTo(ChronoUnit.HOURS))
                .orElse("");
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
