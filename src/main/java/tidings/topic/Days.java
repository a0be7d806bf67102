package tidings.topic;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * A stretch of days that a run of words names.
 *
 * @param first the first day
 * @param end the day after the last
 * @param next the place of the first word behind the run
 */
record Days(LocalDate first, LocalDate end, int next) {
    static Days one(LocalDate day, int next) {
        return new Days(day, day.plusDays(1), next);
    }

    /** The calendar week of a day. */
    static Days week(LocalDate day, int next) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Days(monday, monday.plusWeeks(1), next);
    }

    static Days month(YearMonth month, int next) {
        return new Days(month.atDay(1), month.plusMonths(1).atDay(1), next);
    }

    static Days year(int year, int next) {
        return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1), next);
    }
}
