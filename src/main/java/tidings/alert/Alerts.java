package tidings.alert;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tidings.message.Address;

/** The alerts, from the moment that an article is noticed until long after they were told. Every step may be made twice. */
public interface Alerts {
    /** Notes alerts, all in one transaction. A place is told each part of a story once: what it has is left alone. */
    void note(List<Alert.Draft> drafts);

    /** All parts of a story that this place has, in order. */
    List<Alert> parts(Address to, long story);

    /** What this place was told since then, and what waits to be told there, oldest first. */
    List<Alert> recent(Address to, Instant since);

    Optional<Alert> find(long id);

    /** What told of an article before that time, in places that were told nothing of it since. */
    List<Alert> misinformed(long article, Instant corrected);

    /**
     * Those that are due and in no bundle, chat after chat, each from its oldest on: first the chats that something is told
     * at once, by the newest that they have. None for a chat whose last alert is still on its way, for what comes meanwhile
     * is better told together, and none for a place that takes nothing at the moment.
     */
    List<Alert> due(Instant now, int limit);

    /** For whose sake these are told and when; does nothing where one is in a bundle by now. */
    void plan(List<Alert> waiting);

    /** Forgets these as if they had never been noticed; does nothing where one is in a bundle by now. */
    void drop(List<Alert> waiting);

    /** What waits where choices were changed that decide when it is told. */
    Review review();

    /** What came of it, and that it is done. */
    void reviewed(Review review, List<Alert> planned);

    /**
     * Alerts to be planned anew.
     *
     * @param seq of the last change that led to it, 0 where there was none
     */
    record Review(long seq, List<Alert> waiting) {
        public Review {
            waiting = List.copyOf(waiting);
        }
    }

    /** Decides for good what is told together, all in one transaction. */
    void bundle(List<Bundle> bundles);

    /** What was bundled and is not told yet, as after a crash. */
    List<Bundle> open();

    /** What was told, by alert; not where it could not be delivered and waits again. */
    void told(Map<Long, Alert.Told> told);

    /** No more of this story for this chat. */
    void mute(long chat, long story);

    void unmute(long chat, long story);

    boolean isMuted(long chat, long story);

    /** The clock is right again: what was noticed or told later than now was so now, and what waits there is reviewed. */
    void clockWasAhead(Instant now);

    /**
     * Forgets some of what was told before this time, and that stories were muted which have been quiet since.
     *
     * @param limit so many of each at most
     * @return how many it was
     */
    int prune(Instant before, int limit);
}
