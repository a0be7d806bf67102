package tidings.chat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tidings.chat.DigestButtons.View;
import tidings.digest.Answer;
import tidings.digest.Digester;
import tidings.digest.Digests;
import tidings.digest.Known;
import tidings.digest.Question;
import tidings.digest.Reader;
import tidings.digest.Reader.Manner;
import tidings.digest.Tellings;
import tidings.digest.Told;
import tidings.message.Content;
import tidings.message.Keyboard;
import tidings.message.RichText;
import tidings.topic.Period;

/** Digests on a topic, and what can be done under them: more of it, its sources, what is new since. */
public final class DigestFeature implements Feature {
    static final String NAME = "digest";

    private final Digests digests;
    private final Topics topics;
    private final DigestButtons buttons;
    private final TopicNews news;
    private final FollowUps followUps = new FollowUps();

    /**
     * The feature.
     *
     * @param actions offered under each digest beside its own
     */
    public DigestFeature(Digests digests, Topics topics, Tellings tellings, List<TopicAction> actions) {
        this.digests = digests;
        this.topics = topics;
        this.buttons = new DigestButtons(topics, actions);
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
            case FollowUp.Shorter() -> ask(turn, before.told(Manner.BRIEF));
            case FollowUp.Plainer() -> ask(turn, before.told(Manner.PLAIN));
            case FollowUp.InLanguage(var language) -> ask(turn, before.in(language));
        };
    }

    /** A digest on the topic, or why there is none. */
    Reply ask(Turn turn, String topic) {
        return ask(turn, Subject.of(topic));
    }

    private Reply ask(Turn turn, Subject subject) {
        topics.talksAbout(turn.chat().id(), subject, turn.now());
        String topic = subject.topic();
        Reader reader = subject.reader(turn);
        int lines = turn.chat().lines();
        int asked = subject.manner() == Manner.BRIEF ? Math.max(1, lines / 2) : lines;
        Question question = new Question(topic, Period.ALWAYS, Set.of(), new Digester.Length(asked), reader);
        Told told = digests.tell(
                question.with(turn.readership()),
                Known.NOTHING,
                soFar -> turn.preview().show(new DigestLayout(soFar, turn.phrases()).soFar(topic)));
        return switch (told.answer()) {
            case Answer.Digest digest -> {
                RichText text = new DigestLayout(digest, turn.phrases()).digest(topic);
                yield Reply.of(turn.chat(), Content.Text.of(text, buttons.under(turn, topic, View.USUAL)))
                        .remembering(told.telling());
            }
            case Answer.Nothing nothing -> Reply.of(turn.chat(), nothing(turn, nothing));
        };
    }

    /** Buttons for a digest on the topic, and for what else can be done with it. */
    public Keyboard about(Turn turn, String topic) {
        return buttons.about(turn, topic);
    }

    /** What is new on the topic since this chat was told about it; a digest where it never was. */
    Reply news(Turn turn, String topic) {
        return news.isKnown(turn, topic) ? news.since(turn, topic) : ask(turn, topic);
    }

    /** A digest on the topic to be sent elsewhere, where there is one: of what is public. */
    Optional<Card> card(Turn turn, String topic) {
        return switch (digests.answer(question(turn, topic, turn.chat().lines()))) {
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
            case "new" -> news(turn, topic.get());
            default -> Reply.phrase(turn, "button.outdated");
        };
    }

    private Reply edited(Turn turn, Incoming.Pressed press, String topic, View view) {
        int lines = view == View.LONG ? 2 * turn.chat().lines() : turn.chat().lines();
        Told told = digests.tell(question(turn, topic, lines).with(turn.readership()), Known.NOTHING);
        return switch (told.answer()) {
            case Answer.Digest digest -> {
                DigestLayout layout = new DigestLayout(digest, turn.phrases());
                RichText text = view == View.SOURCES ? layout.withOpenSources(topic) : layout.digest(topic);
                yield Reply.edit(turn, press, text, buttons.under(turn, topic, view))
                        .remembering(told.telling());
            }
            case Answer.Nothing nothing -> Reply.of(turn.chat(), nothing(turn, nothing));
        };
    }

    private Content nothing(Turn turn, Answer.Nothing nothing) {
        String sentence = turn.say("nothing." + nothing.reason().name(), "topic", nothing.topic());
        if (nothing.nearest().isEmpty()) {
            return Content.Text.of(RichText.plain(sentence));
        }
        String offer = turn.say("nothing.nearest");
        return Content.Text.of(RichText.plain(sentence + "\n" + offer), buttons.asking(turn, nothing.nearest()));
    }

    private static Question question(Turn turn, String topic, int lines) {
        return new Question(topic, Period.ALWAYS, Set.of(), new Digester.Length(lines), turn.reader(topic));
    }

    private static Optional<Long> number(String digits) {
        return digits.matches("[0-9]{1,15}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
    }
}
