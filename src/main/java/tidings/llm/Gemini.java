package tidings.llm;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;

/** Gemini's client, whole and streamed. */
final class Gemini {
    private Gemini() {}

    static ChatModel whole(Wire wire) {
        return GoogleAiGeminiChatModel.builder()
                .httpClientBuilder(wire.http())
                .baseUrl(wire.baseUrl())
                .modelName(wire.model())
                .apiKey(wire.key())
                .temperature(wire.temperature())
                .maxOutputTokens(wire.outputTokens())
                .maxRetries(0)
                .build();
    }

    static StreamingChatModel streamed(Wire wire) {
        return GoogleAiGeminiStreamingChatModel.builder()
                .httpClientBuilder(wire.http())
                .baseUrl(wire.baseUrl())
                .modelName(wire.model())
                .apiKey(wire.key())
                .temperature(wire.temperature())
                .maxOutputTokens(wire.outputTokens())
                .build();
    }
}
