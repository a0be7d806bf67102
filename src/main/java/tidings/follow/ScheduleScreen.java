package tidings.follow;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tidings.alert.QuietHours;
import tidings.alert.Rhythm;
import tidings.alert.Schedule;
import tidings.alert.Subscription;
import tidings.chat.Incoming;
import tidings.chat.Reply;
import tidings.chat.Turn;
import tidings.message.Block;
import tidings.message.Button;
import tidings.message.Content;
import tidings.message.Keyboard;
import tidings.message.RichText;
import tidings.message.Span;

/**
 * Where a chat chooses when alerts come.
 *
 * @param own the topic it is about; empty for all topics that say nothing else
 * @param ofChat when those are told
 * @param different the topics that say something else, to be named
 */
record ScheduleScreen(Turn turn, Optional<Subscription> own, Schedule ofChat, List<Subscription> different) {
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final List<Rhythm> RHYTHMS = List.of(
            new Rhythm.AtOnce(),
            new Rhythm.Hourly(),
            new Rhythm.Daily(Schedule.MORNING),
            new Rhythm.Daily(EVENING),
            new Rhythm.Weekly(DayOfWeek.MONDAY, Schedule.MORNING),
            new Rhythm.Weekly(DayOfWeek.FRIDAY, EVENING));
    private static final List<QuietHours> QUIET = List.of(
            new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0)),
            new QuietHours(LocalTime.of(23, 0), LocalTime.of(9, 0)));

    /** In place of what the button stood under. */
    Reply in(Incoming.Pressed press) {
        return Reply.edit(turn, press, text(), buttons());
    }

    /** As a message of its own. */
    Reply anew() {
        return Reply.of(turn.chat(), Content.Text.of(text(), buttons()));
    }

    private RichText text() {
        String heading = own.map(Subscription::topic).orElseGet(() -> turn.say("schedule.ofChat"));
        return RichText.of(
                        Block.Line.of(new Span.Bold(heading)),
                        Block.Line.of(layout().schedule(schedule())),
                        Block.Line.of(turn.say(
                                "settings.zone",
                                "zone",
                                turn.phrases().zone(),
                                "time",
                                turn.phrases().time(turn.now()))))
                .and(differences().toArray(Block[]::new));
    }

    private List<Block> differences() {
        List<Block> blocks = new ArrayList<>();
        if (!different.isEmpty()) {
            blocks.add(new Block.Gap());
            blocks.add(Block.Line.of(turn.say("schedule.different", "topics", different.size())));
        }
        different.forEach(topic -> blocks.add(Block.Line.of(
                new Span.Plain("• " + topic.topic()),
                new Span.Italic(" · " + layout().schedule(topic.schedule().over(ofChat))))));
        return blocks;
    }

    private Schedule schedule() {
        return own.map(topic -> topic.schedule().over(ofChat)).orElse(ofChat);
    }

    private FollowingLayout layout() {
        return new FollowingLayout(turn.phrases(), ofChat, turn.now(), turn.thread());
    }

    private Keyboard buttons() {
        Button other = new Button.Press(turn.say("button.otherTime"), "when:" + id());
        return rhythms(layout()).and(Keyboard.row(other)).and(quiet()).and(others());
    }

    private Keyboard rhythms(FollowingLayout layout) {
        return Keyboard.grid(
                2,
                RHYTHMS.stream()
                        .map(rhythm -> FollowingButtons.press(layout.rhythm(rhythm), "rhythm", id(), rhythm.written()))
                        .toList());
    }

    private Keyboard quiet() {
        List<Button> hours = new ArrayList<>();
        QUIET.forEach(each -> hours.add(FollowingButtons.press(
                turn.say(
                        "button.quiet",
                        "from",
                        each.from().toString(),
                        "until",
                        each.until().toString()),
                "quiet",
                id(),
                each.from() + "-" + each.until())));
        hours.add(FollowingButtons.press(turn.say("button.notQuiet"), "quiet", id(), "-"));
        return Keyboard.grid(1, hours);
    }

    private Keyboard others() {
        Button weekends = schedule().weekends()
                ? FollowingButtons.press(turn.say("button.noWeekends"), "weekends", id(), "false")
                : FollowingButtons.press(turn.say("button.weekends"), "weekends", id(), "true");
        Button back = own.isPresent()
                ? FollowingButtons.press(turn.say("button.back"), "show", id())
                : FollowingButtons.press(turn.say("button.back"), "list", id());
        boolean differs = own.filter(topic -> !topic.schedule().isEmpty()).isPresent();
        Keyboard usual = differs
                ? Keyboard.row(FollowingButtons.press(turn.say("button.usualSchedule"), "usual", id()))
                : Keyboard.NONE;
        return Keyboard.row(weekends).and(usual).and(Keyboard.row(back));
    }

    private long id() {
        return own.map(Subscription::id).orElse(0L);
    }
}
