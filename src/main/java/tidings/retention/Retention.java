package tidings.retention;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * How long articles are kept.
 *
 * @param days after so many days since its publication, or since a chat was sent it, an article goes; 0 for never. What
 *     has no date has no age
 * @param bytes while the database holds more than this the oldest articles go, those without a date first; 0 for no limit
 * @param floor so many of the newest articles on each followed topic stay whatever their age
 */
public record Retention(int days, long bytes, int floor) {
    /** Whether anything ever goes. */
    public boolean isOn() {
        return days > 0 || bytes > 0;
    }

    /** Before when articles are too old; empty where none ever is. */
    Optional<Instant> tooOld(Instant now) {
        return days == 0
                ? Optional.empty()
                : Optional.of(
                        now.atOffset(ZoneOffset.UTC).minus(Period.ofDays(days)).toInstant());
    }
}
