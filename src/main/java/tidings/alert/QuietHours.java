package tidings.alert;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * A part of the day in which nobody wants to be disturbed; it may span midnight.
 *
 * @param from the first local time that belongs to it
 * @param until the first that no longer does; never the same, for that would be either never or always
 */
public record QuietHours(LocalTime from, LocalTime until) {
    public QuietHours {
        if (from.equals(until)) {
            throw new IllegalArgumentException("Quiet hours end at another time than they begin, not at " + from + ".");
        }
    }

    private boolean covers(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean over = !time.isBefore(until);
        return from.isBefore(until) ? begun && !over : begun || !over;
    }

    /** This time, or where it is a quiet one the time when they end. */
    Instant endFrom(Instant time, ZoneId zone) {
        ZonedDateTime local = time.atZone(zone);
        if (!covers(local.toLocalTime())) {
            return time;
        }
        ZonedDateTime end = local.toLocalDate().atTime(until).atZone(zone);
        // Where the clock is put back the end may come twice, and the first may be over.
        end = end.isAfter(local) ? end : end.withLaterOffsetAtOverlap();
        return (end.isAfter(local)
                        ? end
                        : local.toLocalDate().plusDays(1).atTime(until).atZone(zone))
                .toInstant();
    }

    String written() {
        return from + "-" + until;
    }

    /** Like 22:00-07:00; empty for anything else. */
    public static Optional<QuietHours> read(String text) {
        String[] ends = text.split("-");
        try {
            return ends.length == 2
                    ? Optional.of(new QuietHours(LocalTime.parse(ends[0]), LocalTime.parse(ends[1])))
                    : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty(); // a forged button
        }
    }
}
