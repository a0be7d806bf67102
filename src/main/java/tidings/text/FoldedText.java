package tidings.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text with the differences evened out that no reader means: kinds of apostrophe, ё and е, stress marks, soft hyphens
 * and other invisible characters, letters in two pieces (и + U+0306 for й).
 */
final class FoldedText {
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    /** For each UTF-16 unit of the folded text, and for its end, where it stands in the original. */
    private final int[] starts;

    private FoldedText(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    static FoldedText of(String original) {
        char[] folded = new char[original.length()];
        int[] starts = new int[original.length() + 1];
        int length = 0;
        for (int i = 0; i < original.length(); i++) {
            char c = original.charAt(i);
            if (isMark(c) && length > 0) {
                folded[length - 1] = composed(folded[length - 1], c);
            } else if (!isInvisible(c)) {
                starts[length] = i;
                folded[length++] = plain(c);
            }
        }
        starts[length] = original.length();
        return new FoldedText(new String(folded, 0, length), Arrays.copyOf(starts, length + 1));
    }

    String text() {
        return text;
    }

    int originalStart(int folded) {
        return starts[folded];
    }

    /** Where a stretch that ends here ends in the original, exclusive; what was dropped behind it is left out. */
    int originalEnd(int folded) {
        return folded == 0 ? 0 : starts[folded - 1] + 1;
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201B', '\u02BC', '\u02B9', '\uFF07', '`', '\u00B4' -> '\'';
            case 'ё' -> 'е';
            case 'Ё' -> 'Е';
            case '\u2010', '\u2011' -> '-';
            default -> c;
        };
    }

    private static boolean isMark(char c) {
        return c >= '\u0300' && c <= '\u036F';
    }

    /** Zero-width and direction marks too; the joiners stay where Indic and Arabic scripts need them. */
    private static boolean isInvisible(char c) {
        return c == SOFT_HYPHEN || c == BYTE_ORDER_MARK || (c >= '\u200B' && c <= '\u200F' && c != '\u200C');
    }

    /** The letter with its mark in one piece; a mark without such a letter is a stress mark and is dropped. */
    private static char composed(char letter, char mark) {
        if (Character.isSurrogate(letter)) {
            return letter;
        }
        String one = Normalizer.normalize(String.valueOf(new char[] {letter, mark}), Normalizer.Form.NFC);
        return one.length() == 1 ? plain(one.charAt(0)) : letter;
    }
}
