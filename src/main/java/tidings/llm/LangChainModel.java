package tidings.llm;

import com.fasterxml.jackson.databind.JsonNode;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.UnsupportedFeatureException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A provider's model by LangChain4j, behind the {@link Gate}. It is asked in the strongest JSON mode that its server
 * accepts; which one that is, is found out once. LangChain4j is not loaded before the first question.
 */
public final class LangChainModel implements JsonModel {
    private static final Logger LOG = LoggerFactory.getLogger(LangChainModel.class);

    private final ModelSettings settings;
    private final Gate gate;
    private final AtomicReference<JsonMode> mode;
    private Optional<ChatModel> made = Optional.empty();

    public LangChainModel(ModelSettings settings, Spending spending, Clock clock) {
        this.settings = settings;
        this.gate = new Gate(settings, spending, clock);
        this.mode = new AtomicReference<>(settings.endpoint().json());
    }

    @Override
    public String name() {
        return settings.endpoint().model();
    }

    @Override
    public Reply ask(Request request) {
        try {
            ChatModel model = behindTheGate(request.who());
            return reply(answer(model, request, mode.get()));
        } catch (RuntimeException e) {
            return Troubles.of(e);
        }
    }

    @Override
    public void prepare() {
        provider();
        Request request = new Request("", "Answer.", "Hello.", Shape.Fields.of());
        try {
            ChatModels.create(settings, new Rehearsal()).chat(asked(request, mode.get()));
        } catch (RuntimeException e) {
            LOG.debug("The model is ready to be asked.");
        }
    }

    private ChatModel behindTheGate(String who) {
        ModelSettings.Limits limits = settings.limits();
        return new ResilientChatModel(
                provider(), gate, who, limits.outputTokens(), limits.deadline().dividedBy(4), Pause.REAL);
    }

    private synchronized ChatModel provider() {
        ChatModel model = made.orElseGet(() -> ChatModels.create(settings));
        made = Optional.of(model);
        return model;
    }

    private ChatResponse answer(ChatModel model, Request request, JsonMode tried) {
        try {
            ChatResponse answer = model.chat(asked(request, tried));
            mode.set(tried);
            return answer;
        } catch (InvalidRequestException | UnsupportedFeatureException e) {
            return answer(model, request, tried.next().orElseThrow(() -> e));
        }
    }

    private static ChatRequest asked(Request request, JsonMode mode) {
        var asked = ChatRequest.builder()
                .messages(SystemMessage.from(request.rules()), UserMessage.from(request.material()));
        return switch (mode) {
            case SCHEMA -> asked.responseFormat(Schemas.format(request.shape())).build();
            case OBJECT -> asked.responseFormat(ResponseFormat.JSON).build();
            case PROMPT -> asked.build();
        };
    }

    private static Reply reply(ChatResponse response) {
        if (response.finishReason() == FinishReason.CONTENT_FILTER) {
            return new Reply.Unusable(Trouble.DECLINED, "The model declined.");
        }
        if (response.finishReason() != FinishReason.STOP) {
            return new Reply.Unusable(
                    Trouble.ANSWER, "The model's answer was cut short; llm.max-output-tokens may be too small.");
        }
        Optional<JsonNode> json =
                Optional.ofNullable(response.aiMessage().text()).flatMap(JsonText::read);
        return json.<Reply>map(Reply.Json::new)
                .orElseGet(() -> new Reply.Unusable(Trouble.ANSWER, "The model's answer was no JSON."));
    }
}
