package tidings.topic;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import tidings.text.Lines;

/** The time words of the interface languages, in lower case, and what they mean. A word may mean several things. */
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
        SKIP,
        /** "the last", before a number of days. */
        RECENT,
        NUMBER,
        /** A unit, in days; hours are 0. */
        DAYS,
        /** A unit, in months. */
        MONTHS,
        FROM,
        TO,
        /** The night before today, by the day on which it began. */
        NIGHT,
        /** The latest that has begun, or the one that was over before today. */
        WEEKEND,
        /** "Last", before or behind a day of the week. */
        PAST,
        /** "Ago", behind a number of days. */
        AGO,
        /** What means "ago" before a number of days. */
        AGO_BEFORE,
        /** Before a time that ends the stretch: 0 where it does not belong to it, 1 where it does. */
        UNTIL
    }

    /** Words of the longest entry. */
    static final int LONGEST = 5;

    /** @param number how many days, weeks, months or years back */
    record Meaning(Kind kind, int number) {}

    private static final List<Kind> BACK =
            List.of(Kind.DAY, Kind.WEEK, Kind.MONTH, Kind.YEAR, Kind.NIGHT, Kind.WEEKEND);

    private final Map<Kind, Map<String, Integer>> meanings = new EnumMap<>(Kind.class);

    TimeTable() {
        Lines.of("/topic/time.txt").forEach(this::add);
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        int space = line.indexOf(' ');
        Kind kind = Kind.valueOf(line.substring(0, space).replace('-', '_').toUpperCase(Locale.ROOT));
        int number = Integer.parseInt(line.substring(space + 1, colon));
        Map<String, Integer> words = meanings.computeIfAbsent(kind, key -> new HashMap<>());
        Arrays.stream(line.substring(colon + 1).split(",", -1)).forEach(word -> words.put(word.strip(), number));
    }

    /**
     * A day, week, month or year that is counted from today.
     *
     * @param words in lower case, one space between two
     */
    Optional<Meaning> back(String words) {
        return BACK.stream()
                .filter(kind -> is(kind, words))
                .findFirst()
                .map(kind -> new Meaning(kind, number(kind, words).orElseThrow()));
    }

    OptionalInt number(Kind kind, String words) {
        Integer number = meanings.getOrDefault(kind, Map.of()).get(words);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The place behind the longest run of words of that kind; the same place where there is none. */
    int behind(Kind kind, List<String> words, int at) {
        for (int length = Math.min(LONGEST, words.size() - at); length > 0; length--) {
            if (is(kind, String.join(" ", words.subList(at, at + length)))) {
                return at + length;
            }
        }
        return at;
    }

    boolean is(Kind kind, String words) {
        return meanings.getOrDefault(kind, Map.of()).containsKey(words);
    }
}
