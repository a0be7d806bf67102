package tidings.telegram;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** How the bot stands with Telegram: when it was heard of last, and whether it can go on. */
public final class Health {
    static final String UNKNOWN_TOKEN =
            "Telegram does not know this token; ask BotFather for a new one and start again.";

    private final AtomicReference<Optional<String>> end = new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<Instant>> heard = new AtomicReference<>(Optional.empty());

    void ended(String why) {
        end.set(Optional.of(why));
    }

    /** Why nothing will ever be heard again, in a sentence for the operator. */
    Optional<String> end() {
        return end.get();
    }

    void heard(Instant now) {
        heard.set(Optional.of(now));
    }

    /** When Telegram answered last to the question for updates, or brought one. */
    public Optional<Instant> heard() {
        return heard.get();
    }
}
