package tidings.llm;

import com.fasterxml.jackson.databind.JsonNode;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.UnsupportedFeatureException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A provider's model by LangChain4j, behind the {@link Gate}. It is asked in the strongest JSON mode that its server
 * accepts; which one that is, is found out once, as is whether it streams. LangChain4j is not loaded before the first
 * question.
 */
public final class LangChainModel implements JsonModel {
    private static final Logger LOG = LoggerFactory.getLogger(LangChainModel.class);

    private final ModelSettings settings;
    private final Gate gate;
    private final AtomicReference<JsonMode> mode;
    private final AtomicBoolean streams;
    private Optional<Clients> made = Optional.empty();

    public LangChainModel(ModelSettings settings, Spending spending, Clock clock) {
        this.settings = settings;
        this.gate = new Gate(settings, spending, clock);
        this.mode = new AtomicReference<>(settings.endpoint().json());
        this.streams = new AtomicBoolean(settings.endpoint().streams());
    }

    /** The provider's client in its two forms. */
    private record Clients(ChatModel whole, StreamingChatModel streamed) {
        static Clients of(Wire wire) {
            return new Clients(ChatModels.whole(wire), ChatModels.streamed(wire));
        }
    }

    @Override
    public String name() {
        return settings.endpoint().model();
    }

    @Override
    public String identity() {
        ModelSettings.Endpoint endpoint = settings.endpoint();
        return "%s of %s at %s".formatted(endpoint.model(), endpoint.provider(), endpoint.baseUrl());
    }

    @Override
    public int inputTokens() {
        return settings.limits().inputTokens();
    }

    @Override
    public Reply ask(Request request) {
        return ask(request, () -> clients().whole());
    }

    @Override
    public Reply ask(Request request, Consumer<JsonNode> elements) {
        if (!streams.get()) {
            return ask(request);
        }
        JsonElements pieces = new JsonElements(elements);
        Reply reply = ask(request, () -> new StreamedChatModel(clients().streamed(), pieces::add));
        if (reply instanceof Reply.Unusable(var trouble, var ignored)
                && trouble == Trouble.ANSWER
                && pieces.isEmpty()) {
            LOG.info("The model's server does not stream; it is asked for whole answers from now on.");
            streams.set(false);
            return ask(request);
        }
        return reply;
    }

    private interface Client {
        ChatModel get();
    }

    private Reply ask(Request request, Client client) {
        if (request.tokens() > inputTokens()) {
            // A server may cut it without a word, and then answers about something else.
            return new Reply.Unusable(Trouble.ANSWER, "The question was longer than llm.max-input-tokens.");
        }
        try {
            return reply(answer(behindTheGate(client.get(), request.who()), request, mode.get()));
        } catch (RuntimeException e) {
            return Troubles.of(e);
        }
    }

    @Override
    public void prepare() {
        clients();
        Clients rehearsing = Clients.of(Wire.of(settings, new Rehearsal()));
        Request request = new Request("", "Answer.", "Hello.", Shape.Fields.of());
        for (ChatModel each :
                new ChatModel[] {rehearsing.whole(), new StreamedChatModel(rehearsing.streamed(), piece -> {})}) {
            try {
                each.chat(asked(request, mode.get()));
            } catch (RuntimeException e) {
                LOG.debug("The model is ready to be asked.");
            }
        }
    }

    private ChatModel behindTheGate(ChatModel model, String who) {
        ModelSettings.Limits limits = settings.limits();
        return new ResilientChatModel(
                model, gate, who, limits.outputTokens(), limits.deadline().dividedBy(4), Pause.REAL);
    }

    private synchronized Clients clients() {
        Clients clients = made.orElseGet(() -> Clients.of(Wire.of(
                settings, new DeadlineHttpClientBuilder(settings.limits().timeout()))));
        made = Optional.of(clients);
        return clients;
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
        if (response.finishReason() == FinishReason.TOOL_EXECUTION) {
            return new Reply.Unusable(Trouble.ANSWER, "The model called a tool, though it was given none.");
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
