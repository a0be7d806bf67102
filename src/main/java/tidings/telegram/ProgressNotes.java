package tidings.telegram;

import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.LongConsumer;
import tidings.chat.Chat;

/** Shows in each chat that an answer is being worked on, see {@link ProgressNote}. */
final class ProgressNotes implements AutoCloseable {
    private final BotApi api;
    private final Asides asides;
    private final ScheduledExecutorService timer =
            Executors.newScheduledThreadPool(2, Thread.ofVirtual().factory());

    ProgressNotes(BotApi api, Asides asides) {
        this.api = api;
        this.asides = asides;
    }

    /**
     * Begins to show it.
     *
     * @param talk what is answered
     * @param before the message of an earlier try that ended early
     * @param noted told the number of a message as soon as there is one, so that it is not forgotten in a crash
     */
    ProgressNote begin(Arrival.Talk talk, Chat chat, OptionalLong before, LongConsumer noted) {
        return new ProgressNote(new ProgressView(api, talk, chat, before, noted), asides, timer, chat);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
