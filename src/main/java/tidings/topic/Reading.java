package tidings.topic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tidings.text.Language;
import tidings.text.TextAnalysis;
import tidings.text.Token;

/** A topic as one language analyses it. */
record Reading(Language language, Map<Integer, String> forms) {
    static Reading of(String text, Language language, TextAnalysis analysis) {
        Map<Integer, String> forms = new HashMap<>();
        for (Token token : analysis.tokens(text, language)) {
            forms.putIfAbsent(token.start(), token.term());
        }
        return new Reading(language, forms);
    }

    /** The words that are no stop words of the language. */
    int words() {
        return forms.size();
    }

    boolean has(int start) {
        return forms.containsKey(start);
    }

    Optional<String> form(int start) {
        return Optional.ofNullable(forms.get(start));
    }

    /** The forms of a run of terms with a blank between two; empty where one of them is a stop word here. */
    Optional<String> form(List<PlacedTerm> run) {
        return run.stream()
                .map(term -> form(term.start()))
                .reduce((one, other) -> one.flatMap(a -> other.map(b -> a + " " + b)))
                .flatMap(form -> form);
    }
}
