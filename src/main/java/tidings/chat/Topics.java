package tidings.chat;

import java.time.Instant;
import java.util.Optional;

/** The topics each chat has asked for, under numbers short enough for a button, and the one it talks about. */
public interface Topics {
    /** The number of a topic in this chat; the same for the same words. */
    long number(long chat, String topic);

    /** The topic, when this very chat asked for it. */
    Optional<String> topic(long chat, long number);

    /** From now on the chat talks about this. */
    void talksAbout(long chat, Subject subject, Instant now);

    /** What the chat talks about; empty where that was too long ago. */
    Optional<Subject> subject(long chat, Instant now);
}
