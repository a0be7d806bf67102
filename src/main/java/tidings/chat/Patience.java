package tidings.chat;

import java.time.Duration;
import java.time.Instant;
import tidings.message.RateLimit;

/** Fair shares: how much one person may ask, so that nobody starves the others. */
public final class Patience {
    private static final Duration BETWEEN_COMPLAINTS = Duration.ofSeconds(10);

    private final RateLimit<Long> questions;
    private final RateLimit<Long> complaints = new RateLimit<>(BETWEEN_COMPLAINTS, 1);

    /**
     * A share.
     *
     * @param interval in the long run one request in this time
     * @param burst how many at once
     */
    public Patience(Duration interval, int burst) {
        this.questions = new RateLimit<>(interval, burst);
    }

    /** What to do with a request. */
    enum Verdict {
        ANSWER,
        ASK_TO_SLOW_DOWN,
        /** They were asked to slow down a moment ago. */
        IGNORE
    }

    Verdict judge(Turn turn) {
        long person = turn.person().id() == Person.NOBODY
                ? turn.chat().id()
                : turn.person().id();
        Instant now = turn.now();
        if (questions.allows(person, now)) {
            return Verdict.ANSWER;
        }
        return complaints.allows(person, now) ? Verdict.ASK_TO_SLOW_DOWN : Verdict.IGNORE;
    }
}
