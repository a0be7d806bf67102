package tidings.digest;

import java.util.regex.Pattern;

/**
 * Whether a line is what its source says: outside square brackets it must stand in the source word for word and in one
 * piece, white space aside. What stands in brackets is ours, and the reader sees that.
 */
public final class CitationCheck {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private CitationCheck() {}

    /** Whether the source says the line; a bracket may stand for up to {@value #REPLACED} characters of the source. */
    public static boolean isVerbatim(String line, String source) {
        if (plain(source).contains(plain(line))) {
            return true;
        }
        String pattern = Pattern.compile("\\s*\\[[^\\]]*\\]")
                .splitAsStream(plain(line))
                .map(Pattern::quote)
                .reduce((left, right) -> left + ".{0," + REPLACED + "}?" + right)
                .orElse("");
        return !pattern.equals(Pattern.quote(""))
                && Pattern.compile(pattern).matcher(plain(source)).find();
    }

    /** The longest stretch a bracket replaces: a pronoun or an adverb, not a statement. */
    static final int REPLACED = 24;

    private static String plain(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }
}
