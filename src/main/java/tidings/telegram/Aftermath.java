package tidings.telegram;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tidings.message.Content;
import tidings.message.Outbox;

/** Does in outbox and schedule what the server's answer to a message asks for. */
record Aftermath(Outbox outbox, Schedule schedule, Pauses pauses, Clock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(Aftermath.class);

    void carryOut(Outbox.Entry entry, Verdict verdict) {
        long chat = entry.message().to().chat();
        Instant now = clock.instant();
        switch (verdict) {
            case Verdict.Arrived(var number) -> {
                outbox.arrived(entry, number);
                pauses.over(chat);
            }
            case Verdict.TooFast(var pause) -> {
                outbox.waitsAgain(entry);
                outbox.keep(pauses.flooded(chat, pause, now));
            }
            case Verdict.NotNow(var why) -> {
                outbox.waitsAgain(entry);
                pauses.failed(chat, now);
                LOG.debug("Message {} has to wait: {}", entry.id(), why);
            }
            case Verdict.Unknown(var why) -> {
                outbox.doubtful(entry, why);
                pauses.failed(chat, now);
            }
            case Verdict.Unreachable(var why) -> outbox.unreachable(chat, why);
            case Verdict.Moved(var to) -> {
                outbox.moved(chat, to);
                schedule.add(to, entry.message().urgency(), now);
            }
            case Verdict.TooLarge() -> smaller(entry);
            case Verdict.Gone() -> otherwise(entry, "There is nothing to edit.");
            case Verdict.BadMarkup(var why) -> otherwise(entry, why);
            case Verdict.Refused(var why) -> otherwise(entry, why);
            case Verdict.NoRight(var why) -> held(entry, why);
            case Verdict.ThreadGone(var why) -> {
                LOG.info("The forum topic of message {} is gone: {}", entry.id(), why);
                outbox.threadGone(entry, why);
            }
        }
    }

    private void smaller(Outbox.Entry entry) {
        LOG.error("Message {} is too large for Telegram although it should not be; it is split.", entry.id());
        List<Content> halves = Splitting.halves(entry.message().content());
        if (halves.size() > 1) {
            outbox.replaced(entry, halves);
        } else {
            otherwise(entry, "It is too large and cannot be split.");
        }
    }

    /** Where pictures are not taken, words may be. */
    private void held(Outbox.Entry entry, String why) {
        if (Splitting.otherwise(entry.message().content()).isEmpty()) {
            LOG.info("Message {} has to wait for a right: {}", entry.id(), why);
            outbox.held(entry, why);
        } else {
            otherwise(entry, why);
        }
    }

    /** What is refused in one form goes out in another, where it has one. */
    private void otherwise(Outbox.Entry entry, String why) {
        List<Content> other = Splitting.otherwise(entry.message().content());
        if (other.isEmpty()) {
            LOG.warn("Message {} was refused: {}", entry.id(), why);
            outbox.refused(entry, why);
        } else {
            outbox.replaced(entry, other);
        }
    }
}
