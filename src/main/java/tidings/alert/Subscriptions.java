package tidings.alert;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tidings.message.Address;

/** The topics that chats follow. Every change may be made twice. */
public interface Subscriptions {
    /**
     * Follows a topic. The same words in the same place, in whatever case, are the same subscription, which is active again
     * and written as they are now: in capitals they may be a name.
     *
     * @param limit how many topics the chat may follow, all its threads together
     */
    Outcome follow(Address to, String topic, int limit, Instant now);

    /** What a chat follows, oldest first. */
    List<Subscription> of(long chat);

    Optional<Subscription> find(long id);

    /** Who follows this one; empty where it is paused, or nobody can be told at the moment. */
    Optional<Follower> follower(long id);

    /** Those with greater numbers, in their order, at most so many. */
    List<Subscription> after(long id, int limit);

    /** Takes over everything but id, place, topic and creation; does nothing where it is followed no more. */
    void change(Subscription changed);

    void unfollow(long id);

    /** When a chat wants to hear of its topics, unless one says otherwise. */
    Schedule schedule(long chat);

    void schedule(long chat, Schedule schedule);

    /** What came of following. */
    sealed interface Outcome {
        record Followed(Subscription subscription) implements Outcome {}

        /** The chat follows as many topics as it may. */
        record Full() implements Outcome {}
    }
}
