package tidings.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tidings.alert.QuietHours;
import tidings.alert.Rhythm;
import tidings.alert.Schedule;
import tidings.alert.Subscription;
import tidings.alert.Subscriptions;
import tidings.chat.Feature;
import tidings.chat.Incoming;
import tidings.chat.Offer;
import tidings.chat.Reply;
import tidings.chat.Topics;
import tidings.chat.Turn;
import tidings.message.Button;
import tidings.message.Content;
import tidings.message.Keyboard;
import tidings.message.RichText;

/** What a chat follows, and how: pause, only big news, when, and no longer. Each choice shows in place. */
public final class FollowingFeature implements Feature {
    private static final String NAME = "following";

    private final Subscriptions subscriptions;
    private final Topics topics;

    public FollowingFeature(Subscriptions subscriptions, Topics topics) {
        this.subscriptions = subscriptions;
        this.topics = topics;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Offer> commands() {
        return List.of(Offer.toAll(NAME), Offer.toAdministrators("unfollow"));
    }

    @Override
    public Offer.Audience mayPress() {
        return Offer.Audience.ADMINISTRATORS;
    }

    @Override
    public Reply command(Turn turn, String command, String argument) {
        List<Subscription> all = subscriptions.of(turn.chat().id());
        if (all.isEmpty()) {
            return Reply.phrase(turn, "following.none");
        }
        Optional<Subscription> meant = all.stream()
                .filter(each -> command.equals("unfollow") && each.topic().equalsIgnoreCase(argument))
                .findFirst();
        if (meant.isPresent()) {
            subscriptions.unfollow(meant.get().id());
            return Reply.of(turn.chat(), Content.Text.of(gone(turn, meant.get()), again(turn, meant.get())));
        }
        return Reply.of(turn.chat(), Content.Text.of(list(turn, all), listButtons(turn, all)));
    }

    @Override
    public Reply pressed(Turn turn, Incoming.Pressed press, String data) {
        String[] parts = data.split(":", 3);
        String value = parts.length > 2 ? parts[2] : "";
        long id = parts.length > 1 ? ButtonData.number(parts[1]).orElse(-1L) : -1;
        if (parts[0].equals("list")) {
            return listed(turn, press);
        }
        Optional<Subscription> own = subscriptions
                .find(id)
                .filter(each -> each.to().chat() == turn.chat().id());
        if (id == 0) {
            return scheduled(turn, press, Optional.empty(), parts[0], value);
        }
        return own.isEmpty() ? Reply.phrase(turn, "button.outdated") : pressed(turn, press, own.get(), parts[0], value);
    }

    private Reply pressed(Turn turn, Incoming.Pressed press, Subscription own, String verb, String value) {
        return switch (verb) {
            case "show" -> shown(turn, press, own);
            case "pause" -> changed(turn, press, own.active(false));
            case "resume" -> changed(turn, press, own.active(true));
            case "big" -> changed(turn, press, own.withOutlets(Subscription.BIG_NEWS));
            case "all" -> changed(turn, press, own.withOutlets(1).withStrictness(0));
            case "unfollow" -> {
                subscriptions.unfollow(own.id());
                yield Reply.edit(turn, press, gone(turn, own), again(turn, own));
            }
            default -> scheduled(turn, press, Optional.of(own), verb, value);
        };
    }

    private Reply listed(Turn turn, Incoming.Pressed press) {
        List<Subscription> all = subscriptions.of(turn.chat().id());
        return all.isEmpty()
                ? Reply.edit(turn, press, RichText.plain(turn.say("following.none")), Keyboard.NONE)
                : Reply.edit(turn, press, list(turn, all), listButtons(turn, all));
    }

    private RichText list(Turn turn, List<Subscription> all) {
        return new FollowingLayout(
                        turn.phrases(), subscriptions.schedule(turn.chat().id()))
                .list(all);
    }

    private static Keyboard listButtons(Turn turn, List<Subscription> all) {
        List<Button> each = new ArrayList<>();
        all.forEach(subscription -> each.add(press(subscription.topic(), "show", subscription.id())));
        return Keyboard.grid(1, each).and(Keyboard.row(press(turn.say("button.scheduleAll"), "schedule", 0)));
    }

    private Reply changed(Turn turn, Incoming.Pressed press, Subscription changed) {
        subscriptions.change(changed);
        return shown(turn, press, changed);
    }

    private Reply shown(Turn turn, Incoming.Pressed press, Subscription own) {
        RichText text = new FollowingLayout(
                        turn.phrases(), subscriptions.schedule(turn.chat().id()))
                .one(own);
        Keyboard back = Keyboard.row(press(turn.say("button.back"), "list", own.id()));
        return Reply.edit(turn, press, text, buttons(turn, own).and(back));
    }

    private static Keyboard buttons(Turn turn, Subscription own) {
        boolean usual = !own.onlyBigNews() && own.strictness() == 0;
        return Keyboard.grid(
                2,
                List.of(
                        own.active()
                                ? press(turn.say("button.pause"), "pause", own.id())
                                : press(turn.say("button.resume"), "resume", own.id()),
                        usual
                                ? press(turn.say("button.bigNews"), "big", own.id())
                                : press(turn.say("button.allNews"), "all", own.id()),
                        press(turn.say("button.schedule"), "schedule", own.id()),
                        press(turn.say("button.unfollow"), "unfollow", own.id())));
    }

    /** What can be done right after a topic was followed; taming it first where it is very wide. */
    static Keyboard offers(Turn turn, Subscription own, boolean isTooMuch) {
        Keyboard usual = buttons(turn, own);
        return isTooMuch
                ? Keyboard.row(press(
                                turn.say("button.daily"),
                                "rhythm",
                                own.id(),
                                new Rhythm.Daily(Schedule.MORNING).written()))
                        .and(usual)
                : usual;
    }

    private static RichText gone(Turn turn, Subscription own) {
        return RichText.plain(turn.say("unfollow.done", "topic", own.topic()));
    }

    private Keyboard again(Turn turn, Subscription own) {
        long number = topics.number(turn.chat().id(), own.topic());
        return Keyboard.row(
                new Button.Press(turn.say("button.followAgain"), "follow:" + number),
                press(turn.say("button.back"), "list", own.id()));
    }

    /** Changes and shows when alerts come: those of one topic, or of all that say nothing else. */
    private Reply scheduled(Turn turn, Incoming.Pressed press, Optional<Subscription> own, String verb, String value) {
        Schedule ofChat = subscriptions.schedule(turn.chat().id());
        if (verb.equals("usual") && own.isPresent()) {
            Subscription usual = own.get().with(Optional.empty());
            subscriptions.change(usual);
            return new ScheduleScreen(turn, Optional.of(usual), ofChat).in(press);
        }
        Schedule now = own.flatMap(Subscription::schedule).orElse(ofChat);
        if (verb.equals("schedule")) {
            return new ScheduleScreen(turn, own, now).in(press);
        }
        return chosen(now, verb, value)
                .map(chosen -> new ScheduleScreen(turn, kept(turn, own, chosen), chosen).in(press))
                .orElseGet(() -> Reply.phrase(turn, "button.outdated"));
    }

    private Optional<Subscription> kept(Turn turn, Optional<Subscription> own, Schedule chosen) {
        Optional<Subscription> after = own.map(subscription -> subscription.with(Optional.of(chosen)));
        after.ifPresentOrElse(
                subscriptions::change, () -> subscriptions.schedule(turn.chat().id(), chosen));
        return after;
    }

    private static Optional<Schedule> chosen(Schedule now, String verb, String value) {
        return switch (verb) {
            case "rhythm" -> Rhythm.read(value).map(now::with);
            case "quiet" -> Optional.of(now.with(QuietHours.read(value)));
            case "weekends" -> Optional.of(now.withWeekends(Boolean.parseBoolean(value)));
            default -> Optional.empty();
        };
    }

    static Button press(String label, String verb, long id) {
        return new Button.Press(label, "%s:%s:%d".formatted(NAME, verb, id));
    }

    static Button press(String label, String verb, long id, String value) {
        return new Button.Press(label, "%s:%s:%d:%s".formatted(NAME, verb, id, value));
    }
}
