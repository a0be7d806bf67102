package tidings.telegram;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Whether the bot can go on. */
final class Health {
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
    Optional<Instant> heard() {
        return heard.get();
    }
}
