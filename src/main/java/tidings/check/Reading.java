package tidings.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A text with its words. */
record Reading(String text, List<Word> words) {
    static Reading of(String text) {
        return new Reading(text, Word.of(text));
    }

    /** Several as one. */
    static Reading all(List<Reading> readings) {
        return of(readings.stream().map(Reading::text).collect(Collectors.joining("\n")));
    }

    Set<String> low() {
        return words.stream().map(Word::low).collect(Collectors.toSet());
    }

    /** Whether nothing but a sign of punctuation comes behind a word. */
    boolean endsClause(Word word) {
        return word.end() == text.length() || ",;:.!?".indexOf(text.charAt(word.end())) >= 0;
    }

    /** The content words, cut to their stems, in order. */
    List<String> content() {
        return words.stream().filter(Word::isContent).map(Word::stem).toList();
    }

    Set<String> stems() {
        return words.stream().map(Word::stem).collect(Collectors.toSet());
    }
}
