package tidings.follow;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tidings.alert.QuietHours;
import tidings.alert.Rhythm;
import tidings.alert.Schedule;
import tidings.chat.Phrases;
import tidings.follow.ScheduleTable.Kind;
import tidings.follow.ScheduleTable.Piece;

/**
 * Reads when somebody wants to hear of a topic, as people write it: "8:30", "Fri 17.45", "8 in the evening", "from 23:15
 * until 6:30". What is understood only in part is not understood.
 */
final class ScheduleWords {
    /** Of a night that is over in the morning, the last hour. */
    private static final int MORNING = 6;

    private static final int NOON = 12;

    private final Phrases phrases;
    private final ScheduleTable table = new ScheduleTable();

    ScheduleWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /** What was said, whatever the order. */
    private static final class Heard {
        private final List<LocalTime> times = new ArrayList<>();
        private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        private Optional<Kind> partOfNext = Optional.empty();
        private boolean partSaid;
        private boolean each;
        private boolean understood = true;
    }

    /** Empty where it says no time, or more than that. Two times are quiet hours; the same one twice ends them. */
    Optional<Schedule> read(String text, Schedule now) {
        Heard heard = new Heard();
        table.read(text.strip().toLowerCase(phrases.locale())).forEach(piece -> hear(heard, piece));
        boolean spanned = heard.kinds.contains(Kind.FROM) || heard.kinds.contains(Kind.TO);
        boolean listed = heard.kinds.contains(Kind.AND) && !heard.kinds.contains(Kind.FROM);
        if (!heard.understood || listed || heard.days.size() > 1) {
            return Optional.empty();
        }
        return switch (heard.times.size()) {
            case 0 -> spanned || !heard.days.isEmpty() ? Optional.empty() : withoutTime(heard, now);
            case 1 -> spanned ? Optional.empty() : Optional.of(now.with(rhythm(heard)));
            case 2 -> spanned && heard.days.isEmpty() ? Optional.of(now.with(quiet(heard))) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Schedule> withoutTime(Heard heard, Schedule now) {
        if (heard.kinds.contains(Kind.QUIET)) {
            return Optional.of(now.with(Optional.empty()));
        }
        if (heard.kinds.contains(Kind.NOW)) {
            return Optional.of(now.with(new Rhythm.AtOnce()));
        }
        return heard.kinds.contains(Kind.HOURLY) ? Optional.of(now.with(new Rhythm.Hourly())) : Optional.empty();
    }

    private static Rhythm rhythm(Heard heard) {
        LocalTime at = heard.times.getFirst();
        return heard.days.stream()
                .findFirst()
                .<Rhythm>map(on -> new Rhythm.Weekly(on, at))
                .orElseGet(() -> new Rhythm.Daily(at));
    }

    private static Optional<QuietHours> quiet(Heard heard) {
        LocalTime from = heard.times.getFirst();
        LocalTime until = heard.times.getLast();
        return from.equals(until) ? Optional.empty() : Optional.of(new QuietHours(from, until));
    }

    private void hear(Heard heard, Piece piece) {
        understand(heard, piece);
        heard.each = piece.equals(new Piece.Said(Kind.EACH));
    }

    private void understand(Heard heard, Piece piece) {
        switch (piece) {
            case Piece.Time(var at) -> {
                heard.understood &= !heard.each;
                heard.times.add(at);
                heard.partSaid = heard.partOfNext.isPresent();
                heard.partOfNext.ifPresent(part -> ofDay(heard, part));
                heard.partOfNext = Optional.empty();
            }
            case Piece.Said(var kind) -> hear(heard, kind);
            case Piece.Other(var word) ->
                day(word).ifPresentOrElse(heard.days::add, () -> heard.understood &= word.equals("."));
        }
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
            case FROM, TO, AND, QUIET, HOURLY, NOW, EACH, ALONG -> heard.kinds.add(kind);
        }
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

    /** A weekday by its name or the beginning of it, in the chat's language or in English. */
    private Optional<DayOfWeek> day(String word) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> names(day).anyMatch(name -> means(word, name)))
                .findFirst();
    }

    private Stream<String> names(DayOfWeek day) {
        return Stream.of(phrases.locale(), Locale.ENGLISH)
                .flatMap(locale -> Stream.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)
                        .map(style -> day.getDisplayName(style, locale)
                                .toLowerCase(locale)
                                .replaceAll("[’ʼ]", "'")
                                .replace(".", "")));
    }

    /** "Friday", "Fridays", "fri": whole, in another form of the word, or cut short. */
    private static boolean means(String word, String name) {
        int shared = Math.min(word.length(), name.length());
        return word.equals(name)
                || (shared >= 3
                        && name.length() > 3
                        && word.regionMatches(0, name, 0, Math.max(3, Math.min(shared, name.length() - 1))));
    }
}
