package tidings.check;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The months and days of the week that a text names, the same in every language. */
final class Calendar {
    private static final Pattern VERB = Pattern.compile("(?<![\\d.]\\h)\\b(?:may|march)\\b(?!\\h+\\d)");

    private static final String MONTH = "month";

    private final Signals lists = new Signals("/check/numbers.txt");

    Set<String> in(Reading reading) {
        return Word.of(VERB.matcher(reading.text()).replaceAll(" ")).stream()
                .flatMap(word ->
                        lists.names().stream().filter(Calendar::isCalendar).filter(name -> lists.has(name, word.low())))
                .collect(Collectors.toSet());
    }

    boolean has(Word word) {
        return lists.names().stream().filter(Calendar::isCalendar).anyMatch(name -> lists.has(name, word.low()));
    }

    boolean isMonth(Word word) {
        return !VERB.matcher(word.text()).matches()
                && lists.names().stream()
                        .filter(name -> name.startsWith(MONTH))
                        .anyMatch(name -> lists.has(name, word.low()));
    }

    static boolean isCalendar(String name) {
        return name.startsWith(MONTH) || name.startsWith("day");
    }
}
