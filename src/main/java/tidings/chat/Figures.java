package tidings.chat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the operator wants to know of the running program. */
public interface Figures {
    Snapshot at(Instant now);

    /** The followed topics that alerted most often, the first of them first. */
    List<TopicFigures> topics(int limit);

    /**
     * What came of a topic, over all chats that follow it.
     *
     * @param topic in the words of those who follow it; empty for all those together that nobody follows any more
     * @param alerts told
     * @param muted stories of it that were muted
     * @param narrowed how often somebody wanted less like an alert
     */
    record TopicFigures(String topic, long followers, long alerts, long muted, long narrowed, long unfollowed) {}

    /**
     * The state at one moment.
     *
     * @param chats known, with those that cannot be reached
     * @param waiting updates to be answered
     * @param aside updates that could not be answered
     * @param oldest when the message that waits longest was filed
     * @param modelCalls of the day, in UTC
     * @param modelTokens read and written in these
     */
    record Snapshot(
            long chats,
            long unreachable,
            long waiting,
            long aside,
            long unsent,
            Optional<Instant> oldest,
            long refused,
            long articles,
            long modelCalls,
            long modelTokens) {}
}
