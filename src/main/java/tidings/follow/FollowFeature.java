package tidings.follow;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tidings.alert.Expression;
import tidings.alert.Rehearsal;
import tidings.alert.Rehearsals;
import tidings.alert.Subscription;
import tidings.alert.Subscriptions;
import tidings.chat.Feature;
import tidings.chat.Incoming;
import tidings.chat.Offer;
import tidings.chat.Reply;
import tidings.chat.TopicAction;
import tidings.chat.Topics;
import tidings.chat.Turn;
import tidings.message.Address;
import tidings.message.Button;
import tidings.message.Content;
import tidings.message.Keyboard;
import tidings.message.RichText;
import tidings.topic.PlainTopic;
import tidings.topic.QueryReader;

/** Following a topic, by command or by the button under a digest; the answer shows what it would have caught. */
public final class FollowFeature implements Feature, TopicAction {
    private static final String NAME = "follow";
    /**
     * One that stands by itself, for an outlet may be named by its address. What says nothing of the web is one only where
     * nothing else is said, and ends like no file: "node.js/express" is none.
     */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<!\\S)(?:https?://|www\\.)\\S+|^[\\p{L}\\p{N}.-]+\\.(?!(?:js|ts|php|html?|json|xml|txt)/)\\p{L}{2,}/\\S*$",
            Pattern.CASE_INSENSITIVE);

    private final Subscriptions subscriptions;
    private final Rehearsals rehearsals;
    private final Topics topics;
    private final int limit;
    private final PlainTopic plain = new PlainTopic();

    /**
     * The feature.
     *
     * @param limit how many topics a chat may follow
     */
    public FollowFeature(Subscriptions subscriptions, Rehearsals rehearsals, Topics topics, int limit) {
        this.subscriptions = subscriptions;
        this.rehearsals = rehearsals;
        this.topics = topics;
        this.limit = limit;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Offer> commands() {
        return List.of(Offer.toAdministratorsWithArgument(NAME));
    }

    @Override
    public Offer.Audience mayPress() {
        return Offer.Audience.ADMINISTRATORS;
    }

    @Override
    public Reply command(Turn turn, String command, String argument) {
        return follow(turn, argument);
    }

    @Override
    public Reply pressed(Turn turn, Incoming.Pressed press, String data) {
        return ButtonData.number(data)
                .flatMap(number -> topics.topic(turn.chat().id(), number))
                .map(topic -> follow(turn, topic))
                .orElseGet(() -> Reply.phrase(turn, "button.outdated"));
    }

    /** The button under a digest; none where the topic is followed already, in this thread. */
    @Override
    public Optional<Button> button(Turn turn, String topic, long number) {
        String written = written(turn, topic);
        Address here = new Address(turn.chat().id(), turn.thread());
        return Subscription.like(written, here, subscriptions.of(here.chat())).isPresent()
                ? Optional.empty()
                : Optional.of(new Button.Press(turn.say("button.follow"), "%s:%d".formatted(NAME, number)));
    }

    @Override
    public boolean canWait() {
        return true;
    }

    private Reply follow(Turn turn, String words) {
        if (words.codePointCount(0, words.length()) > QueryReader.MAX_LENGTH) {
            return Reply.phrase(turn, "nothing.TOPIC_TOO_LONG");
        }
        Matcher address = ADDRESS.matcher(words);
        if (address.find()) {
            return Reply.phrase(turn, "follow.address", "address", address.group());
        }
        String topic = written(turn, words);
        Expression written = Expression.of(topic);
        Expression expression = rehearsals.understood(written, turn.chat().language());
        return expression.isEmpty() || !written.unread().isEmpty()
                ? refused(turn, written)
                : follow(turn, topic, expression);
    }

    private static Reply refused(Turn turn, Expression written) {
        if (!written.unread().isEmpty()) {
            return Reply.phrase(turn, "follow.unread", "operators", String.join(", ", written.unread()));
        }
        if (!written.isEmpty()) {
            return Reply.phrase(turn, "follow.smallWords", "words", written.words());
        }
        boolean narrows = !written.only().isEmpty() || !written.never().isEmpty();
        return Reply.phrase(turn, narrows ? "follow.onlyOrigins" : "follow.nothing");
    }

    private Reply follow(Turn turn, String topic, Expression expression) {
        Address to = new Address(turn.chat().id(), turn.thread());
        return switch (subscriptions.follow(to, topic, limit, turn.now())) {
            case Subscriptions.Outcome.Full() -> Reply.phrase(turn, "follow.full", "limit", limit);
            case Subscriptions.Outcome.Followed(var subscription) -> followed(turn, subscription, expression);
        };
    }

    private Reply followed(Turn turn, Subscription subscription, Expression expression) {
        Rehearsal rehearsal = rehearsals.of(expression);
        RichText text = new FollowedLayout(turn.phrases()).text(subscription, expression, rehearsal);
        Keyboard buttons = FollowingButtons.offers(turn, subscription, rehearsal.isTooMuch());
        return Reply.of(turn.chat(), Content.Text.of(text, buttons));
    }

    /** Without what people write around a topic. */
    private String written(Turn turn, String topic) {
        return plain.of(topic, turn.now().atZone(turn.chat().zone()).toLocalDate());
    }
}
