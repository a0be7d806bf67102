package tidings.check;

import java.util.Locale;
import java.util.regex.Pattern;

/** The words by which somebody is said to say something, in any language. {@code check/words.txt}. */
public final class SayingWords {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}'’]+");

    private final Signals lists = new Signals("/check/words.txt");

    /** Whether a text has any of them. */
    public boolean areIn(String text) {
        return BETWEEN.splitAsStream(text).anyMatch(word -> lists.has("saying", word.toLowerCase(Locale.ROOT)));
    }
}
