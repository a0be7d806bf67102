package tidings.chat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import tidings.message.Content;
import tidings.message.Keyboard;
import tidings.message.RichText;
import tidings.topic.PlainTopic;

/** Answers whatever a person does in a chat. The same for every channel; it neither stores nor sends. */
public final class Conversation {
    private final DigestFeature digests;
    private final Features features;
    private final Rights rights;
    private final Patience patience;
    private final Clock clock;
    private final PlainTopic plain = new PlainTopic();

    /**
     * A conversation.
     *
     * @param digests answers every text that is no command
     * @param features all that is offered, the digests among them
     */
    public Conversation(DigestFeature digests, Features features, Rights rights, Patience patience, Clock clock) {
        this.digests = digests;
        this.features = features;
        this.rights = rights;
        this.patience = patience;
        this.clock = clock;
    }

    public Features features() {
        return features;
    }

    /** The answer to one thing that somebody did in this chat. */
    public Reply reply(Chat chat, Incoming incoming) {
        return reply(chat, 0, incoming);
    }

    /** As {@link #reply(Chat, Incoming)}, in a forum topic of a group. */
    public Reply reply(Chat chat, long thread, Incoming incoming) {
        return reply(chat, thread, incoming, Preview.NONE);
    }

    /** As {@link #reply(Chat, long, Incoming)}, for a channel that can show the answer while it is being made. */
    public Reply reply(Chat chat, long thread, Incoming incoming, Preview preview) {
        Turn turn = Turn.of(chat, incoming.person(), clock.instant()).in(thread).seenIn(preview);
        if (incoming instanceof Incoming.Shared && chat.kind() == Chat.Kind.CHANNEL) {
            return answer(turn, incoming); // nobody is answered, so nobody has to be patient
        }
        return switch (patience.judge(turn)) {
            case ANSWER -> answer(turn, incoming);
            case ASK_TO_SLOW_DOWN -> Reply.phrase(turn, "slow.down");
            case IGNORE -> Reply.silent(chat);
        };
    }

    /** A digest for somebody who wants to send it into another chat; empty where there is none, or too much was asked. */
    public Optional<Card> card(Chat chat, Person person, String topic) {
        Turn turn = Turn.of(chat, person, clock.instant());
        return !topic.isBlank() && patience.allowsGlance(turn) ? digests.card(turn, topic.strip()) : Optional.empty();
    }

    /** What to say when an answer could not be made, however often it was tried. */
    public Reply apology(Chat chat, Person person) {
        return Reply.phrase(Turn.of(chat, person, clock.instant()), "unable");
    }

    private Reply answer(Turn turn, Incoming incoming) {
        Reply reply = switch (incoming) {
            case Incoming.Said said -> said(turn, said, Utterance.read(said.text()));
            case Incoming.Shared shared -> shared(turn, shared);
            case Incoming.Pressed press -> pressed(turn, press);
            case Incoming.Showed ignored -> Reply.phrase(turn, "text.only");
            case Incoming.Located located ->
                features.heard(turn, located).orElseGet(() -> Reply.phrase(turn, "text.only"));
            case Incoming.Welcomed ignored -> welcomed(turn);
        };
        return new Menus(features, rights).with(turn, reply);
    }

    private Reply said(Turn turn, Incoming.Said said, Utterance utterance) {
        Optional<String> pending = turn.chat().pending();
        Turn now = turn.with(turn.chat().waitingForNothing());
        return switch (utterance) {
            case Utterance.Command(var name, var argument) -> command(now, name, argument);
            case Utterance.Topic(var text) when pending.isPresent() -> answered(now, pending.get(), text);
            case Utterance.Topic(var text) -> features.heard(now, said).orElseGet(() -> asked(now, text));
        };
    }

    /** Who asks for news and names no topic wants the newest. */
    private Reply asked(Turn turn, String text) {
        LocalDate today = LocalDate.ofInstant(turn.now(), turn.chat().zone());
        return plain.isMissing(text, today) ? command(turn, LatestFeature.NAME, "") : digests.said(turn, text);
    }

    /** A command that waits may have the beginning of its argument: "when #12" waits for the rest. */
    private Reply answered(Turn turn, String pending, String text) {
        String[] parts = pending.split(" ", 2);
        return command(turn, parts[0], parts.length > 1 ? parts[1] + " " + text : text);
    }

    private Reply shared(Turn turn, Incoming.Shared shared) {
        Turn now = turn.with(turn.chat().waitingForNothing());
        return features.heard(now, shared)
                .orElseGet(() -> turn.chat().kind() == Chat.Kind.CHANNEL
                        ? Reply.silent(turn.chat())
                        : digests.ask(now, shared.post().text()));
    }

    private Reply command(Turn turn, String name, String argument) {
        return features.choice(name)
                .filter(choice -> exists(choice.offer().audience(), turn))
                .map(choice -> command(turn, choice, argument))
                .orElseGet(() -> unknown(turn));
    }

    /** For others than them there is nothing that is for operators. */
    private boolean exists(Offer.Audience audience, Turn turn) {
        return audience != Offer.Audience.OPERATORS || rights.allow(audience, turn);
    }

    private Reply command(Turn turn, Features.Choice choice, String argument) {
        Offer offer = choice.offer();
        if (!rights.allow(offer.audience(), turn)) {
            return Reply.phrase(turn, "administrators.only");
        }
        if (offer.argument() == Offer.Argument.REQUIRED && argument.isBlank()) {
            return question(turn, offer.name());
        }
        return choice.feature().command(turn, offer.name(), argument);
    }

    private static Reply question(Turn turn, String command) {
        String question = turn.say("ask." + command);
        return Reply.of(
                turn.chat().waitingFor(command),
                new Content.Text(RichText.plain(question), Keyboard.NONE, Optional.of(question)));
    }

    private static Reply unknown(Turn turn) {
        // In a group it is most likely another program's command.
        return turn.chat().kind() == Chat.Kind.PRIVATE
                ? Reply.phrase(turn, "command.unknown")
                : Reply.silent(turn.chat());
    }

    private Reply pressed(Turn turn, Incoming.Pressed press) {
        String[] parts = press.data().split(":", 2);
        Optional<Feature> feature = features.named(parts[0]).filter(each -> exists(each.mayPress(), turn));
        if (feature.isEmpty() || parts.length < 2) {
            return Reply.phrase(turn, "button.outdated");
        }
        return rights.allow(feature.get().mayPress(), turn)
                ? feature.get().pressed(turn, press, parts[1])
                : Reply.phrase(turn, "administrators.only");
    }

    private Reply welcomed(Turn turn) {
        return turn.chat().kind() == Chat.Kind.GROUP ? Reply.phrase(turn, "group.hello") : Reply.silent(turn.chat());
    }
}
