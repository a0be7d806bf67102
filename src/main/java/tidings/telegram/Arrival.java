package tidings.telegram;

import java.util.Optional;
import java.util.OptionalLong;
import tidings.chat.Chat;
import tidings.chat.Incoming;
import tidings.chat.Person;
import tidings.message.Address;

/** What an update turns out to be. */
sealed interface Arrival {
    /**
     * Somebody talks to us.
     *
     * @param first the chat as it is at first contact
     * @param to where the answer goes
     * @param replyTo the message that it answers, in groups
     * @param key begins the keys of the answers; an edited message has that of the original
     * @param edited whether it changes a message that was already asked
     * @param callback the pressed button's id, which wants an answer of its own
     */
    record Talk(
            Chat first,
            Address to,
            OptionalLong replyTo,
            String key,
            boolean edited,
            Optional<String> callback,
            Incoming incoming)
            implements Arrival {}

    /** Somebody types our name and a topic in another chat. */
    record InlineQuery(String id, Person person, String topic) implements Arrival {}

    /** We were blocked or removed. */
    record Left(long chat) implements Arrival {}

    record Moved(long from, long to) implements Arrival {}

    /** Nothing for us. */
    record Ignored() implements Arrival {}
}
