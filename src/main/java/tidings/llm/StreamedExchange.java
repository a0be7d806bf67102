package tidings.llm;

import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Passes events on, and holds back how it ended: a provider is told that once, in the terms of this package. */
final class StreamedExchange implements ServerSentEventListener {
    private final ServerSentEventListener provider;
    private Optional<Throwable> failure = Optional.empty();

    StreamedExchange(ServerSentEventListener provider) {
        this.provider = provider;
    }

    @Override
    public void onEvent(ServerSentEvent event) {
        pass(() -> provider.onEvent(event));
    }

    @Override
    public void onEvent(ServerSentEvent event, ServerSentEventContext context) {
        pass(() -> provider.onEvent(event, context));
    }

    /** What it throws would be logged by the library, with the model's words in it. */
    private void pass(Runnable event) {
        try {
            if (failure.isEmpty()) {
                event.run();
            }
        } catch (RuntimeException e) {
            failure = Optional.of(new IOException("The model's server streams something else."));
        }
    }

    @Override
    public void onError(Throwable thrown) {
        failure = failure.or(() -> Optional.of(thrown));
    }

    /** The body was read, or could not be. */
    void end() {
        failure.ifPresentOrElse(thrown -> provider.onError(translated(thrown)), provider::onClose);
    }

    private static Throwable translated(Throwable thrown) {
        return switch (thrown) {
            // Without its cause: providers look for that and lose what they find on top of it.
            case StreamedBody.Late late -> new TimeoutException(String.valueOf(late.getMessage()));
            case TooLongException.OfBody ignored -> new TooLongException();
            case IOException broken -> new UncheckedIOException(broken);
            default -> thrown;
        };
    }
}
