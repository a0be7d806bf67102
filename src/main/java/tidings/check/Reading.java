package tidings.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A text with its words. */
record Reading(String text, List<Word> words) {
    /** What joins two words. */
    static final String JOINT = "_";

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

    /** A word and the one behind it, in lower case, as one: "put_off"; the last word alone. */
    String withNext(Word word) {
        return withNext(words.indexOf(word));
    }

    /** So of every word. */
    Stream<String> pairs() {
        return IntStream.range(0, words.size()).mapToObj(this::withNext);
    }

    private String withNext(int at) {
        return at + 1 < words.size()
                ? words.get(at).low() + JOINT + words.get(at + 1).low()
                : words.get(at).low();
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
