package tidings.intake;

import java.util.regex.Pattern;
import tidings.text.Lines;

/** Lines behind the last sentence of an article that are none of it: "© 2026 …", "Subscribe to our newsletter …". */
final class ClosingLine {
    private static final Pattern CLOSING = Pattern.compile(
            String.join("|", Lines.of("/intake/closing_lines.txt")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final int LONGEST = 250;

    private ClosingLine() {}

    static boolean is(String line) {
        return line.length() <= LONGEST && CLOSING.matcher(line).matches();
    }
}
