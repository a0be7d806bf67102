package tidings.check;

import java.util.Set;
import java.util.stream.Collectors;

/** What happened, by the words that say so in any language: a death, an arrest, a verdict. {@code check/events.txt}. */
public final class Events {
    private final Signals lists = new Signals("/check/events.txt");

    /** The kinds of events that a text tells of. */
    public Set<String> in(String text) {
        return Word.of(text).stream()
                .flatMap(word -> lists.names().stream().filter(event -> lists.has(event, word.low())))
                .collect(Collectors.toSet());
    }
}
