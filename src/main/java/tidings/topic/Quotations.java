package tidings.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What stands in quotation marks in a topic, in the marks of any of the interface languages. */
final class Quotations {
    private static final Pattern QUOTED =
            Pattern.compile("\"[^\"]+\"|“[^“”\"]+[”\"]|„[^„“”\"]+[“”\"]|«[^«»]+»|»[^«»]+«|‹[^‹›]+›|「[^「」]+」");

    private final String text;
    private final List<MatchResult> quotations;

    Quotations(String text) {
        this.text = text;
        this.quotations = QUOTED.matcher(text).results().toList();
    }

    /** The text with quotations blackened, as long as before: nothing in them is a time or a courtesy. */
    String blackened() {
        StringBuilder outside = new StringBuilder(text);
        quotations.forEach(
                quotation -> outside.replace(quotation.start(), quotation.end(), "\"".repeat(length(quotation))));
        return outside.toString();
    }

    /** A text that came from {@link #blackened()}, of the same length, with the quotations in it again. */
    String restored(String outside) {
        StringBuilder whole = new StringBuilder(outside);
        quotations.forEach(quotation -> whole.replace(quotation.start(), quotation.end(), quotation.group()));
        return whole.toString();
    }

    /** The terms of each quotation, where it has any. */
    List<Phrase> phrases(List<PlacedTerm> terms) {
        List<Phrase> phrases = new ArrayList<>();
        for (MatchResult quotation : quotations) {
            List<Term> inside = terms.stream()
                    .filter(placed -> placed.start() >= quotation.start() && placed.end() <= quotation.end())
                    .map(PlacedTerm::term)
                    .toList();
            if (!inside.isEmpty()) {
                phrases.add(new Phrase(inside, true));
            }
        }
        return phrases;
    }

    private static int length(MatchResult quotation) {
        return quotation.end() - quotation.start();
    }
}
