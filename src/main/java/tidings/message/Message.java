package tidings.message;

import java.util.OptionalLong;

/**
 * A message to be delivered.
 *
 * @param key names it for ever: filing a second message with the same key does nothing, so a caller that derives the key
 *     from what caused the message may file it again after a crash
 * @param replyTo the number of the message that this one answers
 * @param silent whether it arrives without a sound
 */
public record Message(String key, Address to, OptionalLong replyTo, Urgency urgency, boolean silent, Content content) {
    public Message {
        if (key.isBlank()) {
            throw new IllegalArgumentException("A message needs a key.");
        }
    }

    /** An answer to whoever waits for it. */
    public static Message answer(String key, Address to, OptionalLong replyTo, Content content) {
        return new Message(key, to, replyTo, Urgency.ANSWER, false, content);
    }

    /** News that somebody follows. */
    public static Message alert(String key, Address to, boolean silent, Content content) {
        return new Message(key, to, OptionalLong.empty(), Urgency.ALERT, silent, content);
    }
}
