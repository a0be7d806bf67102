package tidings.llm;

import java.time.Duration;
import java.util.Optional;

/**
 * The server asks for patience (429 or 503). Of its own, without a cause: providers turn whatever has an
 * {@code HttpException} as its root into an exception that no longer knows the {@code Retry-After}.
 */
final class ServerBusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Optional<Duration> retryAfter;

    ServerBusyException(int status, Optional<Duration> retryAfter) {
        super("The model's server is busy (%d).".formatted(status));
        this.retryAfter = retryAfter;
    }

    Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
