package tidings.chat;

import java.time.Instant;
import java.util.Set;
import tidings.digest.Answer;
import tidings.digest.Digester;
import tidings.digest.Digests;
import tidings.digest.Known;
import tidings.digest.Question;
import tidings.digest.Tellings;
import tidings.digest.Told;
import tidings.message.Content;
import tidings.message.RichText;
import tidings.topic.Period;

/** What is new on a topic since this chat was told about it. */
record TopicNews(Digests digests, Tellings tellings, DigestButtons buttons) {
    boolean isKnown(Turn turn, String topic) {
        return known(turn, topic).since().isPresent();
    }

    /** Only for a topic that is known. */
    Reply since(Turn turn, Subject subject) {
        String topic = subject.asked();
        Known known = known(turn, topic);
        String when = turn.phrases().time(known.since().orElse(Instant.EPOCH));
        Question question = new Question(
                topic, Period.ALWAYS, Set.of(), new Digester.Length(turn.chat().lines()), subject.reader(turn));
        Told told = digests.tell(question.beside(subject.side()).with(turn.readership()), known);
        return switch (told.answer()) {
            case Answer.Digest digest -> {
                String heading = turn.say("digest.new", "topic", topic, "time", when);
                RichText text = new DigestLayout(digest, turn.phrases(), turn.now()).digest(heading);
                yield Reply.of(
                                turn.chat(),
                                Content.Text.of(text, buttons.under(turn, subject, DigestButtons.View.USUAL)))
                        .remembering(told.telling());
            }
            case Answer.Nothing ignored -> Reply.phrase(turn, "digest.nothingNew", "topic", topic, "time", when);
        };
    }

    private Known known(Turn turn, String topic) {
        return tellings.known(turn.chat().id(), topic);
    }
}
