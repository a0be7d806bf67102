package tidings.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What the sentences of an article look ahead to. */
record Outlook(Reading reading, Stance stance) {
    /** The last day that these sentences look ahead to; empty where they tell of a day up to publication too. */
    Optional<LocalDate> due(int first, int last) {
        return reading.stored()
                .article()
                .published()
                .filter(published -> IntStream.rangeClosed(first, last).allMatch(stance::looksAhead))
                .flatMap(published -> lastAhead(published, first, last));
    }

    private Optional<LocalDate> lastAhead(Instant published, int first, int last) {
        LocalDate today = published.atZone(ZoneOffset.UTC).toLocalDate();
        MentionedDates dates = new MentionedDates(reading.lexicon(), published);
        Set<LocalDate> days = new TreeSet<>();
        IntStream.rangeClosed(first, last)
                .forEach(i ->
                        days.addAll(dates.in(reading, reading.parts().get(i).words())));
        return days.stream()
                .max(Comparator.naturalOrder())
                .filter(day -> days.stream().allMatch(today::isBefore));
    }
}
