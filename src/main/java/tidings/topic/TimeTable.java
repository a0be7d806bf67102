package tidings.topic;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The time words of the interface languages, in lower case, and what they mean. */
final class TimeTable {
    /** What kind of time a word names. */
    enum Kind {
        DAY,
        WEEK,
        MONTH,
        YEAR,
        WEEKDAY,
        MONTHNAME,
        SINCE,
        IN,
        SKIP
    }

    /** @param number how many days, weeks, months or years back; or which weekday (Monday is 1) or month */
    record Meaning(Kind kind, int number) {}

    private final Map<String, Meaning> meanings = new HashMap<>();

    TimeTable() {
        Lines.of("/topic/time.txt").forEach(this::add);
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        int space = line.indexOf(' ');
        Meaning meaning = new Meaning(
                Kind.valueOf(line.substring(0, space).toUpperCase(java.util.Locale.ROOT)),
                Integer.parseInt(line.substring(space + 1, colon)));
        Arrays.stream(line.substring(colon + 1).split(",", -1)).forEach(words -> meanings.put(words.strip(), meaning));
    }

    /** @param words in lower case, one space between two */
    Optional<Meaning> of(String words) {
        return Optional.ofNullable(meanings.get(words));
    }

    boolean is(Kind kind, String word) {
        return of(word).filter(meaning -> meaning.kind() == kind).isPresent();
    }
}
