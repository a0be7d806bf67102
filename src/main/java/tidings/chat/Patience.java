package tidings.chat;

import java.time.Duration;
import java.time.Instant;
import tidings.message.RateLimit;

/** Fair shares: how much one person may ask, so that nobody starves the others. */
public final class Patience {
    private static final Duration BETWEEN_COMPLAINTS = Duration.ofSeconds(10);
    /** Apps ask again at every pause in typing. */
    private static final Duration BETWEEN_GLANCES = Duration.ofSeconds(1);

    private static final int GLANCES_AT_ONCE = 30;

    private final RateLimit<Long> questions;
    private final RateLimit<Long> complaints = new RateLimit<>(BETWEEN_COMPLAINTS, 1);
    private final RateLimit<Long> glances = new RateLimit<>(BETWEEN_GLANCES, GLANCES_AT_ONCE);

    /**
     * A share.
     *
     * @param interval in the long run one request in this time
     * @param burst how many at once
     */
    public Patience(Duration interval, int burst) {
        this.questions = new RateLimit<>(interval, burst);
    }

    /** With the one person at their own machine; the numbers only have to be out of reach. */
    public static Patience endless() {
        return new Patience(Duration.ofMillis(1), 1_000_000);
    }

    /** What to do with a request. */
    enum Verdict {
        ANSWER,
        ASK_TO_SLOW_DOWN,
        /** They were asked to slow down a moment ago. */
        IGNORE
    }

    Verdict judge(Turn turn) {
        long person = who(turn);
        Instant now = turn.now();
        if (questions.allows(person, now)) {
            return Verdict.ANSWER;
        }
        return complaints.allows(person, now) ? Verdict.ASK_TO_SLOW_DOWN : Verdict.IGNORE;
    }

    /** Whether a topic that is just being typed is answered; it does not count as a request. */
    boolean allowsGlance(Turn turn) {
        return glances.allows(who(turn), turn.now());
    }

    private static long who(Turn turn) {
        long person = turn.person().id();
        return person == Person.NOBODY ? turn.chat().id() : person;
    }
}
