package tidings.follow;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tidings.alert.Subscription;
import tidings.alert.Subscriptions;
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
import tidings.topic.PlainTopic;

/** What a chat follows, and how: pause, only big news, when, and no longer. Each choice shows in place. */
public final class FollowingFeature implements Feature {
    private final Subscriptions subscriptions;
    private final Topics topics;
    private final PlainTopic plain = new PlainTopic();

    public FollowingFeature(Subscriptions subscriptions, Topics topics) {
        this.subscriptions = subscriptions;
        this.topics = topics;
    }

    @Override
    public String name() {
        return FollowingButtons.NAME;
    }

    @Override
    public List<Offer> commands() {
        return List.of(Offer.toAll(FollowingButtons.NAME), Offer.toAdministrators("unfollow"));
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
        Optional<Subscription> meant = command.equals("unfollow") ? meant(turn, all, argument) : Optional.empty();
        if (meant.isPresent()) {
            subscriptions.unfollow(meant.get().id());
            return Reply.of(turn.chat(), Content.Text.of(gone(turn, meant.get()), again(turn, meant.get())));
        }
        boolean unknown = command.equals("unfollow") && !argument.isBlank();
        RichText list = unknown
                ? RichText.of(Block.Line.of(turn.say("unfollow.unknown", "topic", argument)), new Block.Gap())
                        .and(list(turn, all).blocks().toArray(Block[]::new))
                : list(turn, all);
        return Reply.of(turn.chat(), Content.Text.of(list, FollowingButtons.list(turn, all)));
    }

    /**
     * The topic of these words, with or without what people write around it: that of the thread first, and that in the same
     * spelling before others.
     */
    private Optional<Subscription> meant(Turn turn, List<Subscription> all, String words) {
        String topic = plain.of(words, turn.now().atZone(turn.chat().zone()).toLocalDate());
        return all.stream()
                .filter(each -> each.topic().equalsIgnoreCase(words) || each.isLike(words) || each.isLike(topic))
                .min(Comparator.comparing((Subscription each) -> each.to().thread() != turn.thread())
                        .thenComparing(each -> !each.topic().equals(words))
                        .thenComparing(each -> !each.topic().equals(topic)));
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
            return new ScheduleChoice(subscriptions, turn, Optional.empty()).pressed(press, parts[0], value);
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
            default -> new ScheduleChoice(subscriptions, turn, Optional.of(own)).pressed(press, verb, value);
        };
    }

    private Reply listed(Turn turn, Incoming.Pressed press) {
        List<Subscription> all = subscriptions.of(turn.chat().id());
        return all.isEmpty()
                ? Reply.edit(turn, press, RichText.plain(turn.say("following.none")), Keyboard.NONE)
                : Reply.edit(turn, press, list(turn, all), FollowingButtons.list(turn, all));
    }

    private RichText list(Turn turn, List<Subscription> all) {
        return layout(turn).list(all);
    }

    private FollowingLayout layout(Turn turn) {
        return new FollowingLayout(
                turn.phrases(), subscriptions.schedule(turn.chat().id()), turn.now(), turn.thread());
    }

    private Reply changed(Turn turn, Incoming.Pressed press, Subscription changed) {
        subscriptions.change(changed);
        return shown(turn, press, changed);
    }

    private Reply shown(Turn turn, Incoming.Pressed press, Subscription own) {
        return Reply.edit(turn, press, layout(turn).one(own), FollowingButtons.shown(turn, own, turn.now()));
    }

    private static RichText gone(Turn turn, Subscription own) {
        return RichText.plain(turn.say("unfollow.done", "topic", own.topic()));
    }

    private Keyboard again(Turn turn, Subscription own) {
        long number = topics.number(turn.chat().id(), own.topic());
        return Keyboard.row(
                new Button.Press(turn.say("button.followAgain"), "follow:" + number),
                FollowingButtons.press(turn.say("button.back"), "list", own.id()));
    }
}
