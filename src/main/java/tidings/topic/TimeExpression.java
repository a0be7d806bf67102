package tidings.topic;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tidings.topic.TimeTable.Kind;
import tidings.topic.TimeTable.Meaning;

/** Reads dates from a list of words, as of a day. A month or day without a year is the latest that has begun. */
final class TimeExpression {
    private final TimeTable table;
    private final List<String> words;
    private final LocalDate today;
    private final TimeAgo ago;

    TimeExpression(TimeTable table, List<String> words, LocalDate today) {
        this.table = table;
        this.words = words;
        this.today = today;
        this.ago = new TimeAgo(table, words, today);
    }

    /** @param led whether a preposition stands before: only then are "May", "Monday" and "2024" times */
    Optional<Days> at(int at, boolean led) {
        return relative(at)
                .or(() -> ago.at(at))
                .or(() -> pastWeekday(at))
                .or(() -> numeric(at))
                .or(() -> dayFirst(at))
                .or(() -> monthFirst(at))
                .or(() -> month(at, led))
                .or(() -> led ? weekday(at) : Optional.empty())
                .or(() -> led ? year(at) : Optional.empty());
    }

    /** The place of the next word that is not an article or the like. */
    int skip(int at) {
        int next = at;
        while (next < words.size() && table.is(Kind.SKIP, words.get(next))) {
            next++;
        }
        return next;
    }

    private Optional<Days> relative(int at) {
        for (int length = Math.min(TimeTable.LONGEST, words.size() - at); length > 0; length--) {
            int next = at + length;
            Optional<Days> days =
                    table.back(String.join(" ", words.subList(at, next))).flatMap(meaning -> back(meaning, next));
            if (days.isPresent()) {
                return days;
            }
        }
        return Optional.empty();
    }

    private Optional<Days> back(Meaning meaning, int next) {
        int number = meaning.number();
        return switch (meaning.kind()) {
            case DAY -> Optional.of(Days.one(today.minusDays(number), next));
            case NIGHT -> Optional.of(new Days(today.minusDays(number), today.plusDays(1), next));
            case WEEKEND -> Optional.of(weekend(number, next));
            case WEEK -> Optional.of(Days.week(today.minusWeeks(number), next));
            case MONTH -> Optional.of(Days.month(YearMonth.from(today).minusMonths(number), next));
            case YEAR -> Optional.of(Days.year(today.getYear() - number, next));
            case WEEKDAY,
                    MONTHNAME,
                    SINCE,
                    IN,
                    SKIP,
                    RECENT,
                    NUMBER,
                    DAYS,
                    MONTHS,
                    FROM,
                    TO,
                    PAST,
                    AGO,
                    AGO_BEFORE,
                    UNTIL -> Optional.empty();
        };
    }

    /** @param over 1 for the last weekend, which is over before today */
    private Days weekend(int over, int next) {
        LocalDate saturday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        boolean current = today.isBefore(saturday.plusDays(2));
        LocalDate first = saturday.minusWeeks(current ? over : 0);
        return new Days(first, first.plusDays(2), next);
    }

    /** "Last Monday", "lunes pasado": the latest before today. */
    private Optional<Days> pastWeekday(int at) {
        int day = table.behind(Kind.PAST, words, at);
        OptionalInt weekday = number(Kind.WEEKDAY, day);
        int end = day > at ? day + 1 : table.behind(Kind.PAST, words, Math.min(at + 1, words.size()));
        return weekday.isEmpty() || end <= at + 1
                ? Optional.empty()
                : Optional.of(Days.one(today.with(TemporalAdjusters.previous(DayOfWeek.of(weekday.getAsInt()))), end));
    }

    private Optional<Days> numeric(int at) {
        return word(at).flatMap(NumericDate::of).map(day -> Days.one(day, skip(at + 1)));
    }

    private Optional<Days> dayFirst(int at) {
        OptionalInt day = dayNumber(at);
        int month = skip(at + 1);
        OptionalInt named = number(Kind.MONTHNAME, month);
        return day.isEmpty() || named.isEmpty() ? Optional.empty() : day(named.getAsInt(), day.getAsInt(), month + 1);
    }

    private Optional<Days> monthFirst(int at) {
        OptionalInt month = number(Kind.MONTHNAME, at);
        OptionalInt day = dayNumber(at + 1);
        return month.isEmpty() || day.isEmpty() ? Optional.empty() : day(month.getAsInt(), day.getAsInt(), at + 2);
    }

    private Optional<Days> day(int month, int day, int next) {
        OptionalInt year = yearNumber(skip(next));
        try {
            LocalDate thisYear = LocalDate.of(year.orElse(today.getYear()), month, day);
            boolean coming = year.isEmpty() && thisYear.isAfter(today);
            return Optional.of(Days.one(coming ? thisYear.minusYears(1) : thisYear, year.isEmpty() ? next : end(next)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private Optional<Days> month(int at, boolean led) {
        OptionalInt month = number(Kind.MONTHNAME, at);
        OptionalInt year = yearNumber(skip(at + 1));
        if (month.isEmpty() || (!led && year.isEmpty())) {
            return Optional.empty();
        }
        YearMonth named = YearMonth.of(year.orElse(today.getYear()), month.getAsInt());
        boolean coming = year.isEmpty() && named.isAfter(YearMonth.from(today));
        return Optional.of(Days.month(coming ? named.minusYears(1) : named, year.isEmpty() ? at + 1 : end(at + 1)));
    }

    private Optional<Days> weekday(int at) {
        OptionalInt weekday = number(Kind.WEEKDAY, at);
        return weekday.isEmpty()
                ? Optional.empty()
                : Optional.of(Days.one(
                        today.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday.getAsInt()))), at + 1));
    }

    private Optional<Days> year(int at) {
        OptionalInt year = yearNumber(at);
        return year.isEmpty() ? Optional.empty() : Optional.of(Days.year(year.getAsInt(), skip(at + 1)));
    }

    /** Behind the year that follows, and the word for "year" behind that. */
    private int end(int at) {
        return skip(skip(at) + 1);
    }

    private OptionalInt number(Kind kind, int at) {
        return word(at).map(word -> table.number(kind, word)).orElse(OptionalInt.empty());
    }

    private OptionalInt yearNumber(int at) {
        return word(at).filter(word -> word.matches("(?:19|20)[0-9]{2}"))
                .map(word -> OptionalInt.of(Integer.parseInt(word)))
                .orElse(OptionalInt.empty());
    }

    private OptionalInt dayNumber(int at) {
        return word(at).filter(word -> word.matches("(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?"))
                .map(word -> OptionalInt.of(Integer.parseInt(word.replaceAll("[a-z]", ""))))
                .orElse(OptionalInt.empty());
    }

    private Optional<String> word(int at) {
        return at < words.size() ? Optional.of(words.get(at)) : Optional.empty();
    }
}
