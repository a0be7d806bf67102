package tidings.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways a calendar day is written, the time of day left to {@link DateReader}. */
final class DatePatterns {
    /** A day, and where in the text it stands. */
    record Day(LocalDate date, int start, int end) {}

    private record Form(Pattern pattern, Function<MatchResult, Optional<LocalDate>> reading) {}

    private static final List<Form> FORMS = List.of(
            form("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)", m -> day(m.group(1), m.group(2), m.group(3))),
            form("(?<!\\d)(\\d{4})年\\s?(\\d{1,2})月\\s?(\\d{1,2})日", m -> day(m.group(1), m.group(2), m.group(3))),
            form("(?<!\\d)(\\d{4})(\\d{2})(\\d{2})(?!\\d)", m -> day(m.group(1), m.group(2), m.group(3))),
            form(
                    "(?<!\\d)(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})(?!\\d)",
                    m -> day(m.group(3), m.group(2), m.group(1))),
            form("(?<!\\d)(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4})(?!\\d)", DatePatterns::slashed),
            form(
                    "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º)?[.,]?[\\s-]?\\s?(?:de |of )?(\\p{L}{3,12})[.,]?[\\s,-]{0,2}(?:de |del )?(\\d{4})(?!\\d)",
                    m -> named(m.group(3), m.group(2), m.group(1))),
            form(
                    "(?<!\\p{L})(\\p{L}{3,12})[.,]?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})(?!\\d)",
                    m -> named(m.group(3), m.group(1), m.group(2))));

    private DatePatterns() {}

    /** The leftmost day that the text names. */
    static Optional<Day> first(String text) {
        return FORMS.stream().flatMap(form -> first(form, text).stream()).min(Comparator.comparingInt(Day::start));
    }

    private static Optional<Day> first(Form form, String text) {
        Matcher matcher = form.pattern().matcher(text);
        while (matcher.find()) {
            Optional<LocalDate> date = form.reading().apply(matcher);
            if (date.isPresent()) {
                return Optional.of(new Day(date.get(), matcher.start(), matcher.end()));
            }
        }
        return Optional.empty();
    }

    private static Form form(String pattern, Function<MatchResult, Optional<LocalDate>> reading) {
        return new Form(Pattern.compile(pattern), reading);
    }

    /** Day or month first? Only a number above 12, or two equal ones, tell. */
    private static Optional<LocalDate> slashed(MatchResult found) {
        int first = Integer.parseInt(found.group(1));
        int second = Integer.parseInt(found.group(3));
        if (first > 12 || first == second) {
            return day(found.group(4), found.group(3), found.group(1));
        }
        return second > 12 ? day(found.group(4), found.group(1), found.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> named(String year, String month, String day) {
        return Months.number(month).flatMap(number -> day(year, Integer.toString(number), day));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        int y = Integer.parseInt(year);
        if (y < 1800 || y > 2100) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException notInCalendar) {
            return Optional.empty();
        }
    }
}
