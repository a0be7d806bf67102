package tidings.digest;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much of what was written stands by now, as seen from the newest news of the topic itself: asked years later, a trial's
 * newest news is its end. What happened stays true and becomes background; what was to come, or was so for the time being,
 * is soon overtaken.
 *
 * @param newest publication of the newest article about the topic; empty where none has a date
 */
record Timeliness(Optional<Instant> newest) {
    private static final double BACKGROUND = 0.3;
    private static final double BACKGROUND_HALVES_IN = 10;

    private static final double OVERTAKEN = 0.02;
    private static final double PENDING_HALVES_IN = 1.5;

    private static final double DAY = Duration.ofDays(1).toSeconds();

    /** @param published when each of the articles about the topic was */
    static Timeliness asOf(Stream<Optional<Instant>> published) {
        return new Timeliness(published.flatMap(Optional::stream).max(Comparator.naturalOrder()));
    }

    /** Whether what it looks ahead to was still to come by then; at noon most of a day's news is out. */
    boolean stands(Passage passage) {
        return passage.due()
                .map(day -> day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC))
                .filter(noon -> newest.filter(end -> !end.isBefore(noon)).isPresent())
                .isEmpty();
    }

    /** What was so for the time being, to come, planned or on some weekday has its day behind it where news of a later day is known. */
    String dated(Passage passage, String text) {
        return passage.pending() || passage.datable() ? withDay(passage, text) : text;
    }

    /** With the day of its article behind it, where news of a later day is known and no day is put in. */
    String withDay(Passage passage, String text) {
        Optional<LocalDate> day = published(passage)
                .map(Timeliness::day)
                .filter(written ->
                        newest.map(Timeliness::day).filter(written::isBefore).isPresent());
        return text.indexOf('[') < 0
                ? day.map(written -> "%s [%s]".formatted(text, format(passage).format(written)))
                        .orElse(text)
                : text;
    }

    private static DateTimeFormatter format(Passage passage) {
        return RelativeDates.format(passage.stored().article().language());
    }

    private static LocalDate day(Instant time) {
        return time.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** The same passages, each about the topic as far as it was and stands. */
    List<Passage> weighed(List<Passage> passages) {
        return passages.stream()
                .map(passage -> passage.withRelevance(passage.relevance() * share(passage)))
                .toList();
    }

    /** From 0 to 1. */
    private double share(Passage passage) {
        double days = newest.flatMap(end -> published(passage)
                        .map(time -> Duration.between(time, end).toSeconds() / DAY))
                .orElse(0.0);
        return passage.pending()
                ? fading(days, PENDING_HALVES_IN, OVERTAKEN)
                : fading(days, BACKGROUND_HALVES_IN, BACKGROUND);
    }

    private static double fading(double days, double halvesIn, double rest) {
        return rest + (1 - rest) * Math.pow(0.5, days / halvesIn);
    }

    private static Optional<Instant> published(Passage passage) {
        return passage.stored().article().published();
    }
}
