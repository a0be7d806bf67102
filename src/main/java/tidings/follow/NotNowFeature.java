package tidings.follow;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import tidings.alert.Schedule;
import tidings.alert.Subscription;
import tidings.alert.Subscriptions;
import tidings.chat.Feature;
import tidings.chat.Incoming;
import tidings.chat.Offer;
import tidings.chat.Reply;
import tidings.chat.Turn;
import tidings.message.Button;
import tidings.message.Content;
import tidings.message.Keyboard;
import tidings.message.RichText;

/** "Not now": a topic is silent for a while, and what it missed is told together after that. */
public final class NotNowFeature implements Feature {
    private static final String NAME = "later";
    private static final Duration A_WHILE = Duration.ofHours(3);

    private final Subscriptions subscriptions;

    public NotNowFeature(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    /** Silences a topic for three hours. */
    static Button aWhile(String label, long subscription) {
        return new Button.Press(label, "%s:while:%d".formatted(NAME, subscription));
    }

    private static Button untilMorning(String label, long subscription) {
        return new Button.Press(label, "%s:morning:%d".formatted(NAME, subscription));
    }

    /** Ends the silence. */
    static Button over(String label, long subscription) {
        return new Button.Press(label, "%s:over:%d".formatted(NAME, subscription));
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
        String[] parts = data.split(":", 2);
        Optional<Subscription> own = ButtonData.number(parts.length > 1 ? parts[1] : "")
                .flatMap(subscriptions::find)
                .filter(each -> each.to().chat() == turn.chat().id());
        if (own.isEmpty()) {
            return Reply.phrase(turn, "alert.gone");
        }
        return switch (parts[0]) {
            case "while" -> silent(turn, own.get(), turn.now().plus(A_WHILE));
            case "morning" -> silent(turn, own.get(), morning(turn));
            case "over" -> over(turn, own.get());
            default -> Reply.phrase(turn, "button.outdated");
        };
    }

    /** The next morning as the chat's clocks show it. */
    private static Instant morning(Turn turn) {
        ZonedDateTime now = turn.now().atZone(turn.chat().zone());
        ZonedDateTime today = now.with(Schedule.MORNING);
        return (today.isAfter(now) ? today : today.plusDays(1)).toInstant();
    }

    private Reply silent(Turn turn, Subscription own, Instant until) {
        subscriptions.change(own.snoozed(Optional.of(until)));
        Keyboard choice = Keyboard.row(
                untilMorning(turn.say("button.untilMorning", "time", Schedule.MORNING.toString()), own.id()),
                over(turn.say("button.tellNow"), own.id()));
        String text = turn.say(
                "later.silent", "topic", own.topic(), "time", turn.phrases().time(until));
        return Reply.of(turn.chat(), Content.Text.of(RichText.plain(text), choice));
    }

    private Reply over(Turn turn, Subscription own) {
        subscriptions.change(own.snoozed(Optional.empty()));
        return Reply.phrase(turn, "later.over", "topic", own.topic());
    }
}
