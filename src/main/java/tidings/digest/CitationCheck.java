package tidings.digest;

import java.util.regex.Pattern;

/**
 * Whether a line is what its source says: outside square brackets it must stand in the source word for word and in one
 * piece, white space aside. What stands in brackets is ours, and the reader sees that.
 */
public final class CitationCheck {
    /** The longest stretch a bracket replaces: a pronoun or an adverb, not a statement. */
    static final int REPLACED = 24;

    private static final Pattern BRACKET = Pattern.compile("\\s*\\[[^\\]]*\\]");

    private final String plainSource;

    /** Many lines may be held against one source: its white space is evened out once. */
    public CitationCheck(String source) {
        this.plainSource = plain(source);
    }

    /** Whether the source says the line; a bracket may stand for up to {@value #REPLACED} characters of the source. */
    public static boolean isVerbatim(String line, String source) {
        return new CitationCheck(source).says(line);
    }

    /** As {@link #isVerbatim}. */
    public boolean says(String line) {
        String plainLine = plain(line);
        if (plainSource.contains(plainLine)) {
            return true;
        }
        if (plainLine.indexOf('[') < 0) {
            return false;
        }
        String pattern = BRACKET.splitAsStream(plainLine)
                .map(Pattern::quote)
                .reduce((left, right) -> left + ".{0," + REPLACED + "}?" + right)
                .orElse("");
        return !pattern.equals(Pattern.quote(""))
                && Pattern.compile(pattern).matcher(plainSource).find();
    }

    /** By hand: each line of a digest is held against every article found, and a regular expression took a third of it. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean afterSpace = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isSpace = (c >= '\t' && c <= '\r') || Character.isSpaceChar(c);
            if (!isSpace || !afterSpace) {
                plain.append(isSpace ? ' ' : c);
            }
            afterSpace = isSpace;
        }
        return plain.toString().strip();
    }
}
