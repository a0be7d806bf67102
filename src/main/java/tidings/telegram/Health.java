package tidings.telegram;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Whether the bot can go on. */
final class Health {
    private final AtomicReference<Optional<String>> end = new AtomicReference<>(Optional.empty());

    void ended(String why) {
        end.set(Optional.of(why));
    }

    /** Why nothing will ever be heard again, in a sentence for the operator. */
    Optional<String> end() {
        return end.get();
    }
}
