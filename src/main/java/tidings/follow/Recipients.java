package tidings.follow;

import java.util.Optional;
import tidings.chat.Chat;

/** The chats that alerts go to. */
@FunctionalInterface
public interface Recipients {
    Optional<Chat> chat(long id);
}
