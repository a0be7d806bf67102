package tidings.follow;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The names of the days of the week, in the chat's language and in English. */
record DayNames(Locale locale) {
    private static final int SHORTEST_FORM = 3;
    /** From this length on a name may change its last two letters: "понеділок", "понеділка". */
    private static final int LONG = 8;

    /** A weekday by its name or the beginning of it. */
    Optional<DayOfWeek> day(String word) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> names(day).anyMatch(name -> means(word, name)))
                .findFirst();
    }

    /** What stands behind a whole name in the same word: "abend" in "sonntagabend". */
    Optional<String> behindDay(String word) {
        return Arrays.stream(DayOfWeek.values())
                .flatMap(this::names)
                .filter(name -> name.length() > SHORTEST_FORM && word.startsWith(name) && !word.equals(name))
                .map(name -> word.substring(name.length()))
                .findFirst();
    }

    private Stream<String> names(DayOfWeek day) {
        return Stream.of(locale, Locale.ENGLISH)
                .flatMap(each -> List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT).stream()
                        .map(style -> ScheduleTable.plain(
                                        day.getDisplayName(style, each).toLowerCase(each))
                                .replace(".", "")));
    }

    /** "Friday", "Fridays", "fri": whole, in another form of the word, or cut short. */
    private static boolean means(String word, String name) {
        int shared = Math.min(word.length(), name.length());
        int stem = name.length() - (name.length() < LONG ? 1 : 2);
        return word.equals(name)
                || (shared >= SHORTEST_FORM
                        && name.length() > SHORTEST_FORM
                        && word.regionMatches(0, name, 0, Math.max(SHORTEST_FORM, Math.min(shared, stem))));
    }
}
