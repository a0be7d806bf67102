package tidings.follow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tidings.alert.Rhythm;
import tidings.alert.Schedule;
import tidings.alert.Subscription;
import tidings.chat.Turn;
import tidings.message.Button;
import tidings.message.Keyboard;

/** The buttons by which followed topics are changed; {@link FollowingFeature} and {@link ScheduleChoice} answer them. */
final class FollowingButtons {
    static final String NAME = "following";

    private FollowingButtons() {}

    /** One for each topic, and one for when all of them come. */
    static Keyboard list(Turn turn, List<Subscription> all) {
        List<Button> each = new ArrayList<>();
        all.forEach(own -> each.add(press(label(turn, own), "show", own.id())));
        return Keyboard.grid(1, each).and(Keyboard.row(press(turn.say("button.scheduleAll"), "schedule", 0)));
    }

    /** The topic, with the number of its thread where that is another one. */
    private static String label(Turn turn, Subscription own) {
        long thread = own.to().thread();
        return thread == turn.thread() || thread == 0 ? own.topic() : "%s (%d)".formatted(own.topic(), thread);
    }

    static Keyboard one(Turn turn, Subscription own) {
        return Keyboard.grid(
                2,
                List.of(
                        own.active()
                                ? press(turn.say("button.pause"), "pause", own.id())
                                : press(turn.say("button.resume"), "resume", own.id()),
                        own.onlyBigNews() || own.strictness() > 0
                                ? press(turn.say("button.allNews"), "all", own.id())
                                : press(turn.say("button.bigNews"), "big", own.id()),
                        press(turn.say("button.schedule"), "schedule", own.id()),
                        press(turn.say("button.unfollow"), "unfollow", own.id())));
    }

    /** As {@link #one}, with what can be undone of "not now" and the way back. */
    static Keyboard shown(Turn turn, Subscription own, Instant now) {
        Button silence = own.silentUntil(now).isPresent()
                ? NotNowFeature.over(turn.say("button.tellNow"), own.id())
                : NotNowFeature.aWhile(turn.say("button.notNow"), own.id());
        return one(turn, own).and(Keyboard.row(silence, press(turn.say("button.back"), "list", own.id())));
    }

    /** What can be done right after a topic was followed; taming it first where it is very wide. */
    static Keyboard offers(Turn turn, Subscription own, boolean isTooMuch) {
        String daily = new Rhythm.Daily(Schedule.MORNING).written();
        Keyboard tame =
                isTooMuch ? Keyboard.row(press(turn.say("button.daily"), "rhythm", own.id(), daily)) : Keyboard.NONE;
        return tame.and(one(turn, own));
    }

    static Button press(String label, String verb, long id) {
        return new Button.Press(label, "%s:%s:%d".formatted(NAME, verb, id));
    }

    static Button press(String label, String verb, long id, String value) {
        return new Button.Press(label, "%s:%s:%d:%s".formatted(NAME, verb, id, value));
    }
}
