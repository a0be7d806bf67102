package tidings.telegram;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendMessageDraft;
import tidings.chat.Chat;
import tidings.chat.Phrases;
import tidings.message.Address;

/**
 * Shows that an answer is being worked on: "typing…" after a moment, words after two seconds. In private chats the words
 * are a draft that the answer replaces; elsewhere, and where drafts are refused, a message that the answer edits.
 */
final class ProgressNotes implements AutoCloseable {
    private static final Duration TYPING_AFTER = Duration.ofMillis(250);
    private static final Duration TYPING_AGAIN = Duration.ofMillis(4_500);
    private static final Duration WORDS_AFTER = Duration.ofSeconds(2);

    private final BotApi api;
    private final ScheduledExecutorService timer =
            Executors.newScheduledThreadPool(2, Thread.ofVirtual().factory());

    ProgressNotes(BotApi api) {
        this.api = api;
    }

    /**
     * Begins to show it.
     *
     * @param before the message of an earlier try that ended early
     * @param noted told the number of a message as soon as there is one, so that it is not forgotten in a crash
     */
    Note begin(Address to, Chat chat, OptionalLong before, LongConsumer noted) {
        return new Note(to, chat, before, noted);
    }

    /** The progress of one answer; closed when the answer is there. */
    final class Note implements AutoCloseable {
        private final Address to;
        private final Chat chat;
        private final ScheduledFuture<?> typing;
        private final ScheduledFuture<?> words;
        private final LongConsumer noted;
        private boolean closed;
        private OptionalLong placeholder;

        private Note(Address to, Chat chat, OptionalLong before, LongConsumer noted) {
            this.to = to;
            this.chat = chat;
            this.placeholder = before;
            this.noted = noted;
            this.typing = timer.scheduleAtFixedRate(
                    this::type, TYPING_AFTER.toMillis(), TYPING_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
            this.words = timer.schedule(this::speak, WORDS_AFTER.toMillis(), TimeUnit.MILLISECONDS);
        }

        private void type() {
            api.call(SendChatAction.builder()
                    .chatId(to.chat())
                    .messageThreadId(to.thread() == 0 ? null : (int) to.thread())
                    .action("typing")
                    .build());
        }

        private synchronized void speak() {
            if (closed || placeholder.isPresent()) {
                return;
            }
            String text = Phrases.in(chat.language(), chat.zone()).text("progress.reading");
            if (chat.kind() == Chat.Kind.PRIVATE && draft(text) instanceof Answer.Done) {
                return;
            }
            Answer answer = api.call(SendMessage.builder()
                    .chatId(to.chat())
                    .messageThreadId(to.thread() == 0 ? null : (int) to.thread())
                    .text(text)
                    .disableNotification(true)
                    .build());
            if (answer instanceof Answer.Done(var result) && result.has("message_id")) {
                placeholder = OptionalLong.of(result.path("message_id").asLong());
                noted.accept(placeholder.getAsLong());
            }
        }

        private Answer draft(String text) {
            return api.call(SendMessageDraft.builder()
                    .chatId(to.chat())
                    .draftId(1)
                    .text(text)
                    .build());
        }

        /** The message that the answer is to replace, where there is one. Nothing more is shown from now on. */
        synchronized OptionalLong placeholder() {
            closed = true;
            return placeholder;
        }

        @Override
        public void close() {
            typing.cancel(false);
            words.cancel(false);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
