package tidings.chat;

import java.util.Optional;
import tidings.message.Button;

/** Something else a person can do with the topic of a digest, offered as a button under it. */
@FunctionalInterface
public interface TopicAction {
    /**
     * The button, where the action makes sense in this turn.
     *
     * @param number as in {@link Topics#number}
     */
    Optional<Button> button(Turn turn, String topic, long number);

    /** Whether it makes sense as well while nothing is stored on the topic. */
    default boolean canWait() {
        return false;
    }
}
