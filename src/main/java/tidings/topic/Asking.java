package tidings.topic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import tidings.text.Lines;

/** The words that only ask or lead on, in any of the interface languages: "what", "about", "где", "wie". */
public final class Asking {
    private static final String ENTRY = "ask:";

    private final Set<String> words;

    public Asking() {
        words = Lines.of("/topic/filler.txt").stream()
                .filter(line -> line.startsWith(ENTRY))
                .flatMap(line -> Arrays.stream(line.substring(ENTRY.length()).split(",", -1)))
                .map(String::strip)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a word is one of them, in whatever case. */
    public boolean has(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT).replace('’', '\''));
    }
}
