package tidings.follow;

import java.util.List;
import java.util.Optional;
import tidings.alert.Alert;
import tidings.alert.Alerts;
import tidings.alert.Expression;
import tidings.alert.Subscription;
import tidings.alert.Subscriptions;
import tidings.chat.DigestFeature;
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

/** The buttons under an alert. Each answer is a message of its own: the alert stays as it was. */
public final class AlertFeature implements Feature {
    private static final String NAME = "alert";

    private final Alerts alerts;
    private final Subscriptions subscriptions;
    private final Topics topics;
    private final DigestFeature digests;

    public AlertFeature(Alerts alerts, Subscriptions subscriptions, Topics topics, DigestFeature digests) {
        this.alerts = alerts;
        this.subscriptions = subscriptions;
        this.topics = topics;
        this.digests = digests;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Offer> commands() {
        return List.of();
    }

    @Override
    public Offer.Audience mayPress() {
        return Offer.Audience.ADMINISTRATORS;
    }

    @Override
    public Reply command(Turn turn, String command, String argument) {
        return Reply.silent(turn.chat());
    }

    @Override
    public Reply pressed(Turn turn, Incoming.Pressed press, String data) {
        String[] parts = data.split(":");
        Optional<Alert> alert = parts.length < 2
                ? Optional.empty()
                : ButtonData.number(parts[1])
                        .flatMap(alerts::find)
                        .filter(each -> each.to().chat() == turn.chat().id());
        if (alert.isEmpty()) {
            return Reply.phrase(turn, "button.outdated");
        }
        return switch (parts[0]) {
            case "mute" -> muted(turn, alert.get(), true);
            case "unmute" -> muted(turn, alert.get(), false);
            default ->
                subscriptions
                        .find(alert.get().subscription())
                        .map(own -> pressed(turn, alert.get(), own, parts))
                        .orElseGet(() -> Reply.phrase(turn, "alert.gone"));
        };
    }

    private Reply pressed(Turn turn, Alert alert, Subscription own, String[] parts) {
        return switch (parts[0]) {
            case "full" ->
                digests.command(turn, "digest", Expression.of(own.topic()).words());
            case "why" ->
                Reply.phrase(turn, "alert.why", "topic", own.topic(), "words", String.join(", ", alert.matched()));
            case "strict" ->
                parts.length == 3 && parts[2].matches("[0-9]")
                        ? stricter(turn, alert, own, Integer.parseInt(parts[2]))
                        : Reply.phrase(turn, "button.outdated");
            case "unfollow" -> unfollowed(turn, own);
            default -> Reply.phrase(turn, "button.outdated");
        };
    }

    private Reply muted(Turn turn, Alert alert, boolean mute) {
        if (mute) {
            alerts.mute(turn.chat().id(), alert.story());
            return answer(turn, turn.say("alert.muted"), press(turn.say("button.undo"), "unmute", alert.id()));
        }
        alerts.unmute(turn.chat().id(), alert.story());
        return Reply.phrase(turn, "alert.unmuted");
    }

    /** "Less like this" asks articles to be more clearly about the topic, from now on and until it is undone. */
    private Reply stricter(Turn turn, Alert alert, Subscription own, int level) {
        Subscription changed = own.withStrictness(level);
        subscriptions.change(changed);
        if (changed.strictness() == 0) {
            return Reply.phrase(turn, "alert.usual", "topic", own.topic());
        }
        Button undo = press(turn.say("button.undo"), "strict", alert.id(), level - 1);
        return answer(turn, turn.say("alert.stricter", "topic", own.topic(), "level", changed.strictness()), undo);
    }

    private Reply unfollowed(Turn turn, Subscription own) {
        subscriptions.unfollow(own.id());
        long number = topics.number(turn.chat().id(), own.topic());
        return answer(
                turn,
                turn.say("unfollow.done", "topic", own.topic()),
                new Button.Press(turn.say("button.followAgain"), "follow:" + number));
    }

    private static Reply answer(Turn turn, String text, Button button) {
        return Reply.of(turn.chat(), Content.Text.of(RichText.plain(text), Keyboard.row(button)));
    }

    static Button press(String label, String verb, long alert) {
        return new Button.Press(label, "%s:%s:%d".formatted(NAME, verb, alert));
    }

    static Button press(String label, String verb, long alert, int level) {
        return new Button.Press(label, "%s:%s:%d:%d".formatted(NAME, verb, alert, level));
    }
}
