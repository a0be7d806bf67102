package tidings.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tidings.alert.Alert;
import tidings.alert.Alerts;
import tidings.alert.Expression;
import tidings.alert.Rehearsals;
import tidings.alert.Subscription;
import tidings.alert.Subscriptions;
import tidings.chat.DigestFeature;
import tidings.chat.Feature;
import tidings.chat.Incoming;
import tidings.chat.Offer;
import tidings.chat.Reply;
import tidings.chat.Topics;
import tidings.chat.Turn;
import tidings.message.Block;
import tidings.message.Button;
import tidings.message.Content;
import tidings.message.Keyboard;
import tidings.message.RichText;
import tidings.message.Span;

/** The buttons under an alert. Each answer is a message of its own: the alert stays as it was. */
public final class AlertFeature implements Feature {
    static final String NAME = "alert";

    private final Alerts alerts;
    private final Subscriptions subscriptions;
    private final Topics topics;
    private final DigestFeature digests;
    private final WhyTold why;
    private final Rehearsals rehearsals;

    /** The buttons. */
    public AlertFeature(
            Alerts alerts, Subscriptions subscriptions, Topics topics, DigestFeature digests, Rehearsals rehearsals) {
        this.alerts = alerts;
        this.subscriptions = subscriptions;
        this.topics = topics;
        this.digests = digests;
        this.rehearsals = rehearsals;
        this.why = new WhyTold(alerts, subscriptions);
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

    /** "Why did I get this?": as the button under the last alert answers. */
    @Override
    public Optional<Reply> heard(Turn turn, Incoming incoming) {
        return why.heard(turn, incoming);
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
            case "full" -> full(turn, Expression.of(own.topic()));
            case "why" ->
                Reply.of(turn.chat(), Content.Text.of(RichText.plain(WhyTold.why(turn, alert, own)), Keyboard.NONE));
            case "story" -> story(turn, alert, own);
            case "strict", "level" ->
                parts.length == 3 && parts[2].matches("[0-9]")
                        ? stricter(turn, alert, own, parts[0], Integer.parseInt(parts[2]))
                        : Reply.phrase(turn, "button.outdated");
            case "unfollow" -> unfollowed(turn, own);
            default -> Reply.phrase(turn, "button.outdated");
        };
    }

    /** Where the topic keeps articles out, a digest is written from those alone that it catches. */
    private Reply full(Turn turn, Expression topic) {
        if (topic.admitsAll()) {
            return digests.command(turn, "digest", topic.words());
        }
        Set<String> caught = rehearsals.of(topic).articles().stream()
                .map(stored -> stored.article().url())
                .collect(Collectors.toSet());
        return caught.isEmpty()
                ? Reply.phrase(turn, "nothing.NOT_FOUND", "topic", topic.words())
                : digests.among(turn, topic.words(), caught);
    }

    private Reply muted(Turn turn, Alert alert, boolean mute) {
        if (mute) {
            alerts.mute(turn.chat().id(), alert.story());
            return answer(
                    turn,
                    turn.say("alert.muted"),
                    new AlertButtons(turn.phrases()).press("button.undo", "unmute", alert.id()));
        }
        alerts.unmute(turn.chat().id(), alert.story());
        return Reply.phrase(turn, "alert.unmuted");
    }

    /** One of several that were told together, with what can be done about it. */
    private static Reply story(Turn turn, Alert alert, Subscription own) {
        List<Block> blocks = new ArrayList<>();
        alert.told()
                .flatMap(told -> told.sentences().stream().findFirst())
                .ifPresent(sentence -> blocks.add(Block.Line.of(sentence)));
        blocks.add(Block.Line.of(new Span.Italic(WhyTold.why(turn, alert, own))));
        Keyboard buttons = new AlertButtons(turn.phrases()).story(alert.id(), own);
        return Reply.of(turn.chat(), Content.Text.of(new RichText(blocks), buttons));
    }

    /**
     * "Less like this" asks articles to be more clearly about the topic, from now on and until it is undone.
     *
     * @param verb "strict" never asks for less than before, which "level" may
     */
    private Reply stricter(Turn turn, Alert alert, Subscription own, String verb, int level) {
        Subscription changed = own.withStrictness(level);
        if (verb.equals("strict") && changed.strictness() <= own.strictness()) {
            return Reply.phrase(turn, "alert.asStrict", "topic", own.topic(), "level", own.strictness());
        }
        subscriptions.change(changed);
        if (changed.strictness() == 0) {
            return Reply.phrase(turn, "alert.usual", "topic", own.topic());
        }
        String text = turn.say("alert.stricter", "topic", own.topic(), "level", changed.strictness());
        return answer(
                turn,
                text,
                new AlertButtons(turn.phrases()).level("button.undo", "level", alert.id(), own.strictness()));
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
}
