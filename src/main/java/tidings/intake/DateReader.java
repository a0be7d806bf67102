package tidings.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as people and programs write them: ISO 8601, RFC 1123, epoch seconds and milliseconds, and day, month and
 * year in the order and with the month names of several languages. Without a zone UTC is taken, without a time midnight.
 *
 * <p>"03/04/2024" is not read: it is March in one country and April in another, and a wrong date is worse than none.
 */
public final class DateReader {
    private static final Pattern EPOCH = Pattern.compile("(\\d{9,10})(\\d{3})?");
    private static final String TIME =
            "(\\d{1,2})\\s?[:h.]\\s?(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?(?:\\s?([AaPp])\\.?[Mm]\\b\\.?)?";
    private static final String ZONE = "(?:\\s?\\(?(Z\\b|[A-ZМСК]{2,4}\\b)?\\s?([+-]\\d{2}:?\\d{2}\\b)?\\)?)";
    /** A time right behind a date: "2024-07-11T12:29", "…, 12:29", "… at 12:29", "… в 12:29", "… um 12:29 Uhr". */
    private static final Pattern TIME_AFTER = Pattern.compile(
            "(?:[T,;|•·—–-]|\\s|\\b(?:at|um|в|о|об|a las|a la|à|kl|г|р|года|року)\\b\\.?){1,6}" + TIME + ZONE,
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern TIME_BEFORE = Pattern.compile("\\b" + TIME + "(?:\\s?(?:Uhr|h))?[,;|•·—–\\s-]{1,4}$");

    private DateReader() {}

    /**
     * A date that was found in a text.
     *
     * @param time the instant it names
     * @param start where it begins, in UTF-16 units
     * @param end where it ends, exclusive, its time of day included
     */
    record Dated(Instant time, int start, int end) {}

    /** The date that the text names, if it names one. */
    public static Optional<Instant> read(String text) {
        String date = CleanText.line(text);
        return iso(date).or(() -> epoch(date)).or(() -> first(date).map(Dated::time));
    }

    /** The first date in the text. */
    static Optional<Dated> first(String text) {
        return DatePatterns.first(text).flatMap(found -> timed(text, found));
    }

    private static Optional<Instant> iso(String date) {
        try {
            return Optional.of(OffsetDateTime.parse(date).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> epoch(String date) {
        Matcher matcher = EPOCH.matcher(date);
        return matcher.matches()
                ? Optional.of(Instant.ofEpochSecond(Long.parseLong(matcher.group(1))))
                : Optional.empty();
    }

    private static Optional<Dated> timed(String text, DatePatterns.Day day) {
        Matcher after = TIME_AFTER.matcher(text).region(day.end(), text.length());
        if (after.lookingAt()) {
            Optional<Instant> time = instant(day.date(), after, Zones.behind(written(after, 5) + written(after, 6)));
            if (time.isPresent()) {
                return Optional.of(new Dated(time.get(), day.start(), after.end()));
            }
        }
        Matcher before = TIME_BEFORE.matcher(text).region(0, day.start());
        Optional<Instant> time = before.find() ? instant(day.date(), before, ZoneOffset.UTC) : Optional.empty();
        return Optional.of(
                new Dated(time.orElse(day.date().atStartOfDay(ZoneOffset.UTC).toInstant()), day.start(), day.end()));
    }

    private static Optional<Instant> instant(LocalDate date, MatchResult time, ZoneOffset zone) {
        int hour = Integer.parseInt(time.group(1));
        String half = time.group(4);
        if (half != null) {
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        int minute = Integer.parseInt(time.group(2));
        int second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
        if (hour > 23 || minute > 59 || second > 59) {
            return Optional.empty();
        }
        return Optional.of(date.atTime(LocalTime.of(hour, minute, second)).toInstant(zone));
    }

    private static String written(MatchResult found, int group) {
        return found.group(group) == null ? "" : found.group(group);
    }
}
