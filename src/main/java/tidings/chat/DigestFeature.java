package tidings.chat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tidings.digest.Answer;
import tidings.digest.Digester;
import tidings.digest.Digests;
import tidings.digest.Question;
import tidings.message.Button;
import tidings.message.Content;
import tidings.message.Keyboard;
import tidings.message.RichText;
import tidings.topic.Period;

/** Digests on a topic, and what can be done under them: more of it, its sources, what is new since. */
public final class DigestFeature implements Feature {
    private static final String NAME = "digest";

    private final Digests digests;
    private final Topics topics;
    private final List<TopicAction> actions;

    /**
     * The feature.
     *
     * @param actions offered under each digest beside its own
     */
    public DigestFeature(Digests digests, Topics topics, List<TopicAction> actions) {
        this.digests = digests;
        this.topics = topics;
        this.actions = List.copyOf(actions);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Offer> commands() {
        return List.of(Offer.toAllWithArgument("digest"));
    }

    @Override
    public Reply command(Turn turn, String command, String argument) {
        return ask(turn, argument);
    }

    /** A digest on the topic, or why there is none. */
    Reply ask(Turn turn, String topic) {
        return switch (digests.answer(question(topic, Period.ALWAYS, turn.chat().lines()))) {
            case Answer.Digest digest -> {
                RichText text = new DigestLayout(digest, turn.phrases()).digest(topic);
                yield Reply.of(turn.chat(), Content.Text.of(text, buttons(turn, topic, View.USUAL)));
            }
            case Answer.Nothing nothing -> Reply.of(turn.chat(), nothing(turn, nothing));
        };
    }

    /** A digest on the topic to be sent elsewhere, where there is one. */
    Optional<Card> card(Turn turn, String topic) {
        return switch (digests.answer(question(topic, Period.ALWAYS, turn.chat().lines()))) {
            case Answer.Digest digest -> {
                RichText text = new DigestLayout(digest, turn.phrases()).digest(topic);
                yield Optional.of(new Card(topic, digest.lines().getFirst().text(), text));
            }
            case Answer.Nothing ignored -> Optional.empty();
        };
    }

    @Override
    public Reply pressed(Turn turn, Incoming.Pressed press, String data) {
        String[] parts = data.split(":");
        Optional<String> topic = parts.length > 1
                ? number(parts[1]).flatMap(n -> topics.topic(turn.chat().id(), n))
                : Optional.empty();
        if (topic.isEmpty()) {
            return Reply.phrase(turn, "button.outdated");
        }
        return switch (parts[0]) {
            case "more" -> edited(turn, press, topic.get(), View.LONG);
            case "less" -> edited(turn, press, topic.get(), View.USUAL);
            case "sources" -> edited(turn, press, topic.get(), View.SOURCES);
            case "about" -> ask(turn, topic.get());
            case "new" -> news(turn, topic.get(), parts.length > 2 ? number(parts[2]) : Optional.empty());
            default -> Reply.phrase(turn, "button.outdated");
        };
    }

    /** The three forms of one digest. */
    private enum View {
        USUAL,
        LONG,
        SOURCES
    }

    private Reply edited(Turn turn, Incoming.Pressed press, String topic, View view) {
        int lines = view == View.LONG ? 2 * turn.chat().lines() : turn.chat().lines();
        return switch (digests.answer(question(topic, Period.ALWAYS, lines))) {
            case Answer.Digest digest -> {
                DigestLayout layout = new DigestLayout(digest, turn.phrases());
                RichText text = view == View.SOURCES ? layout.withOpenSources(topic) : layout.digest(topic);
                yield Reply.edit(turn, press, text, buttons(turn, topic, view));
            }
            case Answer.Nothing nothing -> Reply.of(turn.chat(), nothing(turn, nothing));
        };
    }

    private Reply news(Turn turn, String topic, Optional<Long> sinceEpochSecond) {
        Optional<Instant> since = sinceEpochSecond
                .filter(s -> s > 0 && s < turn.now().getEpochSecond())
                .map(Instant::ofEpochSecond);
        if (since.isEmpty()) {
            return Reply.phrase(turn, "button.outdated");
        }
        String when = turn.phrases().time(since.get());
        return switch (digests.answer(
                question(topic, Period.since(since.get()), turn.chat().lines()))) {
            case Answer.Digest digest -> {
                RichText text = new DigestLayout(digest, turn.phrases())
                        .digest(turn.say("digest.new", "topic", topic, "time", when));
                yield Reply.of(turn.chat(), Content.Text.of(text, buttons(turn, topic, View.USUAL)));
            }
            case Answer.Nothing ignored -> Reply.phrase(turn, "digest.nothingNew", "topic", topic, "time", when);
        };
    }

    private Content nothing(Turn turn, Answer.Nothing nothing) {
        String sentence = turn.say("nothing." + nothing.reason().name(), "topic", nothing.topic());
        if (nothing.nearest().isEmpty()) {
            return Content.Text.of(RichText.plain(sentence));
        }
        List<Button> nearest = nothing.nearest().stream()
                .map(topic -> (Button) new Button.Press(topic, data("about", number(turn, topic))))
                .toList();
        String offer = turn.say("nothing.nearest");
        return Content.Text.of(RichText.plain(sentence + "\n" + offer), Keyboard.grid(1, nearest));
    }

    private Keyboard buttons(Turn turn, String topic, View view) {
        long number = number(turn, topic);
        List<Button> own = new ArrayList<>();
        if (view == View.USUAL) {
            own.add(new Button.Press(turn.say("button.more"), data("more", number)));
            own.add(new Button.Press(turn.say("button.sources"), data("sources", number)));
        } else {
            own.add(new Button.Press(turn.say("button.less"), data("less", number)));
        }
        long now = turn.now().getEpochSecond();
        own.add(new Button.Press(turn.say("button.new"), data("new", number) + ":" + now));
        List<Button> others = actions.stream()
                .flatMap(action -> action.button(turn, topic, number).stream())
                .toList();
        return Keyboard.grid(3, own).and(Keyboard.grid(2, others));
    }

    private long number(Turn turn, String topic) {
        return topics.number(turn.chat().id(), topic);
    }

    private static String data(String verb, long number) {
        return "%s:%s:%d".formatted(NAME, verb, number);
    }

    private static Question question(String topic, Period period, int lines) {
        return new Question(topic, period, Set.of(), new Digester.Length(lines));
    }

    private static Optional<Long> number(String digits) {
        return digits.matches("[0-9]{1,15}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
    }
}
