package tidings.topic;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the time that a topic asks for, "since Monday" or "в июле 2024", and takes it out of the words. Days begin at
 * midnight UTC; a day or month without its year is the latest that has begun.
 */
final class TimeWords {
    private static final String YEAR = "(?:\\s+(?:de\\s+)?(?<year>[12][0-9]{3}))?";
    private static final String DAY = "(?:(?<date>[0-9]{1,2})\\.?\\s+(?:de\\s+)?)?";

    private final TimeTable table = TimeTable.bundled();
    private final List<Rule> rules = List.of(
            rule(table.anyOf("week"), this::week),
            rule(table.anyOf("month"), this::month),
            rule(table.anyOf("day"), this::day),
            rule(table.anyOf("since") + "\\s+" + table.anyOf("weekday"), this::sinceWeekday),
            rule(table.anyOf("since") + "\\s+" + DAY + table.anyOf("name") + YEAR, this::sinceDate),
            rule(table.anyOf("in") + "\\s+" + DAY + table.anyOf("name") + YEAR, this::inDate),
            rule(
                    table.anyOf("since") + "\\s+(?<year>[12][0-9]{3})",
                    (found, today) -> since(year(found).atDay(1))),
            rule(
                    table.anyOf("in") + "\\s+(?<year>[12][0-9]{3})",
                    (found, today) ->
                            days(year(found).atDay(1), year(found).plusYears(1).atDay(1))));

    /**
     * A topic without its time.
     *
     * @param rest what is left of the words
     */
    record Timed(String rest, Optional<Period> period) {}

    private record Rule(Pattern pattern, Meaning meaning) {}

    @FunctionalInterface
    private interface Meaning {
        Period of(Matcher found, LocalDate today);
    }

    /** The first words of time that stand in the topic, if any do; a date that the calendar lacks is none. */
    Timed read(String topic, LocalDate today) {
        for (Rule rule : rules) {
            Matcher found = rule.pattern().matcher(topic);
            if (found.find()) {
                try {
                    Period period = rule.meaning().of(found, today);
                    return new Timed(
                            topic.substring(0, found.start()) + " " + topic.substring(found.end()),
                            Optional.of(period));
                } catch (DateTimeException e) {
                    return new Timed(topic, Optional.empty());
                }
            }
        }
        return new Timed(topic, Optional.empty());
    }

    private static Rule rule(String pattern, Meaning meaning) {
        return new Rule(
                Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + pattern + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                meaning);
    }

    private Period day(Matcher found, LocalDate today) {
        LocalDate day = today.minusDays(number("day", found));
        return days(day, day.plusDays(1));
    }

    private Period week(Matcher found, LocalDate today) {
        LocalDate monday =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(number("week", found));
        return days(monday, monday.plusWeeks(1));
    }

    private Period month(Matcher found, LocalDate today) {
        return whole(YearMonth.from(today).minusMonths(number("month", found)));
    }

    private Period sinceWeekday(Matcher found, LocalDate today) {
        return since(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(number("weekday", found)))));
    }

    private Period sinceDate(Matcher found, LocalDate today) {
        return since(date(found, today).orElseGet(() -> monthOf(found, today).atDay(1)));
    }

    private Period inDate(Matcher found, LocalDate today) {
        return date(found, today).map(day -> days(day, day.plusDays(1))).orElseGet(() -> whole(monthOf(found, today)));
    }

    private Optional<LocalDate> date(Matcher found, LocalDate today) {
        return Optional.ofNullable(found.group("date")).map(text -> {
            int dayOfMonth = Integer.parseInt(text);
            LocalDate day = YearMonth.of(yearOr(found, today.getYear()), number("name", found))
                    .atDay(dayOfMonth);
            return found.group("year") == null && day.isAfter(today) ? day.minusYears(1) : day;
        });
    }

    private YearMonth monthOf(Matcher found, LocalDate today) {
        YearMonth month = YearMonth.of(yearOr(found, today.getYear()), number("name", found));
        return found.group("year") == null && month.isAfter(YearMonth.from(today)) ? month.minusYears(1) : month;
    }

    private static Year year(Matcher found) {
        return Year.of(yearOr(found, 0));
    }

    private static int yearOr(Matcher found, int otherwise) {
        return Optional.ofNullable(found.group("year")).map(Integer::parseInt).orElse(otherwise);
    }

    private int number(String kind, Matcher found) {
        return table.number(kind, found.group(kind).toLowerCase(Locale.ROOT));
    }

    private static Period whole(YearMonth month) {
        return days(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    private static Period since(LocalDate day) {
        return Period.since(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static Period days(LocalDate first, LocalDate end) {
        return new Period(
                Optional.of(first.atStartOfDay(ZoneOffset.UTC).toInstant()),
                Optional.of(end.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}
