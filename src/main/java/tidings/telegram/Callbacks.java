package tidings.telegram;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;

/**
 * Tells people at once that the button they pressed was noticed, however long their chat's turn or the answer takes: the
 * app shows an hourglass until then, and after a while it is too late.
 */
final class Callbacks {
    /** Those that are kept in mind; an update is rarely more than a moment between inbox and answer. */
    private static final int LATEST = 1_000;

    private final BotApi api;
    private final Executor threads = task -> Thread.ofVirtual().name("callback").start(task);
    private final Map<String, CompletableFuture<Void>> answers = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CompletableFuture<Void>> eldest) {
            return size() > LATEST;
        }
    };

    Callbacks(BotApi api) {
        this.api = api;
    }

    /** Answers the pressed button with this id, once. */
    synchronized CompletableFuture<Void> answer(String id) {
        return answers.computeIfAbsent(id, this::answered);
    }

    private CompletableFuture<Void> answered(String id) {
        AnswerCallbackQuery answer =
                AnswerCallbackQuery.builder().callbackQueryId(id).build();
        return CompletableFuture.runAsync(() -> api.call(answer), threads);
    }
}
