package tidings.follow;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tidings.alert.PartialSchedule;
import tidings.alert.QuietHours;
import tidings.alert.Rhythm;
import tidings.chat.Phrases;
import tidings.follow.ScheduleTable.Kind;
import tidings.follow.ScheduleTable.Piece;

/**
 * Reads when somebody wants to hear of a topic, as people write it: "8:30", "Fri 17.45", "8 in the evening", "weekdays at
 * 7", "from 23:15 until 6:30". What is understood only in part is not understood.
 */
final class ScheduleWords {
    /** Of a night that is over in the morning, the last hour. */
    private static final int MORNING = 6;

    private static final int NOON = 12;

    private final Locale locale;
    private final DayNames names;
    private final ScheduleTable table = new ScheduleTable();

    ScheduleWords(Phrases phrases) {
        this.locale = phrases.locale();
        this.names = new DayNames(locale);
    }

    /** What was said, whatever the order. */
    private static final class Heard {
        private final List<LocalTime> times = new ArrayList<>();
        private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        private final HeardDays days = new HeardDays();
        private Optional<Kind> partOfNext = Optional.empty();
        private boolean partSaid;
        private Kind last = Kind.ALONG;
        private boolean understood = true;
    }

    /** Empty where it says no time, or more than that. Two times are quiet hours; the same one twice ends them. */
    Optional<PartialSchedule> read(String text) {
        Heard heard = new Heard();
        table.read(text.strip().toLowerCase(locale)).forEach(piece -> hear(heard, piece));
        boolean spanned = heard.kinds.contains(Kind.FROM) || heard.kinds.contains(Kind.TO);
        boolean listed = heard.kinds.contains(Kind.AND) && !heard.kinds.contains(Kind.FROM);
        if (!heard.understood || listed || !heard.days.isUnderstood()) {
            return Optional.empty();
        }
        return switch (heard.times.size()) {
            case 0 -> spanned || heard.days.areSaid() ? Optional.empty() : withoutTime(heard);
            case 1 -> spanned ? Optional.empty() : Optional.of(onItsDays(heard));
            case 2 ->
                spanned && !heard.days.areSaid()
                        ? Optional.of(PartialSchedule.NONE.with(quiet(heard)))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<PartialSchedule> withoutTime(Heard heard) {
        if (heard.kinds.contains(Kind.QUIET)) {
            return Optional.of(PartialSchedule.NONE.with(Optional.empty()));
        }
        if (heard.kinds.contains(Kind.NOW)) {
            return Optional.of(PartialSchedule.NONE.with(new Rhythm.AtOnce()));
        }
        return heard.kinds.contains(Kind.HOURLY)
                ? Optional.of(PartialSchedule.NONE.with(new Rhythm.Hourly()))
                : Optional.empty();
    }

    /** "Every day, Monday to Friday" is no more than the days that are named. */
    private static PartialSchedule onItsDays(Heard heard) {
        if (heard.kinds.contains(Kind.DAILY) && !heard.days.areSaid()) {
            heard.days.addAll(DayOfWeek.MONDAY, DayOfWeek.SUNDAY);
        }
        return heard.days.schedule(heard.times.getFirst());
    }

    private static Optional<QuietHours> quiet(Heard heard) {
        LocalTime from = heard.times.getFirst();
        LocalTime until = heard.times.getLast();
        return from.equals(until) ? Optional.empty() : Optional.of(new QuietHours(from, until));
    }

    private void hear(Heard heard, Piece piece) {
        switch (piece) {
            case Piece.Said(var kind) when kind == Kind.ALONG || heard.days.takes(kind) -> {}
            case Piece.Said(var kind) -> {
                hear(heard, kind);
                heard.last = kind;
            }
            case Piece.Time(var at) -> {
                hear(heard, at);
                heard.last = Kind.ALONG;
            }
            case Piece.Other(var word) -> {
                hear(heard, word);
                heard.last = Kind.ALONG;
            }
        }
    }

    private static void hear(Heard heard, LocalTime at) {
        heard.days.end();
        heard.understood &= heard.last != Kind.EACH;
        heard.times.add(at);
        heard.partSaid = heard.partOfNext.isPresent();
        heard.partOfNext.ifPresent(part -> ofDay(heard, part));
        heard.partOfNext = Optional.empty();
    }

    private static void hear(Heard heard, Kind kind) {
        switch (kind) {
            case AM, PM, NIGHT -> {
                if (heard.times.isEmpty() || heard.partSaid) {
                    heard.partOfNext = Optional.of(kind);
                } else {
                    heard.partSaid = true;
                    ofDay(heard, kind);
                }
            }
            case WEEKDAYS -> heard.days.addAll(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
            case WEEKEND -> heard.days.addAll(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            case SATURDAY -> hear(heard, DayOfWeek.SATURDAY);
            case FROM, TO, AND, QUIET, HOURLY, NOW, EACH, DAILY, ALONG -> heard.kinds.add(kind);
        }
    }

    private void hear(Heard heard, String word) {
        Optional<DayOfWeek> day = names.day(table.withoutEach(word));
        day.ifPresent(each -> hear(heard, each));
        names.behindDay(word).flatMap(table::partOfDay).ifPresent(part -> hear(heard, part));
        heard.understood &= day.isPresent() || word.equals(".");
    }

    private static void hear(Heard heard, DayOfWeek day) {
        heard.days.day(day, heard.last == Kind.FROM && heard.kinds.remove(Kind.FROM));
    }

    /** The last time, as it is in this part of the day: 8 in the evening is 20:00. */
    private static void ofDay(Heard heard, Kind part) {
        LocalTime time = heard.times.removeLast();
        int hour = time.getHour();
        boolean late = part == Kind.PM || (part == Kind.NIGHT && hour >= MORNING && hour < NOON);
        heard.understood &= part != Kind.AM || hour <= NOON;
        boolean midnight = hour == NOON && part != Kind.PM;
        heard.times.add(midnight ? time.withHour(0) : late && hour < NOON ? time.plusHours(NOON) : time);
    }
}
