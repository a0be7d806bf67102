package tidings.llm;

import dev.langchain4j.http.client.HttpClientBuilder;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What every provider's client is built with: our HTTP, no retries, no logging of prompts, as many tokens as the limits
 * say. Absent is null here, as the library has it.
 */
record Wire(HttpClientBuilder http, ModelSettings.Endpoint endpoint, ModelSettings.Limits limits) {
    static Wire of(ModelSettings settings, HttpClientBuilder http) {
        return new Wire(http, settings.endpoint(), settings.limits());
    }

    String baseUrl() {
        return endpoint.baseUrl();
    }

    String model() {
        return endpoint.model();
    }

    @Nullable
    String key() {
        return endpoint.key().isAbsent() ? null : endpoint.key().value();
    }

    @Nullable
    Double temperature() {
        OptionalDouble temperature = endpoint.temperature();
        return temperature.isPresent() ? temperature.getAsDouble() : null;
    }

    int outputTokens() {
        return limits.outputTokens();
    }

    int context() {
        return limits.inputTokens() + limits.outputTokens();
    }
}
