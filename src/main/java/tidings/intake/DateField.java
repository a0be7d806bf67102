package tidings.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A date that stands in a field of its own, as feeds write it: RFC 822 and 2822, RFC 850, asctime, ISO 8601 in its many
 * cuts, and all that {@link DateReader} reads. Here a guess is allowed: that something is a date is known, and a month
 * in front is an American's, unless the feed tells otherwise. Read by parts rather than by formats, for there is always one more format.
 */
public final class DateField {
    private static final int LONGEST = 100;
    private static final Pattern ISO =
            Pattern.compile("^[+]?(\\d{4})(?:-?(\\d{2})(?:-?(\\d{2}))?(?!\\d)|-?(\\d{3})(?!\\d))?(?!\\d)");
    private static final Pattern ISO_SHORT = Pattern.compile("^(\\d{2})-(\\d{2})-(\\d{2})(?=$|[T\\s])");
    private static final Pattern DAY_MONTH_NAME = Pattern.compile(
            "(?:^|\\D)(\\d{1,2})\\.?(?:\\s*-\\s*|\\s+|\\s*de\\s+|/)(\\p{L}{3,})\\.?(?:\\s*-\\s*|,?\\s+(?:de\\s+)?|/)(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern ASCTIME =
            Pattern.compile("(\\p{L}{3,})\\.?\\s+(\\d{1,2})\\s+(?:\\d{1,2}:\\d{2}(?::\\d{2})?\\s*\\S*?\\s+)(\\d{4})");
    private static final Pattern SLASHED = Pattern.compile("(?:^|\\D)(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern KOREAN = Pattern.compile("(\\d{4})\\s*년\\s*(\\d{1,2})\\s*월\\s*(\\d{1,2})\\s*일");

    private DateField() {}

    /** What of "05/11/2026" is the month. */
    public enum Order {
        DAY_FIRST,
        MONTH_FIRST
    }

    /** What a date of this form tells about the others beside it, by a number that is no month. */
    public static Optional<Order> order(String written) {
        return written.indexOf('/') < 0
                ? Optional.empty()
                : found(SLASHED, written).flatMap(date -> order(part(date, 1), part(date, 2)));
    }

    private static Optional<Order> order(int first, int second) {
        if ((first > 12) == (second > 12)) {
            return Optional.empty();
        }
        return Optional.of(first > 12 ? Order.DAY_FIRST : Order.MONTH_FIRST);
    }

    /** Empty for what is no date, or none between 1970 and 2100. Without a zone UTC is taken, without a time midnight. */
    public static Optional<Instant> read(String written) {
        return read(written, Order.MONTH_FIRST);
    }

    /** As {@link #read(String)}, where it is known how "05/11/2026" is meant. */
    public static Optional<Instant> read(String written, Order order) {
        String text = written.strip();
        if (text.length() < 4 || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return day(text, order)
                    .map(day -> at(day, text))
                    .or(() -> DateReader.read(text))
                    .filter(DateField::isPlausible);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant at(LocalDate day, String text) {
        return TimeOfDay.find(text)
                .map(time -> LocalDateTime.of(day, time.time())
                        .plusSeconds(time.carrySeconds())
                        .toInstant(time.offset()))
                .orElseGet(() -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static Optional<LocalDate> day(String text, Order order) {
        return Stream.<Function<String, Optional<LocalDate>>>of(
                        DateField::dayFirst,
                        DateField::asctime,
                        DateField::korean,
                        any -> DatePatterns.first(any).map(DatePatterns.Day::date),
                        any -> slashed(any, order),
                        DateField::iso)
                .flatMap(form -> form.apply(text).stream())
                .findFirst();
    }

    private static Optional<LocalDate> dayFirst(String text) {
        return found(DAY_MONTH_NAME, text)
                .flatMap(named ->
                        Months.number(named.group(2)).map(month -> day(named.group(3), month, named.group(1))));
    }

    private static Optional<LocalDate> asctime(String text) {
        return found(ASCTIME, text)
                .flatMap(named ->
                        Months.number(named.group(1)).map(month -> day(named.group(3), month, named.group(2))));
    }

    private static Optional<LocalDate> korean(String text) {
        return found(KOREAN, text).map(date -> day(date.group(1), part(date, 2), date.group(3)));
    }

    /** Only what {@link DatePatterns} left open comes here: both numbers could be a month. */
    private static Optional<LocalDate> slashed(String text, Order order) {
        return found(SLASHED, text).map(date -> switch (order) {
            case DAY_FIRST -> day(date.group(3), part(date, 2), date.group(1));
            case MONTH_FIRST -> day(date.group(3), part(date, 1), date.group(2));
        });
    }

    private static Optional<LocalDate> iso(String text) {
        Optional<Matcher> shortened = found(ISO_SHORT, text);
        if (shortened.isPresent()) {
            return shortened.map(date -> day(date.group(1), part(date, 2), date.group(3)));
        }
        return found(ISO, text).map(date -> {
            int year = part(date, 1);
            return date.group(4) == null
                    ? day(date.group(1), part(date, 2), Integer.toString(part(date, 3)))
                    : LocalDate.ofYearDay(year, part(date, 4));
        });
    }

    private static Optional<Matcher> found(Pattern form, String text) {
        return Optional.of(form.matcher(text)).filter(Matcher::find);
    }

    private static int part(Matcher date, int group) {
        return date.group(group) == null ? 1 : Integer.parseInt(date.group(group));
    }

    /** A day past the end of its month is the last of it: feeds do write 31 June. The year 0001 is no date, and not 2001. */
    private static LocalDate day(String year, int month, String day) {
        int written = Integer.parseInt(year);
        int full = year.length() > 2 ? written : written < 70 ? 2000 + written : 1900 + written;
        LocalDate first = LocalDate.of(full, month, 1);
        return first.withDayOfMonth(Math.clamp(Integer.parseInt(day), 1, first.lengthOfMonth()));
    }

    private static boolean isPlausible(Instant instant) {
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        return year >= 1970 && year <= 2100;
    }
}
