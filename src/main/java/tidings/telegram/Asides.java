package tidings.telegram;

import java.time.Clock;
import tidings.message.Outbox;

/** What is sent beside the outbox: it counts like the rest, gives way to it, and stops where the server says so. */
final class Asides {
    private static final int TOO_MANY = 429;

    private final Schedule schedule;
    private final Pauses pauses;
    private final Outbox outbox;
    private final Clock clock;

    Asides(Schedule schedule, Pauses pauses, Outbox outbox, Clock clock) {
        this.schedule = schedule;
        this.pauses = pauses;
        this.outbox = outbox;
        this.clock = clock;
    }

    static boolean saysTooMuch(Answer answer) {
        return answer instanceof Answer.Refused refused && refused.code() == TOO_MANY;
    }

    /** Counts it where it may go out now. */
    boolean allows(long chat) {
        return schedule.allowsAside(chat, clock.instant());
    }

    /** Says whether the server wants nothing more for a while. */
    boolean isTooMuch(long chat, Answer answer) {
        if (saysTooMuch(answer) && answer instanceof Answer.Refused refused) {
            outbox.keep(pauses.flooded(chat, refused.retryAfter().orElse(Verdict.USUAL_WAIT), clock.instant()));
            return true;
        }
        return false;
    }
}
