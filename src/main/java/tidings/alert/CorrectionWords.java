package tidings.alert;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tidings.text.Lines;

/** The words by which outlets say of their own reports that they were wrong. */
final class CorrectionWords {
    /** Not what begins a quotation: others speak there. */
    private static final String BEGINNING = "(?:^|[.!?…][)\\]»”\"']*\\s|[(\\[*|+])\\s*";

    private static final Predicate<String> CORRECTED = words("corrected", any("version") + "\\s+" + any("report"));
    private static final Predicate<String> RETRACTED = words("retracted", any("retracted"));

    private CorrectionWords() {}

    private static Predicate<String> words(String kind, String more) {
        String label = BEGINNING + any(kind + " label");
        String sentence = "(?<!\\p{L})(?:" + any(kind) + "|" + more + ")(?!\\p{L})";
        return Pattern.compile(label + "|" + sentence, Pattern.MULTILINE).asPredicate();
    }

    private static String any(String which) {
        String start = which + ": ";
        return Lines.of("/alert/corrections.txt").stream()
                .filter(line -> line.startsWith(start))
                .flatMap(line -> Arrays.stream(line.substring(start.length()).split("\\|")))
                .map(words -> Pattern.quote(words.strip()).replace(" ", "\\E\\s+\\Q"))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** What the text says now of what it said then, if it did not say so then. */
    static Optional<Correction.Kind> since(String then, String now) {
        String before = then.toLowerCase(Locale.ROOT);
        String after = now.toLowerCase(Locale.ROOT);
        if (RETRACTED.test(after) && !RETRACTED.test(before)) {
            return Optional.of(Correction.Kind.RETRACTED);
        }
        return CORRECTED.test(after) && !CORRECTED.test(before)
                ? Optional.of(Correction.Kind.CORRECTED)
                : Optional.empty();
    }
}
