package tidings.llm;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.UnsupportedFeatureException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Asks the model for a draft, in the strongest JSON mode that its server accepts; what it refused is not tried again. */
final class Ask {
    private final ChatModel model;
    private final AtomicReference<JsonMode> mode;

    Ask(ChatModel model, JsonMode first) {
        this.model = model;
        this.mode = new AtomicReference<>(first);
    }

    /** Empty when the answer is cut short or no JSON; throws what the model throws. */
    Optional<Draft> draft(Prompt prompt) {
        ChatResponse response = answer(prompt);
        String text = response.aiMessage().text();
        return response.finishReason() != FinishReason.STOP || text == null ? Optional.empty() : Draft.read(text);
    }

    private ChatResponse answer(Prompt prompt) {
        JsonMode tried = mode.get();
        try {
            return model.chat(request(prompt, tried));
        } catch (InvalidRequestException | UnsupportedFeatureException e) {
            JsonMode weaker = tried.next().orElseThrow(() -> e);
            mode.compareAndSet(tried, weaker);
            return answer(prompt);
        }
    }

    private static ChatRequest request(Prompt prompt, JsonMode mode) {
        var request =
                ChatRequest.builder().messages(SystemMessage.from(prompt.rules()), UserMessage.from(prompt.material()));
        return switch (mode) {
            case SCHEMA -> request.responseFormat(schema()).build();
            case OBJECT -> request.responseFormat(ResponseFormat.JSON).build();
            case PROMPT -> request.build();
        };
    }

    private static ResponseFormat schema() {
        JsonArraySchema ids =
                JsonArraySchema.builder().items(new JsonStringSchema()).build();
        JsonObjectSchema sentence = JsonObjectSchema.builder()
                .addStringProperty("text")
                .addProperty("ids", ids)
                .required("text", "ids")
                .additionalProperties(false)
                .build();
        JsonObjectSchema root = JsonObjectSchema.builder()
                .addProperty(
                        "sentences", JsonArraySchema.builder().items(sentence).build())
                .required("sentences")
                .additionalProperties(false)
                .build();
        JsonSchema schema =
                JsonSchema.builder().name("digest").rootElement(root).build();
        return ResponseFormat.builder()
                .type(ResponseFormatType.JSON)
                .jsonSchema(schema)
                .build();
    }
}
