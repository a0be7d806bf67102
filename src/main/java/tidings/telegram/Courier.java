package tidings.telegram;

import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tidings.message.Content;
import tidings.message.Message;
import tidings.message.Outbox;

/** Takes one message of the outbox to Telegram. */
final class Courier {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    private final Outbox outbox;
    private final TelegramMessenger messenger;
    private final Schedule schedule;
    private final Pauses pauses;
    private final Clock clock;
    private final Aftermath aftermath;
    /** Whether the last that was heard of a message was nothing. */
    private volatile boolean unsure;

    Courier(Outbox outbox, TelegramMessenger messenger, Schedule schedule, Pauses pauses, Clock clock) {
        this.outbox = outbox;
        this.messenger = messenger;
        this.schedule = schedule;
        this.pauses = pauses;
        this.clock = clock;
        this.aftermath = new Aftermath(outbox, schedule, pauses, clock);
    }

    void deliver(Outbox.Entry entry) {
        List<Content> pieces = Splitting.pieces(entry.message().content());
        switch (pieces.size()) {
            case 0 -> outbox.refused(entry, "It says nothing.");
            case 1 -> send(entry);
            default -> outbox.replaced(entry, pieces);
        }
    }

    private void send(Outbox.Entry entry) {
        long chat = entry.message().to().chat();
        if (unsure && !messenger.works()) {
            // An outage must not use up the chances of a message: a chance is a double, or in the end a loss.
            pauses.failed(chat, clock.instant());
            return;
        }
        outbox.starts(entry);
        Verdict verdict = send(entry.message(), TelegramMessenger.Form.HTML);
        if (verdict instanceof Verdict.BadMarkup(var why)) {
            LOG.error("The markup of message {} is wrong: {}", entry.id(), why);
            verdict = send(entry.message(), TelegramMessenger.Form.PLAIN);
        }
        unsure = verdict instanceof Verdict.Unknown || (unsure && verdict instanceof Verdict.NotNow);
        aftermath.carryOut(entry, verdict);
    }

    private Verdict send(Message message, TelegramMessenger.Form form) {
        schedule.counts(message.to().chat(), message.urgency(), clock.instant());
        return switch (message.content()) {
            case Content.Text text -> messenger.send(message, text, form);
            case Content.File file -> messenger.send(message, file);
            case Content.Picture picture -> messenger.send(message, picture, form);
            case Content.Menu menu -> messenger.send(message, menu);
            case Content.Edit edit -> edit(message, edit, form);
            case Content.Removal removal -> remove(message, removal);
        };
    }

    private Verdict edit(Message message, Content.Edit edit, TelegramMessenger.Form form) {
        OptionalLong number = number(edit.target());
        return number.isEmpty() ? new Verdict.Gone() : messenger.edit(message, number.getAsLong(), edit, form);
    }

    private Verdict remove(Message message, Content.Removal removal) {
        OptionalLong number = number(removal.target());
        return number.isEmpty()
                ? new Verdict.Arrived(OptionalLong.empty())
                : messenger.remove(message, number.getAsLong());
    }

    private OptionalLong number(Content.Target target) {
        return switch (target) {
            case Content.Target.Known(var known) -> OptionalLong.of(known);
            case Content.Target.Filed(var key) -> outbox.number(key);
        };
    }
}
