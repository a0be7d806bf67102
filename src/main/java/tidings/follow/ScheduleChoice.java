package tidings.follow;

import java.util.List;
import java.util.Optional;
import tidings.alert.PartialSchedule;
import tidings.alert.QuietHours;
import tidings.alert.Rhythm;
import tidings.alert.Schedule;
import tidings.alert.Subscription;
import tidings.alert.Subscriptions;
import tidings.chat.Incoming;
import tidings.chat.Reply;
import tidings.chat.Turn;

/**
 * Changes when alerts come.
 *
 * @param own the topic it is about; empty for all topics of the chat that say nothing else
 */
record ScheduleChoice(Subscriptions subscriptions, Turn turn, Optional<Subscription> own) {
    /** Answers one of the buttons of the {@link ScheduleScreen}. */
    Reply pressed(Incoming.Pressed press, String verb, String value) {
        if (verb.equals("usual") && own.isPresent()) {
            return kept(own.get().with(PartialSchedule.NONE)).in(press);
        }
        if (verb.equals("schedule")) {
            return screen(own).in(press);
        }
        return chosen(verb, value)
                .map(chosen -> kept(chosen).in(press))
                .orElseGet(() -> Reply.phrase(turn, "button.outdated"));
    }

    /** Keeps what was chosen, and shows how it is then. */
    ScheduleScreen kept(PartialSchedule chosen) {
        if (own.isPresent()) {
            return kept(own.get().with(own.get().schedule().and(chosen)));
        }
        subscriptions.schedule(turn.chat().id(), chosen.over(ofChat()));
        return screen(own);
    }

    private ScheduleScreen kept(Subscription changed) {
        subscriptions.change(changed);
        return screen(Optional.of(changed));
    }

    private ScheduleScreen screen(Optional<Subscription> about) {
        List<Subscription> different = subscriptions.of(turn.chat().id()).stream()
                .filter(topic -> about.isEmpty() && !topic.schedule().isEmpty())
                .toList();
        return new ScheduleScreen(turn, about, ofChat(), different);
    }

    private Schedule ofChat() {
        return subscriptions.schedule(turn.chat().id());
    }

    private static Optional<PartialSchedule> chosen(String verb, String value) {
        return switch (verb) {
            case "rhythm" -> Rhythm.read(value).map(PartialSchedule.NONE::with);
            case "quiet" -> Optional.of(PartialSchedule.NONE.with(QuietHours.read(value)));
            case "weekends" -> Optional.of(PartialSchedule.NONE.withWeekends(Boolean.parseBoolean(value)));
            default -> Optional.empty();
        };
    }
}
