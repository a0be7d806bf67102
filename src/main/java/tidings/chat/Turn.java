package tidings.chat;

import java.time.Instant;

/**
 * The situation in which a feature answers.
 *
 * @param phrases in the chat's language and time zone
 * @param now the time of the answer
 */
public record Turn(Chat chat, Person person, Phrases phrases, Instant now) {
    static Turn of(Chat chat, Person person, Instant now) {
        return new Turn(chat, person, Phrases.in(chat.language(), chat.zone()), now);
    }

    /** The same turn after the chat changed its language or zone. */
    Turn with(Chat changed) {
        return of(changed, person, now);
    }

    /** A phrase, see {@link Phrases#text}. */
    public String say(String key, Object... arguments) {
        return phrases.text(key, arguments);
    }
}
