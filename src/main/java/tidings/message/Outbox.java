package tidings.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The durable way out: messages stay here until they have arrived, whatever happens to the program. */
public interface Outbox {
    /** How often an answer or alert is sent again when nobody knows whether it arrived. */
    int CHANCES = 4;

    /**
     * Files messages, all in one transaction. One whose key is already here is left alone; so is one that nobody waits
     * for (alert, bulk) when its chat is unknown or cannot be reached.
     */
    void file(List<Message> messages);

    /** Where a message waits. */
    record Waiting(long id, long chat, Urgency urgency) {}

    /** A message on its way. */
    record Entry(long id, Message message) {}

    /**
     * A time during which the network takes nothing for a chat.
     *
     * @param chat its number, or {@link #ALL}
     */
    record Pause(long chat, Instant until) {
        /** No chat's number: the network takes nothing at all. */
        public static final long ALL = 0;
    }

    /** Messages that wait, filed after the one with this id, oldest first, at most so many. */
    List<Waiting> waitingAfter(long id, int limit);

    /** The message that goes to this chat next: answers before alerts before bulk, within these as they were filed. */
    Optional<Entry> next(long chat);

    /** It is about to be sent. If we never hear of it again, nobody knows whether it arrived. */
    void starts(Entry entry);

    /** It arrived. */
    void arrived(Entry entry, OptionalLong number);

    /** It surely did not arrive and waits again. */
    void waitsAgain(Entry entry);

    /**
     * Nobody knows whether it arrived. An edit waits again, it can be made twice; an answer or alert waits again up to
     * {@value #CHANCES} times, for a rare double is better than a loss; bulk never does.
     */
    void doubtful(Entry entry, String why);

    /** It will never be sent; the reason is for the operator. */
    void refused(Entry entry, String why);

    /**
     * Its place takes nothing at the moment. What an alert was to tell waits and is told again later, less and less often;
     * any other message will never be sent.
     */
    void held(Entry entry, String why);

    /**
     * The forum topic that it was for is gone. What is followed there goes to the chat itself and is paused; what could not
     * be told waits until somebody wants to hear of it again.
     */
    void threadGone(Entry entry, String why);

    /** Other contents take its place, in its place. */
    void replaced(Entry entry, List<Content> contents);

    /** Everything for this chat is dropped until it writes again. */
    void unreachable(long chat, String why);

    /** A group has another number now: it is changed everywhere in one transaction. */
    void moved(long from, long to);

    /** Keeps these pauses for the time after a restart: who forgets them is sent away for longer. */
    void keep(List<Pause> pauses);

    /** The pauses that are not over yet. */
    List<Pause> pauses();

    /** The number of the message that was filed under this key, once it has arrived. */
    OptionalLong number(String key);

    /** What a crash left on its way is treated as {@link #doubtful}. To be called once, before anything is sent. */
    void recover();

    /** Forgets what is over: answers filed before the one time, alerts before the other. */
    void prune(Instant answers, Instant alerts);
}
