package tidings.topic;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day in digits: 2024-07-14, 14.07.2024, 14/7/2024; 7/14/2024 only where it cannot be read the other way. */
final class NumericDate {
    static final String PATTERN =
            "(?<![\\p{N}.])(?:(?:19|20)[0-9]{2}-[0-9]{1,2}-[0-9]{1,2}|[0-9]{1,2}([./])[0-9]{1,2}\\1(?:19|20)[0-9]{2})(?![\\p{N}])";

    private static final Pattern PARTS = Pattern.compile("([0-9]+)([-./])([0-9]+)[-./]([0-9]+)");

    private NumericDate() {}

    static Optional<LocalDate> of(String word) {
        Matcher parts = PARTS.matcher(word);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(parts.group(1));
        int second = Integer.parseInt(parts.group(3));
        int last = Integer.parseInt(parts.group(4));
        return parts.group(2).equals("-")
                ? day(first, second, last)
                : day(last, second, first).or(() -> day(last, first, second));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
