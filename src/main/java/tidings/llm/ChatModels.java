package tidings.llm;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;

/** The client of the provider that the settings name. */
final class ChatModels {
    private ChatModels() {}

    /** One that answers when the answer is whole. */
    static ChatModel whole(Wire wire) {
        return switch (wire.endpoint().provider()) {
            case NONE -> throw none();
            case OPENAI -> OpenAi.whole(wire);
            case OLLAMA -> Ollama.whole(wire);
            case ANTHROPIC -> Anthropic.whole(wire);
            case GEMINI -> Gemini.whole(wire);
        };
    }

    /** One that hands over the answer piece by piece. */
    static StreamingChatModel streamed(Wire wire) {
        return switch (wire.endpoint().provider()) {
            case NONE -> throw none();
            case OPENAI -> OpenAi.streamed(wire);
            case OLLAMA -> Ollama.streamed(wire);
            case ANTHROPIC -> Anthropic.streamed(wire);
            case GEMINI -> Gemini.streamed(wire);
        };
    }

    private static IllegalArgumentException none() {
        return new IllegalArgumentException("There is no model where llm.provider is none.");
    }
}
