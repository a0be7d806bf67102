package tidings.check;

import java.util.List;
import java.util.regex.Pattern;

/** Several words that are usually written as one short one, from {@code check/abbreviations.txt}, made that one. */
final class Abbreviations {
    private record Rule(Pattern longer, String shorter) {}

    private static final List<Rule> RULES = Signals.lines("/check/abbreviations.txt").stream()
            .map(line -> line.split(":", 2))
            .filter(parts -> parts.length == 2)
            .map(parts -> new Rule(
                    Pattern.compile(
                            "(?<!\\p{L})(?:" + parts[1].strip() + ")(?!\\p{L})",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                    parts[0]))
            .toList();

    private Abbreviations() {}

    static String in(String text) {
        String shorter = text;
        for (Rule rule : RULES) {
            shorter = rule.longer().matcher(shorter).replaceAll(rule.shorter());
        }
        return shorter;
    }
}
