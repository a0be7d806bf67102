package tidings.chat;

import java.time.Instant;
import tidings.article.Readership;
import tidings.digest.Reader;

/**
 * The situation in which a feature answers.
 *
 * @param thread the forum topic of a group in which it was spoken, 0 for none
 * @param phrases in the chat's language and time zone
 * @param now the time of the answer
 * @param preview where it can be seen while it is being made
 */
public record Turn(Chat chat, long thread, Person person, Phrases phrases, Instant now, Preview preview) {
    static Turn of(Chat chat, Person person, Instant now) {
        return new Turn(chat, 0, person, Phrases.in(chat.language(), chat.zone()), now, Preview.NONE);
    }

    Turn in(long otherThread) {
        return new Turn(chat, otherThread, person, phrases, now, preview);
    }

    Turn seenIn(Preview other) {
        return new Turn(chat, thread, person, phrases, now, other);
    }

    /** The same turn after the chat changed its language or zone. */
    Turn with(Chat changed) {
        return of(changed, person, now).in(thread).seenIn(preview);
    }

    /** For whom digests are written here. */
    public Reader reader() {
        return new Reader("chat " + chat.id(), chat.language(), Reader.Manner.USUAL);
    }

    /** For whom a digest on this topic is written here. */
    Reader reader(String topic) {
        return Scripts.heeding(reader(), topic);
    }

    /** Those who see the answer. */
    public Readership readership() {
        return Readership.of(chat.id());
    }

    /** A phrase, see {@link Phrases#text}. */
    public String say(String key, Object... arguments) {
        return phrases.text(key, arguments);
    }
}
