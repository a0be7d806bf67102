package tidings.chat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tidings.message.Message;

/**
 * The durable way in: what arrived, until it is answered. An update is stored before the network is told that it
 * arrived, and its answer is filed in the same transaction that strikes it off, so a crash loses nothing.
 */
public interface Inbox {
    /**
     * An update as it came.
     *
     * @param id unique on the network
     * @param chat whose order it has to keep, as far as that could be told; 0 for none
     * @param json as received; it may be unreadable
     */
    record Update(long id, long chat, String json) {}

    /** A stored update with the number of times that answering it failed. */
    record Waiting(Update update, int failures) {}

    /** Stores all that are not known yet, in one transaction. */
    void store(List<Update> updates, Instant now);

    /** The chats that have updates due, those who wait longest first. */
    List<Long> chatsWaiting(Instant now);

    /** When the next of the updates that failed is due again. */
    Optional<Instant> nextDue();

    /** The oldest unanswered update of a chat, when it is due. */
    Optional<Waiting> next(long chat, Instant now);

    /** Strikes the update off, files its answers and keeps the chat as it is now, in one transaction. */
    void settle(Waiting waiting, Settlement settlement, Instant now);

    /** Puts the update, and with it its chat, off. */
    void postpone(Waiting waiting, Instant due, String error);

    /** Puts the update aside for the operator and files an apology, in one transaction. */
    void setAside(Waiting waiting, String error, Settlement settlement, Instant now);

    /** Forgets what was struck off or put aside before this time. */
    void prune(Instant before);

    /**
     * What answering an update comes to.
     *
     * @param change to the chat
     * @param messages to be filed
     */
    record Settlement(ChatChange change, List<Message> messages) {
        public Settlement {
            messages = List.copyOf(messages);
        }
    }

    /** What an update does to its chat. */
    sealed interface ChatChange {
        /** Nothing: it was in no chat, or nobody spoke to us. */
        record None() implements ChatChange {}

        /** The chat is like this now, and can be reached. */
        record Kept(Chat chat) implements ChatChange {}

        /** Everything about the chat is to be deleted. */
        record Forgotten(long chat) implements ChatChange {}

        /** We were blocked or removed: nothing can be sent until it writes again. */
        record Unreachable(long chat) implements ChatChange {}

        /** A group became a supergroup and has another number now. */
        record Moved(long from, long to) implements ChatChange {}
    }
}
