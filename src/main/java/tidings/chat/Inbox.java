package tidings.chat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tidings.digest.Telling;
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
     * @param json as received; it may make no sense
     */
    record Update(long id, long chat, String json) {}

    /**
     * A stored update.
     *
     * @param failures how often answering it was begun in vain
     * @param note the message that says that it is being answered, where there is one: the answer takes its place
     */
    record Waiting(Update update, int failures, OptionalLong note) {}

    /** Stores all that are not known yet, in one transaction. */
    void store(List<Update> updates, Instant now);

    /** The chats that have unanswered updates, those who wait longest first. */
    List<Long> chatsWaiting();

    /** The unanswered update of a chat that came first. */
    Optional<Waiting> next(long chat);

    /** Answering begins. It counts as a failure until it is settled: the update may be what ends the process. */
    void begun(Waiting waiting);

    /** A message tells the chat that the update is being answered; after a crash the answer still takes its place. */
    void noted(Waiting waiting, long note);

    /** Strikes the update off, files its answers and changes its chat, in one transaction. */
    void settle(Waiting waiting, Settlement settlement);

    /** Answering failed and will be tried again; the reason is for the operator. */
    void failed(Waiting waiting, String error);

    /** As {@link #settle}, but the update is kept for the operator to look at. */
    void setAside(Waiting waiting, String error, Settlement settlement);

    /** Forgets what was received before this time and is struck off or set aside. */
    void prune(Instant before);

    /**
     * What answering an update comes to.
     *
     * @param change to the chat
     * @param messages to be filed
     * @param tellings what the messages tell, to be remembered of the chat where it is kept
     */
    record Settlement(ChatChange change, List<Message> messages, List<Telling> tellings) {
        public static final Settlement NOTHING = of(new ChatChange.None());

        public Settlement {
            messages = List.copyOf(messages);
            tellings = List.copyOf(tellings);
        }

        public static Settlement of(ChatChange change) {
            return new Settlement(change, List.of(), List.of());
        }
    }

    /** What an update does to its chat. */
    sealed interface ChatChange {
        /** Nothing: nobody spoke to us. */
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
