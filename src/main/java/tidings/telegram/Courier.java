package tidings.telegram;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tidings.message.Content;
import tidings.message.Message;
import tidings.message.Outbox;
import tidings.message.RichText;

/** Takes one message of the outbox to Telegram and does there and in the schedule what the server's answer asks for. */
final class Courier {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    private final Outbox outbox;
    private final TelegramMessenger messenger;
    private final Schedule schedule;
    private final Pauses pauses;
    private final Clock clock;
    /** Whether the last that was heard of a message was nothing. */
    private volatile boolean unsure;

    Courier(Outbox outbox, TelegramMessenger messenger, Schedule schedule, Pauses pauses, Clock clock) {
        this.outbox = outbox;
        this.messenger = messenger;
        this.schedule = schedule;
        this.pauses = pauses;
        this.clock = clock;
    }

    void deliver(Outbox.Entry entry) {
        switch (entry.message().content()) {
            case Content.Text text -> whole(entry, text.text(), text);
            case Content.Edit edit -> whole(entry, edit.text(), edit);
            case Content.File ignored -> send(entry, TelegramMessenger.Form.HTML);
            case Content.Removal ignored -> send(entry, TelegramMessenger.Form.HTML);
        }
    }

    private void whole(Outbox.Entry entry, RichText text, Content content) {
        List<RichText> parts = Parts.of(text, Size.ALLOWED);
        switch (parts.size()) {
            case 0 -> outbox.refused(entry, "It says nothing.");
            case 1 -> send(entry, TelegramMessenger.Form.HTML);
            default -> outbox.replaced(entry, Splitting.contents(content, parts));
        }
    }

    private void send(Outbox.Entry entry, TelegramMessenger.Form form) {
        Message message = entry.message();
        if (unsure && !messenger.works()) {
            // An outage must not use up the chances of a message: a chance is a double, or in the end a loss.
            pauses.failed(message.to().chat(), clock.instant());
            return;
        }
        outbox.starts(entry);
        schedule.counts(message.to().chat(), message.urgency(), clock.instant());
        Verdict verdict = switch (message.content()) {
            case Content.Text text -> messenger.send(message, text, form);
            case Content.File file -> messenger.send(message, file);
            case Content.Edit edit -> edit(message, edit, form);
            case Content.Removal removal -> remove(message, removal);
        };
        carryOut(entry, form, verdict);
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

    private void carryOut(Outbox.Entry entry, TelegramMessenger.Form form, Verdict verdict) {
        long chat = entry.message().to().chat();
        Instant now = clock.instant();
        switch (verdict) {
            case Verdict.Arrived(var number) -> {
                unsure = false;
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
                unsure = true;
                outbox.doubtful(entry, why);
                pauses.failed(chat, now);
            }
            case Verdict.Unreachable(var why) -> outbox.unreachable(chat, why);
            case Verdict.Moved(var to) -> {
                outbox.moved(chat, to);
                schedule.add(to, entry.message().urgency(), now);
            }
            case Verdict.BadMarkup(var why) -> withoutMarkup(entry, form, why);
            case Verdict.TooLarge() -> smaller(entry);
            case Verdict.Gone() ->
                outbox.replaced(entry, List.of(Splitting.asNew(entry.message().content())));
            case Verdict.Refused(var why) -> refuse(entry, why);
        }
    }

    private void withoutMarkup(Outbox.Entry entry, TelegramMessenger.Form form, String why) {
        LOG.error("The markup of message {} is wrong: {}", entry.id(), why);
        switch (form) {
            case HTML -> send(entry, TelegramMessenger.Form.PLAIN);
            case PLAIN -> refuse(entry, why);
        }
    }

    private void smaller(Outbox.Entry entry) {
        LOG.error("Message {} is too large for Telegram although it should not be; it is split.", entry.id());
        Content content = entry.message().content();
        List<RichText> halves = Splitting.text(content)
                .map(text -> Parts.of(text, Size.of(text.blocks()).half()))
                .orElse(List.of());
        if (halves.size() > 1) {
            outbox.replaced(entry, Splitting.contents(content, halves));
        } else {
            refuse(entry, "It is too large and cannot be split.");
        }
    }

    private void refuse(Outbox.Entry entry, String why) {
        LOG.warn("Message {} was refused: {}", entry.id(), why);
        outbox.refused(entry, why);
    }
}
