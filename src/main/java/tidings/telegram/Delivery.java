package tidings.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tidings.message.Content;
import tidings.message.Doorbell;
import tidings.message.Message;
import tidings.message.Outbox;
import tidings.message.RichText;
import tidings.message.Urgency;

/** Takes messages out of the outbox and sends them: each chat in order, many chats at once, none faster than it may. */
final class Delivery implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final int AT_ONCE = 32;
    private static final int BATCH = 1_000;

    private final Outbox outbox;
    private final TelegramMessenger messenger;
    private final Doorbell doorbell;
    private final Clock clock;
    private final Schedule schedule = new Schedule();
    private final Backoff backoff = new Backoff(Duration.ofMillis(500), Duration.ofSeconds(30));
    private final Semaphore permits = new Semaphore(AT_ONCE);
    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean stopped;
    private long lastSeen;

    Delivery(Outbox outbox, TelegramMessenger messenger, Doorbell doorbell, Clock clock) {
        this.outbox = outbox;
        this.messenger = messenger;
        this.doorbell = doorbell;
        this.clock = clock;
    }

    @Override
    public void run() {
        outbox.recover();
        while (!stopped) {
            try {
                turn();
            } catch (InterruptedException e) {
                stopped = true;
            } catch (RuntimeException e) {
                LOG.error("The outbox failed; trying again in a second.", e);
                pause();
            }
        }
    }

    private void turn() throws InterruptedException {
        notice();
        while (!stopped && permits.tryAcquire()) {
            Optional<Long> chat = schedule.take(clock.instant());
            if (chat.isEmpty()) {
                permits.release();
                break;
            }
            senders.execute(() -> deliverNext(chat.get()));
        }
        doorbell.await(schedule.untilNext(clock.instant()));
    }

    private void notice() {
        List<Outbox.Waiting> fresh;
        do {
            fresh = outbox.waitingAfter(lastSeen, BATCH);
            for (Outbox.Waiting waiting : fresh) {
                schedule.add(waiting.chat(), waiting.urgency(), clock.instant());
                lastSeen = waiting.id();
            }
        } while (fresh.size() == BATCH);
    }

    private void deliverNext(long chat) {
        try {
            outbox.next(chat).ifPresent(this::deliver);
        } catch (RuntimeException e) {
            LOG.error("A message could not be dealt with; it stays in the outbox.", e);
            schedule.pause(chat, clock.instant().plusSeconds(5));
        } finally {
            schedule.done(chat, this::nextUrgency, clock.instant());
            permits.release();
            doorbell.ring();
        }
    }

    private Optional<Urgency> nextUrgency(long chat) {
        try {
            return outbox.next(chat).map(entry -> entry.message().urgency());
        } catch (RuntimeException e) {
            return Optional.of(Urgency.BULK); // it is looked at again after the pause
        }
    }

    private void deliver(Outbox.Entry entry) {
        switch (entry.message().content()) {
            case Content.Text text -> whole(entry, text.text(), text);
            case Content.Edit edit -> whole(entry, edit.text(), edit);
            case Content.File ignored -> send(entry, TelegramMessenger.Form.HTML);
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
        outbox.starts(entry);
        schedule.counts(message.to().chat(), message.urgency(), clock.instant());
        Verdict verdict = switch (message.content()) {
            case Content.Text text -> messenger.send(message, text, form);
            case Content.File file -> messenger.send(message, file);
            case Content.Edit edit -> edit(message, edit, form);
        };
        carryOut(entry, form, verdict);
    }

    private Verdict edit(Message message, Content.Edit edit, TelegramMessenger.Form form) {
        OptionalLong number = switch (edit.target()) {
            case Content.Target.Known(var known) -> OptionalLong.of(known);
            case Content.Target.Filed(var key) -> outbox.number(key);
        };
        return number.isEmpty() ? new Verdict.Gone() : messenger.edit(message, number.getAsLong(), edit, form);
    }

    private void carryOut(Outbox.Entry entry, TelegramMessenger.Form form, Verdict verdict) {
        long chat = entry.message().to().chat();
        Instant now = clock.instant();
        if (!(verdict instanceof Verdict.NotNow)) {
            backoff.reset();
        }
        switch (verdict) {
            case Verdict.Arrived(var number) -> outbox.arrived(entry, number);
            case Verdict.TooFast(var pause) -> {
                outbox.waitsAgain(entry);
                schedule.flooded(chat, pause, now);
            }
            case Verdict.NotNow(var why) -> {
                outbox.waitsAgain(entry);
                schedule.pause(chat, now.plus(backoff.next()));
                LOG.debug("Message {} has to wait: {}", entry.id(), why);
            }
            case Verdict.Unknown(var why) -> {
                outbox.doubtful(entry, why);
                schedule.pause(chat, now.plusSeconds(1));
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
        if (form == TelegramMessenger.Form.HTML) {
            send(entry, TelegramMessenger.Form.PLAIN);
        } else {
            refuse(entry, why);
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

    private static void pause() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops taking messages and waits a moment for those on their way. */
    void stop() {
        stopped = true;
        doorbell.ring();
        senders.shutdown();
        try {
            senders.awaitTermination(600, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
