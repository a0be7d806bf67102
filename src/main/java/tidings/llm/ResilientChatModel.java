package tidings.llm;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.TokenUsage;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import tidings.llm.JsonModel.Trouble;

/**
 * A model behind the {@link Gate}: a place among the running calls, the day's budget, one retry when the server stumbles
 * or asks for a patience that the digest has, and a circuit breaker. The providers' own retries are off: they ignore
 * {@code Retry-After}, repeat timeouts, and turn a limit of 60 s into 180 s.
 */
final class ResilientChatModel implements ChatModel {
    private static final Duration STUMBLE = Duration.ofMillis(300);

    private final ChatModel model;
    private final Gate gate;
    private final String who;
    private final int outputTokens;
    private final Duration patience;
    private final Pause pause;

    /** @param patience how long a wait that the server asks for may be; a longer one is a failure at once */
    ResilientChatModel(ChatModel model, Gate gate, String who, int outputTokens, Duration patience, Pause pause) {
        this.model = model;
        this.gate = gate;
        this.who = who;
        this.outputTokens = outputTokens;
        this.patience = patience;
        this.pause = pause;
    }

    @Override
    public ChatResponse chat(ChatRequest request) {
        gate.enter();
        try {
            return withOneRetry(request);
        } finally {
            gate.leave();
        }
    }

    private ChatResponse withOneRetry(ChatRequest request) {
        try {
            return once(request);
        } catch (ServerBusyException e) {
            Duration wait = e.retryAfter().orElse(STUMBLE);
            if (wait.compareTo(patience) > 0) {
                gate.breaker().pauseFor(wait);
                throw e;
            }
            waitFor(wait);
        } catch (InternalServerException e) {
            if (Troubles.isWithoutAnswer(e)) {
                throw e;
            }
            waitFor(STUMBLE);
        } catch (UncheckedIOException e) {
            waitFor(STUMBLE);
        }
        return once(request);
    }

    private ChatResponse once(ChatRequest request) {
        if (!gate.breaker().allows()) {
            throw new RefusedException(
                    Trouble.SERVER, "The model's server failed too often and is left alone for a while.");
        }
        int input = estimate(request);
        gate.requireBudget(who, new Usage(1, input, outputTokens));
        try {
            ChatResponse response = model.chat(request);
            gate.breaker().succeeded();
            gate.record(who, used(response, input));
            return response;
        } catch (InvalidRequestException e) {
            // The server is well; the request is not to its taste, which the JSON mode's probing expects.
            gate.breaker().succeeded();
            throw e;
        } catch (TimeoutException | BrokenOffException | TooLongException e) {
            // It was asked and is paid for, whatever became of the answer: the most it can have taken is counted.
            gate.record(who, new Usage(1, input, outputTokens));
            gate.breaker().failed();
            throw e;
        } catch (RuntimeException e) {
            gate.breaker().failed();
            throw e;
        }
    }

    private void waitFor(Duration time) {
        try {
            pause.of(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusedException(Trouble.LATE, "The digest's time was up before the model's server was ready.");
        }
    }

    private static Usage used(ChatResponse response, int estimated) {
        Optional<TokenUsage> told = Optional.ofNullable(response.tokenUsage());
        int input =
                told.map(TokenUsage::inputTokenCount).filter(Objects::nonNull).orElse(estimated);
        int output = told.map(TokenUsage::outputTokenCount)
                .filter(Objects::nonNull)
                .orElseGet(() -> Tokens.estimate(
                        Objects.requireNonNullElse(response.aiMessage().text(), "")));
        return new Usage(1, input, output);
    }

    private static int estimate(ChatRequest request) {
        return request.messages().stream()
                .mapToInt(message -> Tokens.estimate(text(message)))
                .sum();
    }

    private static String text(ChatMessage message) {
        return switch (message) {
            case SystemMessage system -> system.text();
            case UserMessage user -> user.singleText();
            // An interface of the library; this program sends the two above.
            default -> "";
        };
    }
}
