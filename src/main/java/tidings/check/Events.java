package tidings.check;

import java.util.Set;
import java.util.stream.Collectors;

/** What happened, by the words that say so in any language: a death, an arrest, a verdict. {@code check/events.txt}. */
public final class Events {
    private final Signals lists;

    public Events() {
        this("/check/events.txt");
    }

    private Events(String file) {
        this.lists = new Signals(file);
    }

    /** How things end: a victory, a find, a dismissal. {@code check/outcomes.txt}. */
    public static Events ofOutcomes() {
        return new Events("/check/outcomes.txt");
    }

    /** The kinds of events that a text tells of. */
    public Set<String> in(String text) {
        return Word.of(text).stream()
                .flatMap(word -> lists.names().stream().filter(event -> lists.has(event, word.low())))
                .collect(Collectors.toSet());
    }
}
