package tidings.message;

/**
 * Text of strangers, made safe to show on one line: line ends and controls become spaces, characters that hide or
 * reorder their neighbours (zero-width spaces, bidirectional controls) go, half characters become U+FFFD. Joiners stay:
 * Persian words and many emoji need them.
 */
final class VisibleText {
    private VisibleText() {}

    static String of(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(visible, c));
        return visible.toString();
    }

    private static void append(StringBuilder visible, int c) {
        if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            visible.append('\uFFFD');
        } else if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029) {
            visible.append(' ');
        } else if (!hidesOrReorders(c)) {
            visible.appendCodePoint(c);
        }
    }

    private static boolean hidesOrReorders(int c) {
        return c == 0x200B
                || c == 0x200E
                || c == 0x200F
                || c == 0x061C
                || c == 0x2060
                || c == 0xFEFF
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }
}
