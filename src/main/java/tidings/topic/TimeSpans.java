package tidings.topic;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tidings.topic.TimeTable.Kind;

/** Reads stretches of time: "last 7 days", "from 3 to 5 July", "с мая по июль 2024", "3.–5. Juli". */
final class TimeSpans {
    private final TimeTable table;
    private final List<String> words;
    private final LocalDate today;
    private final TimeExpression dates;

    TimeSpans(TimeTable table, List<String> words, LocalDate today, TimeExpression dates) {
        this.table = table;
        this.words = words;
        this.today = today;
        this.dates = dates;
    }

    Optional<Days> at(int at) {
        return recent(at).or(() -> range(at));
    }

    private Optional<Days> recent(int at) {
        int number = behind(Kind.RECENT, at);
        OptionalInt count = number(number);
        int unit = count.isPresent() ? number + 1 : number;
        boolean calendar = count.isEmpty()
                && unit < words.size()
                && table.back(String.join(" ", words.subList(at, unit + 1))).isPresent();
        if (number == at || unit >= words.size() || calendar) {
            return Optional.empty();
        }
        return start(count.orElse(1), words.get(unit)).map(first -> new Days(first, today.plusDays(1), unit + 1));
    }

    private Optional<LocalDate> start(int count, String unit) {
        OptionalInt days = table.number(Kind.DAYS, unit);
        OptionalInt months = table.number(Kind.MONTHS, unit);
        if (days.isPresent()) {
            // Hours are rounded to days, since a topic's time is in days.
            return Optional.of(
                    today.minusDays(days.getAsInt() == 0 ? (count + 23) / 24 : (long) count * days.getAsInt()));
        }
        return months.isPresent() ? Optional.of(today.minusMonths((long) count * months.getAsInt())) : Optional.empty();
    }

    /** Digits, or a number's word of up to three words ("a couple of"). */
    private OptionalInt number(int at) {
        if (at >= words.size()) {
            return OptionalInt.empty();
        }
        return words.get(at).matches("[1-9][0-9]{0,2}")
                ? OptionalInt.of(Integer.parseInt(words.get(at)))
                : table.number(Kind.NUMBER, words.get(at));
    }

    private int behind(Kind kind, int at) {
        return table.behind(kind, words, at);
    }

    /** Without "from" only what begins with a number or a month is one: "3 to 5 July", but not "Monday to Friday". */
    private Optional<Days> range(int at) {
        int start = dates.skip(behind(Kind.FROM, at));
        boolean led = start > at;
        Optional<Days> from = start < words.size() ? dates.at(start, true) : Optional.empty();
        boolean named = start < words.size() && table.is(Kind.MONTHNAME, words.get(start));
        if (from.isPresent() && (led || named || words.get(start).matches("[0-9].*"))) {
            Optional<Days> range =
                    to(from.get().next(), led).map(to -> new Days(aligned(start, from.get(), to), to.end(), to.next()));
            if (range.isPresent()) {
                return range;
            }
        }
        return start < words.size() && words.get(start).matches("0?[1-9]|[12][0-9]|3[01]")
                ? to(start + 1, led).flatMap(to -> fromDay(Integer.parseInt(words.get(start)), to))
                : Optional.empty();
    }

    private Optional<Days> to(int at, boolean led) {
        int next = behind(Kind.TO, at);
        return next == at || next >= words.size() ? Optional.empty() : dates.at(dates.skip(next), led);
    }

    private static Optional<Days> fromDay(int day, Days to) {
        try {
            LocalDate first = to.first().withDayOfMonth(day);
            boolean isDay = to.first().plusDays(1).equals(to.end());
            return isDay && first.isBefore(to.first())
                    ? Optional.of(new Days(first, to.end(), to.next()))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** A start without a year is the last before the end: "from May to July 2023". */
    private LocalDate aligned(int start, Days from, Days to) {
        boolean hasYear = words.subList(start, from.next()).stream().anyMatch(word -> word.matches(".*[0-9]{4}.*"));
        LocalDate first =
                hasYear ? from.first() : from.first().withYear(to.first().getYear());
        if (!first.isAfter(to.first())) {
            return first;
        }
        return first.minusWeeks(1).isAfter(to.first()) ? first.minusYears(1) : first.minusWeeks(1);
    }
}
