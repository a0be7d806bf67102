package tidings.intake;

import java.text.Normalizer;
import java.util.List;

/** Text freed of what nobody can see: control, zero-width and direction characters, soft hyphens, odd blanks. */
final class CleanText {
    private static final char SOFT_HYPHEN = 0xAD;
    /** The next character of format, behind the letters of Latin, Greek, Cyrillic and Hebrew. */
    private static final char NEXT_FORMAT = 0x600;

    private CleanText() {}

    /** One line: every run of blanks and line ends is a single space; composed (NFC). */
    static String line(String raw) {
        StringBuilder clean = new StringBuilder(raw.length());
        boolean blank = false;
        for (int i = 0; i < raw.length(); ) {
            int c = raw.codePointAt(i);
            i += Character.charCount(c);
            if (isBlank(c)) {
                blank = true;
            } else if (isVisible(c, clean)) {
                if (blank && !clean.isEmpty()) {
                    clean.append(' ');
                }
                blank = false;
                clean.appendCodePoint(c);
            }
        }
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    /** The lines of a text, clean, without the empty ones. */
    static List<String> lines(String raw) {
        return raw.lines().map(CleanText::line).filter(line -> !line.isEmpty()).toList();
    }

    /** As {@link #line}, where there is anything that nobody can see; most texts have nothing of it. */
    static String visible(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == SOFT_HYPHEN || (c >= NEXT_FORMAT && Character.getType(c) == Character.FORMAT)) {
                return line(text);
            }
        }
        return text;
    }

    private static boolean isBlank(int c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x0B || c == 0x85;
        };
    }

    private static boolean isVisible(int c, CharSequence before) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE -> false;
            case Character.FORMAT -> (c == 0x200C || c == 0x200D) && joinsAfter(before);
            default -> true;
        };
    }

    /** Persian, the scripts of India and emoji are spelled with joiners; between Latin or Cyrillic letters they only hide. */
    private static boolean joinsAfter(CharSequence before) {
        if (before.isEmpty()) {
            return false;
        }
        return switch (Character.UnicodeScript.of(Character.codePointBefore(before, before.length()))) {
            case LATIN, CYRILLIC, GREEK, ARMENIAN, GEORGIAN -> false;
            default -> !Character.isDigit(before.charAt(before.length() - 1));
        };
    }
}
