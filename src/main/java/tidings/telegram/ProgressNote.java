package tidings.telegram;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import tidings.chat.Chat;
import tidings.chat.Phrases;
import tidings.chat.Preview;
import tidings.message.RichText;

/**
 * The progress of one answer: "typing…" after a moment, words after two seconds, and the answer as far as it is there. No
 * two of them are closer together than Telegram's flood limits bear. Closed when the answer is there.
 */
final class ProgressNote implements Preview, AutoCloseable {
    private static final Duration TYPING_AFTER = Duration.ofMillis(250);
    private static final Duration TYPING_AGAIN = Duration.ofMillis(4_500);
    private static final Duration WORDS_AFTER = Duration.ofSeconds(2);
    private static final Duration BETWEEN = Duration.ofMillis(1_500);

    private final ProgressView view;
    private final Asides asides;
    private final ScheduledExecutorService timer;
    private final Chat chat;
    private final ScheduledFuture<?> typing;
    private final ScheduledFuture<?> words;
    private final AtomicReference<Optional<RichText>> latest = new AtomicReference<>(Optional.empty());
    private final AtomicBoolean arranged = new AtomicBoolean();
    private Optional<RichText> shown = Optional.empty();
    private volatile long notBefore = System.nanoTime();
    private boolean closed;

    ProgressNote(ProgressView view, Asides asides, ScheduledExecutorService timer, Chat chat) {
        this.view = view;
        this.asides = asides;
        this.timer = timer;
        this.chat = chat;
        this.typing = timer.scheduleAtFixedRate(
                view::type, TYPING_AFTER.toMillis(), TYPING_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
        this.words = timer.schedule(this::speak, WORDS_AFTER.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void speak() {
        if (latest.get().isEmpty() && view.placeholder().isEmpty()) {
            show(RichText.plain(Phrases.in(chat.language(), chat.zone()).text("progress.reading")));
        }
    }

    @Override
    public void show(RichText soFar) {
        latest.set(Optional.of(soFar));
        arrange();
    }

    private void arrange() {
        if (arranged.compareAndSet(false, true)) {
            try {
                var ignored =
                        timer.schedule(this::update, Math.max(0, notBefore - System.nanoTime()), TimeUnit.NANOSECONDS);
            } catch (RejectedExecutionException e) {
                closed = true; // the program stops
            }
        }
    }

    private synchronized void update() {
        arranged.set(false);
        Optional<RichText> now = latest.get();
        if (closed || now.equals(shown)) {
            return;
        }
        notBefore = System.nanoTime() + BETWEEN.toNanos();
        if (asides.allows(chat.id())) {
            shown = now;
            closed = asides.isTooMuch(chat.id(), view.show(now.orElseThrow()));
        } else {
            arrange();
        }
    }

    /** The message that the answer is to replace, where there is one. Nothing more is shown from now on. */
    synchronized OptionalLong placeholder() {
        closed = true;
        return view.placeholder();
    }

    @Override
    public void close() {
        typing.cancel(false);
        words.cancel(false);
    }
}
