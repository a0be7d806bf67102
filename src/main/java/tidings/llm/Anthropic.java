package tidings.llm;

import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;

/** Anthropic's client, whole and streamed. */
final class Anthropic {
    private Anthropic() {}

    static ChatModel whole(Wire wire) {
        return AnthropicChatModel.builder()
                .httpClientBuilder(wire.http())
                .baseUrl(wire.baseUrl())
                .modelName(wire.model())
                .apiKey(wire.key())
                .temperature(wire.temperature())
                .maxTokens(wire.outputTokens())
                .maxRetries(0)
                .build();
    }

    static StreamingChatModel streamed(Wire wire) {
        return AnthropicStreamingChatModel.builder()
                .httpClientBuilder(wire.http())
                .baseUrl(wire.baseUrl())
                .modelName(wire.model())
                .apiKey(wire.key())
                .temperature(wire.temperature())
                .maxTokens(wire.outputTokens())
                .build();
    }
}
