package tidings.follow;

import java.util.Optional;
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
            Subscription usual = own.get().with(Optional.empty());
            subscriptions.change(usual);
            return new ScheduleScreen(turn, Optional.of(usual), ofChat()).in(press);
        }
        if (verb.equals("schedule")) {
            return new ScheduleScreen(turn, own, now()).in(press);
        }
        return chosen(verb, value)
                .map(chosen -> kept(chosen).in(press))
                .orElseGet(() -> Reply.phrase(turn, "button.outdated"));
    }

    /** How it is now. */
    Schedule now() {
        return own.flatMap(Subscription::schedule).orElseGet(this::ofChat);
    }

    private Schedule ofChat() {
        return subscriptions.schedule(turn.chat().id());
    }

    /** Keeps what was chosen, and shows it. */
    ScheduleScreen kept(Schedule chosen) {
        Optional<Subscription> after = own.map(subscription -> subscription.with(Optional.of(chosen)));
        after.ifPresentOrElse(
                subscriptions::change, () -> subscriptions.schedule(turn.chat().id(), chosen));
        return new ScheduleScreen(turn, after, chosen);
    }

    private Optional<Schedule> chosen(String verb, String value) {
        return switch (verb) {
            case "rhythm" -> Rhythm.read(value).map(now()::with);
            case "quiet" -> Optional.of(now().with(QuietHours.read(value)));
            case "weekends" -> Optional.of(now().withWeekends(Boolean.parseBoolean(value)));
            default -> Optional.empty();
        };
    }
}
