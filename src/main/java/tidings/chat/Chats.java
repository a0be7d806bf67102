package tidings.chat;

import java.util.Optional;

/** The chats the program knows. They are changed together with the answer, see {@link Inbox#settle}. */
public interface Chats {
    Optional<Chat> find(long id);

    /** All that is stored of a chat, as JSON for its owner. */
    String export(long id);
}
