package tidings.follow;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import tidings.alert.PartialSchedule;
import tidings.alert.Rhythm;
import tidings.follow.ScheduleTable.Kind;

/** The days of the week that were said: one by one, or from one to another. */
final class HeardDays {
    private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    private Optional<DayOfWeek> last = Optional.empty();
    private Optional<Kind> joint = Optional.empty();
    private boolean open;

    /** A day; "from" before it asks for another one behind it. */
    void day(DayOfWeek day, boolean from) {
        boolean spanned = joint.equals(Optional.of(Kind.TO));
        last.filter(first -> spanned).ifPresent(first -> addAll(first, day));
        days.add(day);
        open = from || (open && !spanned);
        last = Optional.of(day);
        joint = Optional.empty();
    }

    /** All days from one to another, which may lie in the next week. */
    void addAll(DayOfWeek from, DayOfWeek to) {
        for (DayOfWeek day = from; day != to; day = day.plus(1)) {
            days.add(day);
        }
        days.add(to);
        last = Optional.of(to);
    }

    /** Whether a word stands behind a day and joins it to another. */
    boolean takes(Kind kind) {
        if (last.isEmpty() || joint.isPresent() || (kind != Kind.TO && kind != Kind.AND)) {
            return false;
        }
        joint = Optional.of(kind);
        return true;
    }

    /** Something else comes. */
    void end() {
        last = Optional.empty();
    }

    boolean isUnderstood() {
        return joint.isEmpty() && !open;
    }

    boolean areSaid() {
        return !days.isEmpty();
    }

    /** On these days at this time; from Monday to Friday is every day but weekends. */
    PartialSchedule schedule(LocalTime at) {
        boolean daily = days.isEmpty() || days.size() == DayOfWeek.values().length;
        boolean weekdays = days.equals(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        boolean weekend = days.contains(DayOfWeek.SATURDAY) || days.contains(DayOfWeek.SUNDAY);
        PartialSchedule chosen =
                PartialSchedule.NONE.with(daily || weekdays ? new Rhythm.Daily(at) : new Rhythm.Weekly(days, at));
        return weekdays || weekend ? chosen.withWeekends(weekend) : chosen;
    }
}
