package tidings.llm;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Builds the provider's client: our HTTP, no retries, no logging of prompts, as many tokens as the limits say. */
final class ChatModels {
    private ChatModels() {}

    static ChatModel create(ModelSettings settings) {
        return create(settings, new DeadlineHttpClientBuilder(settings.limits().timeout()));
    }

    static ChatModel create(ModelSettings settings, HttpClientBuilder http) {
        return switch (settings.endpoint().provider()) {
            case NONE -> throw new IllegalArgumentException("There is no model where llm.provider is none.");
            case OPENAI -> openai(settings.endpoint(), settings.limits(), http);
            case OLLAMA -> ollama(settings.endpoint(), settings.limits(), http);
            case ANTHROPIC -> anthropic(settings.endpoint(), settings.limits(), http);
            case GEMINI -> gemini(settings.endpoint(), settings.limits(), http);
        };
    }

    private static ChatModel openai(
            ModelSettings.Endpoint endpoint, ModelSettings.Limits limits, HttpClientBuilder http) {
        var builder = OpenAiChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(endpoint.baseUrl())
                .modelName(endpoint.model())
                .apiKey(key(endpoint))
                .temperature(temperature(endpoint))
                .strictJsonSchema(true)
                .maxRetries(0);
        // OpenAI's new models refuse the old name, many a compatible server does not know the new one.
        boolean own = endpoint.baseUrl().startsWith(Provider.OPENAI.baseUrl());
        return own
                ? builder.maxCompletionTokens(limits.outputTokens()).build()
                : builder.maxTokens(limits.outputTokens()).build();
    }

    private static ChatModel ollama(
            ModelSettings.Endpoint endpoint, ModelSettings.Limits limits, HttpClientBuilder http) {
        return OllamaChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(endpoint.baseUrl())
                .modelName(endpoint.model())
                .temperature(temperature(endpoint))
                // Ollama cuts a longer prompt without a word.
                .numCtx(limits.inputTokens() + limits.outputTokens())
                .numPredict(limits.outputTokens())
                .maxRetries(0)
                .build();
    }

    private static ChatModel anthropic(
            ModelSettings.Endpoint endpoint, ModelSettings.Limits limits, HttpClientBuilder http) {
        return AnthropicChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(endpoint.baseUrl())
                .modelName(endpoint.model())
                .apiKey(key(endpoint))
                .temperature(temperature(endpoint))
                .maxTokens(limits.outputTokens())
                .maxRetries(0)
                .build();
    }

    private static ChatModel gemini(
            ModelSettings.Endpoint endpoint, ModelSettings.Limits limits, HttpClientBuilder http) {
        return GoogleAiGeminiChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(endpoint.baseUrl())
                .modelName(endpoint.model())
                .apiKey(key(endpoint))
                .temperature(temperature(endpoint))
                .maxOutputTokens(limits.outputTokens())
                .maxRetries(0)
                .build();
    }

    private static @Nullable String key(ModelSettings.Endpoint endpoint) {
        return endpoint.key().isAbsent() ? null : endpoint.key().value();
    }

    private static @Nullable Double temperature(ModelSettings.Endpoint endpoint) {
        OptionalDouble temperature = endpoint.temperature();
        return temperature.isPresent() ? temperature.getAsDouble() : null;
    }
}
