package tidings.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Two facts made one: names and figures that a part of a sentence puts together, and no sentence behind it has together.
 */
final class Conflation {
    private static final Pattern PARTS =
            Pattern.compile("[,;:–—]\\s|\\h(?:and|but|while|whereas|и|а|но|та|і|й|але|und|aber"
                    + "|während|sowie|y|e|pero|mientras)\\h");

    private final Wording wording;

    Conflation(Wording wording) {
        this.wording = wording;
    }

    boolean isIn(Reading sentence, List<Reading> sources) {
        return sources.size() > 1
                && parts(sentence.text()).stream()
                        .map(Reading::of)
                        .anyMatch(part -> sources.stream()
                                .noneMatch(source -> hasFirst(source, part)
                                        && wording.hasNamesOf(source, part)
                                        && wording.hasNumbersOf(source, part)));
    }

    /** The word that begins a sentence is mostly the one that does what is told. */
    private boolean hasFirst(Reading source, Reading part) {
        return part.words().stream()
                .findFirst()
                .filter(word -> word.isCapitalised() && word.isContent() && !wording.isOfNumber(word))
                .map(word -> wording.names().isKnown(word, source.words()))
                .orElse(true);
    }

    /** Its clauses: "In Astana," is none, and goes with what follows. What is quoted stays in one. */
    static List<String> parts(String sentence) {
        List<String> parts = new ArrayList<>();
        Set<Integer> quoted = quoted(sentence);
        int from = 0;
        for (MatchResult found : PARTS.matcher(sentence).results().toList()) {
            if (!quoted.contains(found.start()) && isClause(sentence.substring(from, found.start()))) {
                parts.add(sentence.substring(from, found.start()));
                from = found.end();
            }
        }
        parts.add(sentence.substring(from));
        return parts;
    }

    private static Set<Integer> quoted(String sentence) {
        Set<Integer> quoted = new HashSet<>();
        Quotation.all(sentence).forEach(quote -> {
            for (int at = quote.start(); at < quote.end(); at++) {
                quoted.add(at);
            }
        });
        return quoted;
    }

    private static boolean isClause(String part) {
        return Word.of(part).stream().anyMatch(word -> word.isContent() && !word.isNumber() && !word.isCapitalised());
    }
}
