package tidings.alert;

import java.util.Optional;

/** What was chosen of a schedule; of the rest it is as another one says. */
public record PartialSchedule(Optional<Rhythm> rhythm, Optional<Quiet> quiet, Optional<Boolean> weekends) {
    /** Nothing was chosen. */
    public static final PartialSchedule NONE =
            new PartialSchedule(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * What was chosen of quiet hours.
     *
     * @param hours empty where there are to be none
     */
    public record Quiet(Optional<QuietHours> hours) {}

    public PartialSchedule with(Rhythm other) {
        return new PartialSchedule(Optional.of(other), quiet, weekends);
    }

    /** With these quiet hours, or with none. */
    public PartialSchedule with(Optional<QuietHours> other) {
        return new PartialSchedule(rhythm, Optional.of(new Quiet(other)), weekends);
    }

    public PartialSchedule withWeekends(boolean other) {
        return new PartialSchedule(rhythm, quiet, Optional.of(other));
    }

    /** What was chosen here and later there, which holds where both say something. */
    public PartialSchedule and(PartialSchedule later) {
        return new PartialSchedule(
                later.rhythm.or(() -> rhythm), later.quiet.or(() -> quiet), later.weekends.or(() -> weekends));
    }

    /** The whole schedule, where this is the rest. */
    public Schedule over(Schedule rest) {
        return new Schedule(
                rhythm.orElse(rest.rhythm()),
                quiet.map(Quiet::hours).orElse(rest.quiet()),
                weekends.orElse(rest.weekends()));
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    /** As {@link Schedule#written}, with nothing between the signs where nothing was chosen: "daily 08:00;;". */
    public String written() {
        return String.join(
                ";",
                rhythm.map(Rhythm::written).orElse(""),
                quiet.map(chosen -> Schedule.written(chosen.hours())).orElse(""),
                weekends.map(String::valueOf).orElse(""));
    }

    /** What {@link #written} wrote; nothing of anything else. */
    public static PartialSchedule read(String text) {
        String[] parts = text.split(";", -1);
        return parts.length == 3
                ? new PartialSchedule(
                        Rhythm.read(parts[0]),
                        said(parts[1]).map(QuietHours::read).map(Quiet::new),
                        said(parts[2]).map(Boolean::valueOf))
                : NONE;
    }

    private static Optional<String> said(String part) {
        return Optional.of(part).filter(some -> !some.isEmpty());
    }
}
