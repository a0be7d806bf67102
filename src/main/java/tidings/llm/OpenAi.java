package tidings.llm;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;

/** OpenAI's client, whole and streamed. */
final class OpenAi {
    private OpenAi() {}

    static ChatModel whole(Wire wire) {
        var builder = OpenAiChatModel.builder()
                .httpClientBuilder(wire.http())
                .baseUrl(wire.baseUrl())
                .modelName(wire.model())
                .apiKey(wire.key())
                .temperature(wire.temperature())
                .strictJsonSchema(true)
                .maxRetries(0);
        return isTheirOwn(wire)
                ? builder.maxCompletionTokens(wire.outputTokens()).build()
                : builder.maxTokens(wire.outputTokens()).build();
    }

    static StreamingChatModel streamed(Wire wire) {
        var builder = OpenAiStreamingChatModel.builder()
                .httpClientBuilder(wire.http())
                .baseUrl(wire.baseUrl())
                .modelName(wire.model())
                .apiKey(wire.key())
                .temperature(wire.temperature())
                .strictJsonSchema(true);
        return isTheirOwn(wire)
                ? builder.maxCompletionTokens(wire.outputTokens()).build()
                : builder.maxTokens(wire.outputTokens()).build();
    }

    /** OpenAI's new models refuse the old name of the limit, many a compatible server does not know the new one. */
    private static boolean isTheirOwn(Wire wire) {
        return wire.baseUrl().startsWith(Provider.OPENAI.baseUrl());
    }
}
