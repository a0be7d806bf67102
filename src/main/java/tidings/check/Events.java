package tidings.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What happened, by the words that say so in any language: a death, an arrest, a verdict. {@code check/events.txt}. */
public final class Events {
    /** What parts the words of an entry. */
    private static final String PARTED = "_";
    /** Words. */
    private static final int LONGEST = 3;

    private final Signals lists;
    /** The first words of entries of several. */
    private final Set<String> openings;

    public Events() {
        this("/check/events.txt");
    }

    private Events(String file) {
        this.lists = new Signals(file);
        this.openings = lists.names().stream()
                .flatMap(name -> lists.entries(name).stream())
                .filter(entry -> entry.contains(PARTED))
                .map(entry -> entry.split(PARTED)[0])
                .collect(Collectors.toSet());
    }

    /** How things end: a victory, a find, a dismissal. {@code check/outcomes.txt}. */
    public static Events ofOutcomes() {
        return new Events("/check/outcomes.txt");
    }

    /** The kinds of events that a text tells of. */
    public Set<String> in(String text) {
        List<Word> words = Word.of(text);
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(place -> at(words, place).stream())
                .collect(Collectors.toSet());
    }

    /** Those that the word at this place tells of, by itself or with those behind it: "lost their lives". */
    Set<String> at(List<Word> words, int place) {
        String word = words.get(place).low();
        return lists.names().stream()
                .filter(event -> lists.has(event, word)
                        || (openings.contains(word)
                                && phrases(words, place).anyMatch(phrase -> lists.has(event, phrase))))
                .collect(Collectors.toSet());
    }

    private static Stream<String> phrases(List<Word> words, int place) {
        return IntStream.rangeClosed(2, Math.min(LONGEST, words.size() - place))
                .mapToObj(length -> words.subList(place, place + length).stream()
                        .map(Word::low)
                        .collect(Collectors.joining(PARTED)));
    }
}
