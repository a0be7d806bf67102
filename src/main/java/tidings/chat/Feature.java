package tidings.chat;

import java.util.List;
import java.util.Optional;

/**
 * One capability of the conversation with its commands and buttons. What is not built, or switched off, is simply not
 * among the features: then nothing offers it.
 *
 * <p>A turn may be repeated after a crash, so a feature writes only what may be written twice: "follow this", never
 * "toggle this".
 */
public interface Feature {
    /** The first part of its buttons' data, up to the colon. */
    String name();

    /** The commands, in the order in which menus list them. */
    List<Offer> commands();

    /** Who may press its buttons. */
    default Offer.Audience mayPress() {
        return Offer.Audience.EVERYONE;
    }

    /**
     * Answers one of its commands.
     *
     * @param argument what followed it, stripped; empty only where the offer allows it
     */
    Reply command(Turn turn, String command, String argument);

    /**
     * Answers what is neither command nor button, before it is read as a topic.
     *
     * @return empty where it is nothing for this feature
     */
    default Optional<Reply> heard(Turn turn, Incoming incoming) {
        return Optional.empty();
    }

    /**
     * Answers one of its buttons.
     *
     * @param data what follows the feature's name and colon; may be forged or of an old message
     */
    Reply pressed(Turn turn, Incoming.Pressed press, String data);
}
