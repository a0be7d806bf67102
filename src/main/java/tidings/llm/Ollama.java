package tidings.llm;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;

/** Ollama's client, whole and streamed. The context is always told: Ollama cuts a longer prompt without a word. */
final class Ollama {
    private Ollama() {}

    static ChatModel whole(Wire wire) {
        return OllamaChatModel.builder()
                .httpClientBuilder(wire.http())
                .baseUrl(wire.baseUrl())
                .modelName(wire.model())
                .temperature(wire.temperature())
                .numCtx(wire.context())
                .numPredict(wire.outputTokens())
                .maxRetries(0)
                .build();
    }

    static StreamingChatModel streamed(Wire wire) {
        return OllamaStreamingChatModel.builder()
                .httpClientBuilder(wire.http())
                .baseUrl(wire.baseUrl())
                .modelName(wire.model())
                .temperature(wire.temperature())
                .numCtx(wire.context())
                .numPredict(wire.outputTokens())
                .build();
    }
}
