package tidings.chat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tidings.chat.DigestButtons.View;
import tidings.digest.Digests;
import tidings.digest.Reader.Manner;
import tidings.digest.Tellings;
import tidings.message.Keyboard;

/** Digests on a topic, and what can be done under them: more of it, its sources, what is new since. */
public final class DigestFeature implements Feature {
    static final String NAME = "digest";

    private final Topics topics;
    private final DigestButtons buttons;
    private final DigestReplies replies;
    private final TopicNews news;
    private final FollowUps followUps = new FollowUps();

    /**
     * The feature.
     *
     * @param actions offered under each digest beside its own
     */
    public DigestFeature(Digests digests, Topics topics, Tellings tellings, List<TopicAction> actions) {
        this.topics = topics;
        this.buttons = new DigestButtons(topics, actions);
        this.replies = new DigestReplies(digests, buttons);
        this.news = new TopicNews(digests, tellings, buttons);
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

    /** An answer to a text that is no command: a topic, or something about the digest before. */
    Reply said(Turn turn, String text) {
        return topics.subject(turn.chat().id(), turn.now())
                .map(subject -> said(turn, text, subject))
                .orElseGet(() -> ask(turn, text));
    }

    private Reply said(Turn turn, String text, Subject before) {
        return switch (followUps.read(text)) {
            case FollowUp.None() -> ask(turn, text);
            case FollowUp.AndWhatOf(var side) -> ask(turn, before.beside(side));
            case FollowUp.Question(var side) -> {
                Reply reply = ask(turn, before.beside(side));
                yield reply.tellings().isEmpty() ? ask(turn, text) : reply;
            }
            case FollowUp.Shorter() -> ask(turn, before.told(Manner.BRIEF));
            case FollowUp.Plainer() -> ask(turn, before.told(Manner.PLAIN));
            case FollowUp.InLanguage(var language) -> ask(turn, before.in(language));
            case FollowUp.More() -> ask(turn, before.told(longer(before.manner())), View.LONG);
        };
    }

    private static Manner longer(Manner manner) {
        return manner == Manner.BRIEF ? Manner.USUAL : manner;
    }

    /** A digest on the topic, or why there is none. */
    Reply ask(Turn turn, String topic) {
        return ask(turn, Subject.of(topic));
    }

    private Reply ask(Turn turn, Subject subject) {
        return ask(turn, subject, View.USUAL);
    }

    /** Nobody goes on talking about what there was nothing to say about. */
    private Reply ask(Turn turn, Subject subject, View view) {
        Reply reply = replies.told(turn, subject, view);
        if (!reply.tellings().isEmpty()) {
            topics.talksAbout(turn.chat().id(), subject, turn.now());
        }
        return reply;
    }

    /** A digest on the topic from these articles alone. */
    public Reply among(Turn turn, String topic, Set<String> urls) {
        return replies.among(turn, topic, urls);
    }

    /** Buttons for a digest on the topic, and for what else can be done with it. */
    public Keyboard about(Turn turn, String topic) {
        return buttons.about(turn, topic);
    }

    /** What is new on the topic since this chat was told about it; a digest where it never was. */
    Reply news(Turn turn, String topic) {
        return news(turn, Subject.of(topic));
    }

    private Reply news(Turn turn, Subject subject) {
        return news.isKnown(turn, subject.asked()) ? news.since(turn, subject) : ask(turn, subject);
    }

    /** A digest on the topic to be sent elsewhere, where there is one: of what is public. */
    Optional<Card> card(Turn turn, String topic) {
        return replies.card(turn, topic);
    }

    @Override
    public Reply pressed(Turn turn, Incoming.Pressed press, String data) {
        return buttons.subject(turn, data)
                .map(subject -> pressed(turn, press, data.split(":", 2)[0], subject))
                .orElseGet(() -> Reply.phrase(turn, "button.outdated"));
    }

    private Reply pressed(Turn turn, Incoming.Pressed press, String verb, Subject subject) {
        return switch (verb) {
            case "more" -> replies.edited(turn, press, subject, View.LONG);
            case "less" -> replies.edited(turn, press, subject, View.USUAL);
            case "sources" -> replies.edited(turn, press, subject, View.SOURCES);
            case "about" -> ask(turn, subject);
            case "new" -> news(turn, subject);
            default -> Reply.phrase(turn, "button.outdated");
        };
    }
}
