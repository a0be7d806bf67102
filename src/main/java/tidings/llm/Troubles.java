package tidings.llm;

import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.ModelNotFoundException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.exception.UnresolvedModelServerException;
import java.io.UncheckedIOException;
import tidings.llm.JsonModel.Reply.Unusable;
import tidings.llm.JsonModel.Trouble;

/**
 * Says what an exception comes to, in words of our own: its message may hold what the model or its server said, and with
 * that the prompt, an article or the key.
 */
final class Troubles {
    private Troubles() {}

    static Unusable of(RuntimeException failure) {
        return switch (failure) {
            case RefusedException refused -> new Unusable(refused.trouble(), String.valueOf(refused.getMessage()));
            case ServerBusyException busy -> new Unusable(Trouble.SERVER, String.valueOf(busy.getMessage()));
            case TimeoutException ignored ->
                new Unusable(Trouble.LATE, "The model's server took longer than llm.timeout or the digest's time.");
            case BrokenOffException broken -> new Unusable(Trouble.SERVER, String.valueOf(broken.getMessage()));
            case TooLongException tooLong -> new Unusable(Trouble.ANSWER, String.valueOf(tooLong.getMessage()));
            case ContentFilteredException ignored -> new Unusable(Trouble.DECLINED, "The model's server declined.");
            case AuthenticationException ignored ->
                new Unusable(
                        Trouble.SERVER,
                        "The model's server refused the key (AuthenticationException); check llm.api-key-file.");
            case ModelNotFoundException ignored ->
                new Unusable(Trouble.SERVER, "The model's server does not know that model; check llm.model.");
            case UncheckedIOException ignored ->
                new Unusable(Trouble.SERVER, "The model's server cannot be reached or broke off; check llm.base-url.");
            case UnresolvedModelServerException ignored ->
                new Unusable(
                        Trouble.SERVER,
                        "The model's server cannot be found: its host has no address; check llm.base-url.");
            case InternalServerException empty
            when isWithoutAnswer(empty) ->
                new Unusable(Trouble.ANSWER, "What the model's server sent has no answer in it.");
            // Of the library and the JDK there are many more, which only the operator can tell apart.
            default -> new Unusable(Trouble.SERVER, status(failure));
        };
    }

    /** Whether a server answered well, as it thinks, and there was nothing in it: the library calls that by the same name. */
    static boolean isWithoutAnswer(InternalServerException failure) {
        return !(failure.getCause() instanceof HttpException);
    }

    private static String status(RuntimeException failure) {
        Throwable root = failure.getCause() instanceof HttpException cause ? cause : failure;
        return root instanceof HttpException answered
                ? "The model's server answered with %d.".formatted(answered.statusCode())
                : "The model failed: %s.".formatted(failure.getClass().getSimpleName());
    }
}
