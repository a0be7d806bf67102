package tidings.chat;

import java.util.Optional;
import java.util.Set;
import tidings.chat.DigestButtons.View;
import tidings.digest.Answer;
import tidings.digest.Digester;
import tidings.digest.Digests;
import tidings.digest.Known;
import tidings.digest.Question;
import tidings.digest.Reader;
import tidings.digest.Told;
import tidings.message.Content;
import tidings.message.Keyboard;
import tidings.message.RichText;
import tidings.topic.Period;

/** Digests as replies: a new message, another form of one that is there, a card for elsewhere; or why there is none. */
record DigestReplies(Digests digests, DigestButtons buttons) {
    /** A new message; as far as it is written it shows in the turn's preview. */
    Reply told(Turn turn, Subject subject, View view) {
        Told told = digests.tell(
                question(turn, subject, view),
                Known.NOTHING,
                soFar -> turn.preview()
                        .show(new DigestLayout(soFar, turn.phrases(), turn.now()).soFar(subject.asked())));
        return switch (told.answer()) {
            case Answer.Digest digest ->
                Reply.of(
                                turn.chat(),
                                Content.Text.of(text(turn, subject, view, digest), buttons.under(turn, subject, view)))
                        .remembering(told.telling());
            case Answer.Nothing nothing -> Reply.of(turn.chat(), nothing(turn, nothing));
        };
    }

    /** From these articles alone; its buttons would lead to others. */
    Reply among(Turn turn, String topic, Set<String> urls) {
        Question question = new Question(
                topic, Period.ALWAYS, urls, new Digester.Length(turn.chat().lines()), turn.reader(topic));
        return switch (digests.answer(question.with(turn.readership()))) {
            case Answer.Digest digest ->
                Reply.of(
                        turn.chat(),
                        Content.Text.of(new DigestLayout(digest, turn.phrases(), turn.now()).digest(topic)));
            case Answer.Nothing nothing -> Reply.of(turn.chat(), nothing(turn, nothing));
        };
    }

    /** The digest in another form, in place of the message whose button was pressed. */
    Reply edited(Turn turn, Incoming.Pressed press, Subject subject, View view) {
        Told told = digests.tell(question(turn, subject, view), Known.NOTHING);
        return switch (told.answer()) {
            case Answer.Digest digest ->
                Reply.edit(turn, press, text(turn, subject, view, digest), buttons.under(turn, subject, view))
                        .remembering(told.telling());
            case Answer.Nothing nothing -> Reply.of(turn.chat(), nothing(turn, nothing));
        };
    }

    private static RichText text(Turn turn, Subject subject, View view, Answer.Digest digest) {
        DigestLayout layout = new DigestLayout(digest, turn.phrases(), turn.now());
        Optional<String> note = digest.setback().isPresent()
                ? layout.original(subject.reader(turn).language())
                : Optional.of(turn.say("digest.needsModel"))
                        .filter(ignored -> layout.isQuoted() && subject.needsModel(digest.language()));
        return layout.digest(subject.asked(), view != View.SOURCES, note);
    }

    private static Question question(Turn turn, Subject subject, View view) {
        int usual = turn.chat().lines();
        int brief = subject.manner() == Reader.Manner.BRIEF ? Math.max(1, usual / 2) : usual;
        int lines = view == View.LONG ? 2 * usual : brief;
        return question(subject.asked(), lines, subject.reader(turn))
                .beside(subject.side())
                .with(turn.readership());
    }

    /** A digest to be sent elsewhere, where there is one: of what is public. */
    Optional<Card> card(Turn turn, String topic) {
        return switch (digests.answer(question(topic, turn.chat().lines(), turn.reader(topic)))) {
            case Answer.Digest digest -> {
                RichText text = new DigestLayout(digest, turn.phrases(), turn.now()).digest(topic);
                yield Optional.of(new Card(topic, digest.lines().getFirst().text(), text));
            }
            case Answer.Nothing ignored -> Optional.empty();
        };
    }

    private Content nothing(Turn turn, Answer.Nothing nothing) {
        String sentence = turn.say("nothing." + nothing.reason().name(), "topic", nothing.topic());
        Keyboard waiting = switch (nothing.reason()) {
            case NOT_FOUND, IN_PART, NOTHING_QUOTABLE, NOTHING_STORED -> buttons.waiting(turn, nothing.topic());
            case EMPTY_TOPIC, TOPIC_TOO_LONG, NOTHING_NEW -> Keyboard.NONE;
        };
        if (nothing.nearest().isEmpty()) {
            return Content.Text.of(RichText.plain(sentence), waiting);
        }
        String offer = turn.say(nothing.reason().isPartlyFound() ? "nothing.nearest" : "nothing.stored");
        return Content.Text.of(
                RichText.plain(sentence + "\n" + offer),
                buttons.asking(turn, nothing.nearest()).and(waiting));
    }

    private static Question question(String topic, int lines, Reader reader) {
        return new Question(topic, Period.ALWAYS, Set.of(), new Digester.Length(lines), reader);
    }
}
