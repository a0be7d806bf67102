package tidings.digest;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The days that a sentence names by their month: "4 July 2024", "July 4", "4. Juli". A day without a year is the last one
 * before publication, or one soon after it; one that is announced is the next where that is nearer.
 */
final class CalendarDays {
    private static final int SOON = 31;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final Lexicon lexicon;
    private final AnnouncedDays announced;
    private final LocalDate published;
    private final Map<String, Month> months = new HashMap<>();

    CalendarDays(Lexicon lexicon, LocalDate published) {
        this.lexicon = lexicon;
        this.announced = new AnnouncedDays(lexicon);
        this.published = published;
        Locale locale = lexicon.language().locale();
        for (Month month : Month.values()) {
            for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)) {
                months.put(
                        month.getDisplayName(style, locale)
                                .toLowerCase(Locale.ROOT)
                                .replace(".", ""),
                        month);
            }
        }
    }

    /** All of a sentence, in their order; each has a day. */
    List<RelativeDates.Mention> mentions(List<Word> words) {
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(at -> mention(words, at))
                .toList();
    }

    private Stream<RelativeDates.Mention> mention(List<Word> words, int at) {
        int before = dayBefore(words, at);
        return month(words.get(at))
                .flatMap(month -> day(words, at, month))
                .map(day ->
                        new RelativeDates.Mention(before < 0 ? at : before, lastNumber(words, at), Optional.of(day)))
                .stream();
    }

    /** Whether the word is another month or year than that of publication. */
    boolean isElsewhen(List<Word> words, int at) {
        int year = number(words, at);
        boolean otherYear = year >= FIRST_YEAR && year <= LAST_YEAR && year != published.getYear();
        return otherYear
                || month(words.get(at))
                        .filter(month -> month != published.getMonth())
                        .isPresent();
    }

    private static int lastNumber(List<Word> words, int month) {
        return IntStream.iterate(month, last -> last + 1)
                .filter(last -> number(words, last + 1) < 0)
                .findFirst()
                .orElse(month);
    }

    /** The place of the day in front of this month; -1 where none is. */
    private int dayBefore(List<Word> words, int month) {
        int before = month - 1 - (isOf(words, month - 1) ? 1 : 0);
        return isDay(number(words, before)) ? before : -1;
    }

    private Optional<Month> month(Word word) {
        return Optional.ofNullable(months.get(word.low()));
    }

    private Optional<LocalDate> day(List<Word> words, int at, Month month) {
        int before = dayBefore(words, at);
        boolean dayFirst = before >= 0;
        int day = number(words, dayFirst ? before : at + 1);
        int year = dayFirst ? number(words, at + 1 + (isOf(words, at + 1) ? 1 : 0)) : number(words, at + 2);
        if (!isDay(day)) {
            return Optional.empty();
        }
        try {
            return year >= FIRST_YEAR && year <= LAST_YEAR
                    ? Optional.of(LocalDate.of(year, month, day))
                    : withoutYear(words, dayFirst ? before : at, last(month, day));
        } catch (DateTimeException e) {
            return Optional.empty(); // 31 June
        }
    }

    private static boolean isDay(int number) {
        return number >= 1 && number <= 31;
    }

    /** "14 de marzo de 2026". */
    private boolean isOf(List<Word> words, int at) {
        return at >= 0 && at < words.size() && lexicon.is(Kind.DATE_PARTS, words.get(at));
    }

    /** Announced, it is the next such day; where the last one is nearer, the announcement may be old, and nothing is sure. */
    private Optional<LocalDate> withoutYear(List<Word> words, int first, LocalDate last) {
        boolean near = !last.isBefore(published.minusDays(SOON));
        if (near || !announced.isAnnounced(words, first)) {
            return Optional.of(last);
        }
        LocalDate next = last.plusYears(1);
        return Optional.of(next).filter(day -> day.isBefore(published.plusDays(DAYS.between(last, published))));
    }

    private LocalDate last(Month month, int day) {
        LocalDate thisYear = LocalDate.of(published.getYear(), month, day);
        if (thisYear.isAfter(published.plusDays(SOON))) {
            return thisYear.minusYears(1);
        }
        LocalDate nextYear = thisYear.plusYears(1);
        return nextYear.isAfter(published.plusDays(SOON)) ? thisYear : nextYear;
    }

    /** The number this word is, "4th" too; -1 when it is none or there is no such word. */
    private static int number(List<Word> words, int at) {
        if (at < 0 || at >= words.size()) {
            return -1;
        }
        String digits = words.get(at).low().replaceAll("(st|nd|rd|th|º)$", "");
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : -1;
    }
}
