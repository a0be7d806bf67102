package tidings.chat;

import java.util.Optional;
import tidings.message.Content;

/** Messages of the operator to every chat that can be reached. They are kept as drafts until somebody confirms them. */
public interface Broadcasts {
    /** Keeps the text and says its number; the same for the same words. */
    long draft(long author, String text);

    /** The draft, when this very author wrote it. */
    Optional<String> text(long author, long draft);

    /** How many chats would be reached. */
    long audience();

    /** Files the contents for every chat, behind all answers and alerts; filed twice it is sent once. Says for how many. */
    long send(long draft, Content content);
}
