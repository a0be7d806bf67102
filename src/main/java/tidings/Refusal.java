package tidings;

import org.jspecify.annotations.Nullable;

/** What was asked cannot be done as it stands. The message is one sentence for the person who asked, with what to do. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refusal(String message) {
        super(message);
    }

    public Refusal(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
