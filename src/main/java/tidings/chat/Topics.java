package tidings.chat;

import java.util.Optional;

/** The topics each chat has asked for, under numbers short enough for a button. */
public interface Topics {
    /** The number of a topic in this chat; the same for the same words. */
    long number(long chat, String topic);

    /** The topic, when this very chat asked for it. */
    Optional<String> topic(long chat, long number);
}
