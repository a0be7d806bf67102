package tidings.chat;

import java.util.Optional;

/** The chats the program knows. They are changed together with the answer, see {@link Inbox#settle}. */
public interface Chats {
    /** The chat as it is known; at first contact it is stored as given. */
    Chat meet(Chat first);

    /** The chat, where it is known. */
    Optional<Chat> chat(long id);

    /** All that is stored of a chat, as JSON for its owner. */
    String export(long id);
}
