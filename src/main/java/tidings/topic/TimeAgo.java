package tidings.topic;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tidings.topic.TimeTable.Kind;

/** Reads times that are counted back from today: "three days ago", "неделю назад", "vor drei Tagen", "hace un año". */
record TimeAgo(TimeTable table, List<String> words, LocalDate today) {
    Optional<Days> at(int at) {
        int number = table.behind(Kind.AGO_BEFORE, words, at);
        int unit = behindNumber(number);
        boolean led = number > at;
        if (unit >= words.size() || (led && unit == number)) {
            return Optional.empty();
        }
        int next = led ? unit + 1 : table.behind(Kind.AGO, words, unit + 1);
        return !led && next == unit + 1 ? Optional.empty() : back(count(number, unit), words.get(unit), next);
    }

    private int behindNumber(int at) {
        boolean digits = at < words.size() && words.get(at).matches("[1-9][0-9]{0,2}");
        return digits ? at + 1 : table.behind(Kind.NUMBER, words, Math.min(at, words.size()));
    }

    /** Without a number it is one: "неделю назад". */
    private int count(int at, int unit) {
        String number = String.join(" ", words.subList(at, unit));
        return number.matches("[0-9]+")
                ? Integer.parseInt(number)
                : table.number(Kind.NUMBER, number).orElse(1);
    }

    /** A day where days are counted, else the calendar week, month or year; since then where hours are. */
    private Optional<Days> back(int count, String unit, int next) {
        OptionalInt days = table.number(Kind.DAYS, unit);
        OptionalInt months = table.number(Kind.MONTHS, unit);
        if (days.isPresent()) {
            return Optional.of(
                    switch (days.getAsInt()) {
                        case 0 -> new Days(today.minusDays((count + 23) / 24), today.plusDays(1), next);
                        case 1 -> Days.one(today.minusDays(count), next);
                        default -> Days.week(today.minusDays((long) count * days.getAsInt()), next);
                    });
        }
        if (months.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                months.getAsInt() == 1
                        ? Days.month(YearMonth.from(today).minusMonths(count), next)
                        : Days.year(today.getYear() - count, next));
    }
}
