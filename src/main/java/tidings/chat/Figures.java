package tidings.chat;

import java.time.Instant;
import java.util.Optional;

/** What the operator wants to know of the running program. */
@FunctionalInterface
public interface Figures {
    Snapshot at(Instant now);

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
