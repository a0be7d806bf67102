package tidings.alert;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How often somebody wants to hear of a topic. */
public sealed interface Rhythm {
    /** As soon as something happens. */
    record AtOnce() implements Rhythm {}

    /** On the full hour. */
    record Hourly() implements Rhythm {}

    /** Every day at a local time. */
    record Daily(LocalTime at) implements Rhythm {}

    /** On some days of every week at a local time; never on none. */
    record Weekly(Set<DayOfWeek> days, LocalTime at) implements Rhythm {
        public Weekly {
            days = Set.copyOf(days);
            if (days.isEmpty()) {
                throw new IllegalArgumentException("A weekly rhythm has a day.");
            }
        }

        /** Once a week. */
        public Weekly(DayOfWeek day, LocalTime at) {
            this(Set.of(day), at);
        }
    }

    /**
     * The first time at or after this one. A local time that a clock change skips is told when the clock stands again
     * after the gap; one that comes twice counts at its first coming.
     */
    default Instant next(Instant from, ZoneId zone) {
        return switch (this) {
            case AtOnce() -> from;
            case Hourly() -> {
                ZonedDateTime hour = from.atZone(zone).truncatedTo(ChronoUnit.HOURS);
                yield hour.toInstant().equals(from) ? from : hour.plusHours(1).toInstant();
            }
            case Daily(var at) -> at(from, zone, at, 1);
            case Weekly(var days, var at) ->
                days.stream()
                        .map(day -> on(day, from, zone, at))
                        .min(Comparator.naturalOrder())
                        .orElse(from);
        };
    }

    private static Instant on(DayOfWeek day, Instant from, ZoneId zone, LocalTime at) {
        LocalDate today = from.atZone(zone).toLocalDate();
        int ahead = Math.floorMod(day.getValue() - today.getDayOfWeek().getValue(), 7);
        Instant first = today.plusDays(ahead).atTime(at).atZone(zone).toInstant();
        return first.isBefore(from)
                ? today.plusDays(ahead + 7L).atTime(at).atZone(zone).toInstant()
                : first;
    }

    private static Instant at(Instant from, ZoneId zone, LocalTime at, int days) {
        LocalDate today = from.atZone(zone).toLocalDate();
        Instant first = today.atTime(at).atZone(zone).toInstant();
        return first.isBefore(from)
                ? today.plusDays(days).atTime(at).atZone(zone).toInstant()
                : first;
    }

    /** As {@link #read} reads it: "now", "hourly", "daily 08:00", "weekly 1,4 08:00". */
    default String written() {
        return switch (this) {
            case AtOnce() -> "now";
            case Hourly() -> "hourly";
            case Daily(var at) -> "daily " + at;
            case Weekly(var days, var at) ->
                days.stream()
                        .sorted()
                        .map(day -> String.valueOf(day.getValue()))
                        .collect(Collectors.joining(",", "weekly ", " " + at));
        };
    }

    /** What {@link #written} wrote; empty for anything else. */
    static Optional<Rhythm> read(String text) {
        String[] words = text.split(" ");
        try {
            return switch (words[0] + words.length) {
                case "now1" -> Optional.of(new AtOnce());
                case "hourly1" -> Optional.of(new Hourly());
                case "daily2" -> Optional.of(new Daily(LocalTime.parse(words[1])));
                case "weekly3" ->
                    Optional.of(new Weekly(
                            Arrays.stream(words[1].split(","))
                                    .map(day -> DayOfWeek.of(Integer.parseInt(day)))
                                    .collect(Collectors.toSet()),
                            LocalTime.parse(words[2])));
                default -> Optional.empty();
            };
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty(); // a forged button
        }
    }
}
