package tidings.text;

/** The punctuation marks that matter where sentences end. */
final class Marks {
    private static final String CLOSING = "\"'”’»›“«)]}";
    private static final String OPENING = "\"'“‘„«‹»([{¿¡";

    /** The next word stands no further away; looked for to the end of the text, it would be from each of many marks. */
    private static final int NEAR = 100;

    private Marks() {}

    static boolean endsSentence(char mark) {
        return mark == '.' || mark == '!' || mark == '?' || mark == '…' || mark == '‼' || mark == '⁇' || mark == '。';
    }

    static boolean isBlank(char mark) {
        return Character.isWhitespace(mark) || Character.isSpaceChar(mark) || mark == '\u200b' || mark == '\ufeff';
    }

    /** A mark that closes a quotation or a bracket when it stands right after the end of a sentence. */
    static boolean closes(char mark) {
        return CLOSING.indexOf(mark) >= 0;
    }

    static boolean opens(char mark) {
        return OPENING.indexOf(mark) >= 0;
    }

    static boolean isDash(char mark) {
        return mark == '-' || mark == '–' || mark == '—' || mark == '―';
    }

    /** The index of the last character in the range that is not white space; start - 1 when there is none. */
    static int lastVisible(String text, int start, int end) {
        int at = end - 1;
        while (at >= start && isBlank(text.charAt(at))) {
            at--;
        }
        return at;
    }

    static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Up to where the next word is looked for from here, exclusive. */
    static int far(String text, int from) {
        return Math.min(text.length(), from + NEAR);
    }
}
