package tidings.alert;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * When somebody wants to hear of a topic.
 *
 * @param quiet when not, even if it is time
 * @param weekends whether on Saturdays and Sundays too; what is held then comes on Monday morning
 */
public record Schedule(Rhythm rhythm, Optional<QuietHours> quiet, boolean weekends) {
    /** At once, at any time. */
    public static final Schedule PRESET = new Schedule(new Rhythm.AtOnce(), Optional.empty(), true);

    /** When a day begins for those who did not say. */
    public static final LocalTime MORNING = LocalTime.of(8, 0);

    private static final String WITHOUT = "-";

    public Schedule with(Rhythm other) {
        return new Schedule(other, quiet, weekends);
    }

    public Schedule with(Optional<QuietHours> other) {
        return new Schedule(rhythm, other, weekends);
    }

    public Schedule withWeekends(boolean other) {
        return new Schedule(rhythm, quiet, other);
    }

    /** When something that happens at this time is told, in the days and clock changes of this zone. */
    public Instant due(Instant event, ZoneId zone) {
        Instant time = rhythm.next(event, zone);
        for (Instant last = Instant.MIN; !time.equals(last); ) {
            last = time;
            Instant allowed = afterWeekend(time, zone);
            time = allowed.equals(time) ? time : rhythm.next(allowed, zone);
            Instant awake = time;
            time = quiet.map(hours -> hours.endFrom(awake, zone)).orElse(time);
        }
        return time;
    }

    /** When something is told whose time passed without it: now, unless nobody wants to be disturbed now. */
    Instant late(Instant now, ZoneId zone) {
        boolean anyDay = weekends || rhythm instanceof Rhythm.Weekly;
        return new Schedule(new Rhythm.AtOnce(), quiet, anyDay).due(now, zone);
    }

    private Instant afterWeekend(Instant time, ZoneId zone) {
        ZonedDateTime local = time.atZone(zone);
        boolean weekend = local.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        if (weekends || !weekend) {
            return time;
        }
        LocalDate monday = local.toLocalDate().plusDays(8 - local.getDayOfWeek().getValue());
        return switch (rhythm) {
            case Rhythm.AtOnce() -> monday.atTime(MORNING).atZone(zone).toInstant();
            case Rhythm.Hourly() -> monday.atTime(MORNING).atZone(zone).toInstant();
            case Rhythm.Daily ignored -> monday.atStartOfDay(zone).toInstant();
            case Rhythm.Weekly ignored -> time;
        };
    }

    /** As {@link #read} reads it: rhythm, quiet hours and whether on weekends, like "daily 08:00;22:00-07:00;true". */
    public String written() {
        return String.join(";", rhythm.written(), written(quiet), String.valueOf(weekends));
    }

    static String written(Optional<QuietHours> quiet) {
        return quiet.map(QuietHours::written).orElse(WITHOUT);
    }

    /** What {@link #written} wrote; empty for anything else. */
    public static Optional<Schedule> read(String text) {
        String[] parts = text.split(";");
        return parts.length == 3
                ? Rhythm.read(parts[0])
                        .map(rhythm -> new Schedule(rhythm, QuietHours.read(parts[1]), Boolean.parseBoolean(parts[2])))
                : Optional.empty();
    }
}
