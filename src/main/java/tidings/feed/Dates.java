package tidings.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Dates as feeds write them: RFC 822 and 2822, RFC 850, asctime, ISO 8601 in its many cuts, month names in several
 * languages. Read by parts rather than by formats: there is always one more format. A date without a zone is UTC.
 */
final class Dates {
    private static final Pattern ISO =
            Pattern.compile("^[+]?(\\d{4})(?:-?(\\d{2})(?:-?(\\d{2}))?(?!\\d)|-?(\\d{3})(?!\\d))?");
    private static final Pattern ISO_SHORT = Pattern.compile("^(\\d{2})-(\\d{2})-(\\d{2})(?=$|[T\\s])");
    private static final Pattern DAY_MONTH_NAME = Pattern.compile(
            "(?:^|\\D)(\\d{1,2})\\.?(?:\\s*-\\s*|\\s+|\\s*de\\s+|/)(\\p{L}{3,})\\.?(?:\\s*-\\s*|,?\\s+(?:de\\s+)?|/)(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern MONTH_NAME_DAY = Pattern.compile(
            "(\\p{L}{3,})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,|\\s)\\s*(?:\\d{1,2}:\\d{2}(?::\\d{2})?\\s*\\S*?\\s+)?(\\d{4})");
    private static final Pattern DOTTED = Pattern.compile("(?:^|\\D)(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern SLASHED = Pattern.compile("(?:^|\\D)(\\d{4}|\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{1,2})");
    private static final Pattern CJK = Pattern.compile("(\\d{4})\\s*[년年]\\s*(\\d{1,2})\\s*[월月]\\s*(\\d{1,2})\\s*[일日]");

    private Dates() {}

    /** The first of these elements that holds a readable date. */
    static Optional<Instant> first(Fields fields, String... names) {
        return fields.all(names)
                .map(Element::wholeText)
                .flatMap(text -> parse(text).stream())
                .findFirst();
    }

    /** Empty for what is no date, or none between 1970 and 2100. */
    static Optional<Instant> parse(String written) {
        String text = written.strip();
        if (text.length() < 4 || text.length() > 100) {
            return Optional.empty();
        }
        try {
            return date(text).flatMap(date -> at(date, text)).filter(Dates::isPlausible);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> at(LocalDate date, String text) {
        return TimeOfDay.find(text)
                .map(time -> LocalDateTime.of(date, time.time())
                        .plusSeconds(time.carrySeconds())
                        .toInstant(time.offset()))
                .or(() -> Optional.of(date.atTime(LocalTime.MIDNIGHT).toInstant(ZoneOffset.UTC)));
    }

    private static Optional<LocalDate> date(String text) {
        return Stream.<Optional<LocalDate>>of(
                        dayFirst(text), monthFirst(text), cjk(text), dotted(text), slashed(text), iso(text))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<LocalDate> dayFirst(String text) {
        Matcher named = DAY_MONTH_NAME.matcher(text);
        return named.find()
                ? Months.number(named.group(2)).map(month -> date(named.group(3), month, named.group(1)))
                : Optional.empty();
    }

    private static Optional<LocalDate> monthFirst(String text) {
        Matcher named = MONTH_NAME_DAY.matcher(text);
        return named.find()
                ? Months.number(named.group(1)).map(month -> date(named.group(3), month, named.group(2)))
                : Optional.empty();
    }

    private static Optional<LocalDate> iso(String text) {
        Matcher iso = ISO.matcher(text);
        if (!iso.find()) {
            Matcher shortened = ISO_SHORT.matcher(text);
            return shortened.find()
                    ? Optional.of(date(shortened.group(1), Integer.parseInt(shortened.group(2)), shortened.group(3)))
                    : Optional.empty();
        }
        if (iso.group(4) != null) {
            return Optional.of(LocalDate.ofYearDay(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(4))));
        }
        return Optional.of(date(iso.group(1), part(iso, 2), Integer.toString(part(iso, 3))));
    }

    private static int part(Matcher matcher, int group) {
        return matcher.group(group) == null ? 1 : Integer.parseInt(matcher.group(group));
    }

    private static Optional<LocalDate> cjk(String text) {
        Matcher cjk = CJK.matcher(text);
        return cjk.find() ? Optional.of(date(cjk.group(1), part(cjk, 2), cjk.group(3))) : Optional.empty();
    }

    private static Optional<LocalDate> dotted(String text) {
        Matcher dotted = DOTTED.matcher(text);
        return dotted.find() ? Optional.of(date(dotted.group(3), part(dotted, 2), dotted.group(1))) : Optional.empty();
    }

    /** Year first, or month first as Americans have it unless that makes no month. */
    private static Optional<LocalDate> slashed(String text) {
        Matcher slashed = SLASHED.matcher(text);
        if (!slashed.find()) {
            return Optional.empty();
        }
        if (slashed.group(1).length() == 4) {
            return Optional.of(date(slashed.group(1), part(slashed, 2), slashed.group(3)));
        }
        boolean monthFirst = part(slashed, 1) <= 12;
        return Optional.of(
                date(slashed.group(3), part(slashed, monthFirst ? 1 : 2), slashed.group(monthFirst ? 2 : 1)));
    }

    /** A day past the end of its month is the last of it: feeds do write 31 June. */
    private static LocalDate date(String year, int month, String day) {
        int written = Integer.parseInt(year);
        int full = written >= 100 ? written : written < 70 ? 2000 + written : 1900 + written;
        LocalDate first = LocalDate.of(full, month, 1);
        return first.withDayOfMonth(Math.clamp(Integer.parseInt(day), 1, first.lengthOfMonth()));
    }

    private static boolean isPlausible(Instant instant) {
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        return year >= 1970 && year <= 2100;
    }
}
