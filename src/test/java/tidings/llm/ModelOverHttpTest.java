package tidings.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.model.chat.ChatModel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The providers' clients behind the gate, each against a server that answers rightly, wrongly, slowly and not at all. */
class ModelOverHttpTest {
    private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
    private static final String OPENAI = """
            {"id":"1","model":"m","choices":[{"index":0,"message":{"role":"assistant","content":"Hello"},
            "finish_reason":"stop"}],"usage":{"prompt_tokens":7,"completion_tokens":2,"total_tokens":9}}""";
    private static final String OLLAMA = """
            {"model":"m","created_at":"2026-05-01T12:00:00Z","message":{"role":"assistant","content":"Hello"},
            "done":true,"done_reason":"stop","prompt_eval_count":7,"eval_count":2}""";
    private static final String ANTHROPIC = """
            {"id":"1","type":"message","role":"assistant","model":"m","content":[{"type":"text","text":"Hello"}],
            "stop_reason":"end_turn","usage":{"input_tokens":7,"output_tokens":2}}""";
    private static final String GEMINI = """
            {"candidates":[{"content":{"role":"model","parts":[{"text":"Hello"}]},"finishReason":"STOP"}],
            "usageMetadata":{"promptTokenCount":7,"candidatesTokenCount":2,"totalTokenCount":9}}""";

    private final StubServer server = new StubServer(StubServer.json(OPENAI));
    private final MemorySpending spending = new MemorySpending();
    private final List<Duration> pauses = new ArrayList<>();

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void everyProviderAnswersAndIsCounted(Provider provider) {
        server.behave(StubServer.json(rightAnswer(provider)));
        assertThat(model(provider, 1000).chat("Hi")).isEqualTo("Hello");
        assertThat(spending.on(TODAY)).isEqualTo(new Usage(1, 7, 2));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void aBodyThatStallsEndsAtTheDeadline(Provider provider) {
        server.behave(server.stalling());
        long start = System.nanoTime();
        assertThatThrownBy(() -> model(provider, 300).chat("Hi")).isInstanceOf(TimeoutException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(server.requests()).as("timeouts are not repeated").hasSize(1);
        assertThat(spending.on(TODAY)).as("the most that it can have taken").isEqualTo(new Usage(1, 1, 800));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void anAnswerWithoutEndIsCutOff(Provider provider) {
        server.behave(StubServer.endless());
        assertThatThrownBy(() -> model(provider, 5000).chat("Hi")).hasMessageContaining("longer than");
        assertThat(server.requests()).as("it would be as long again").hasSize(1);
        assertThat(spending.on(TODAY)).as("the most that it can have taken").isEqualTo(new Usage(1, 1, 800));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void aServerThatStumblesIsAskedOnceMore(Provider provider) {
        AtomicInteger calls = new AtomicInteger();
        server.behave((exchange, request) -> {
            var then = calls.incrementAndGet() == 1
                    ? StubServer.status(500, "{}")
                    : StubServer.json(rightAnswer(provider));
            then.answer(exchange, request);
        });
        assertThat(model(provider, 1000).chat("Hi")).isEqualTo("Hello");
        assertThat(server.requests()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void aServerThatAsksForPatienceGetsIt(Provider provider) {
        AtomicInteger calls = new AtomicInteger();
        server.behave((exchange, request) -> {
            if (calls.incrementAndGet() == 1) {
                exchange.getResponseHeaders().set("Retry-After", "2");
                StubServer.send(exchange, 429, "application/json", "{\"error\":{\"message\":\"slow down\"}}");
            } else {
                StubServer.send(exchange, 200, "application/json", rightAnswer(provider));
            }
        });
        assertThat(model(provider, 1000).chat("Hi")).isEqualTo("Hello");
        assertThat(pauses).containsExactly(Duration.ofSeconds(2));
    }

    @Test
    void aServerThatAsksForTooMuchPatienceIsLeftAloneUntilThen() {
        server.behave((exchange, request) -> {
            exchange.getResponseHeaders().set("Retry-After", "600");
            StubServer.send(exchange, 429, "application/json", "{}");
        });
        ChatModel model = model(Provider.OPENAI, 1000);
        assertThatThrownBy(() -> model.chat("Hi")).isInstanceOf(ServerBusyException.class);
        assertThatThrownBy(() -> model.chat("Hi")).isInstanceOf(RefusedException.class);
        assertThat(server.requests()).hasSize(1);
        assertThat(pauses).isEmpty();
    }

    @Test
    void aServerThatKeepsFailingIsSpared() {
        server.behave(StubServer.status(500, "{}"));
        ChatModel model = model(Provider.OPENAI, 1000);
        for (int i = 0; i < 10; i++) {
            assertThat(catchThrowable(() -> model.chat("Hi"))).isNotNull();
        }
        assertThat(server.requests()).hasSize(5);
    }

    @Test
    void aRedirectIsNotFollowed() {
        server.behave((exchange, request) -> {
            exchange.getResponseHeaders().set("Location", server.url() + "/elsewhere");
            exchange.sendResponseHeaders(302, -1);
        });
        assertThatThrownBy(() -> model(Provider.OPENAI, 1000).chat("Hi")).isInstanceOf(RuntimeException.class);
        assertThat(server.paths()).allMatch(path -> path.equals("/v1/chat/completions"));
    }

    @Test
    void aWrongKeyIsNotRepeated() {
        server.behave(StubServer.status(401, "{\"error\":{\"message\":\"bad key\"}}"));
        assertThatThrownBy(() -> model(Provider.OPENAI, 1000).chat("Hi")).isInstanceOf(AuthenticationException.class);
        assertThat(server.requests()).hasSize(1);
        assertThat(spending.on(TODAY)).isEqualTo(Usage.NONE);
    }

    @Test
    void aSpentBudgetMakesNoCall() {
        spending.add(TODAY, "another chat", new Usage(1, 499_900, 0));
        assertThatThrownBy(() -> model(Provider.OPENAI, 1000).chat("Hi"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("budget");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aChatHasItsPartOfTheMoneyAndNobodyElseIsHeldToIt() {
        ModelSettings.Budget budget = new ModelSettings.Budget(0, 0, 0, 0.01, 1, 10);
        Gate gate = gate(budget);
        spending.add(TODAY, "chat 1", new Usage(1, 9_000, 100));
        spending.add(TODAY, "", new Usage(1, 90_000, 0));

        assertThatThrownBy(() -> gate.requireBudget("chat 1", new Usage(1, 1, 800)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("this chat");
        assertThatCode(() -> gate.requireBudget("chat 2", new Usage(1, 1, 800))).doesNotThrowAnyException();
        assertThatCode(() -> gate.requireBudget("", new Usage(1, 1, 800))).doesNotThrowAnyException();
    }

    private Gate gate(ModelSettings.Budget budget) {
        ModelSettings usual = settings(Provider.OPENAI, 1000);
        return new Gate(
                new ModelSettings(usual.endpoint(), usual.limits(), budget),
                spending,
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void theKeyIsNeverPrinted() {
        assertThat(settings(Provider.OPENAI, 1000).toString()).contains("****").doesNotContain("sk-secret");
    }

    private ChatModel model(Provider provider, int timeoutMillis) {
        ModelSettings settings = settings(provider, timeoutMillis);
        Gate gate = new Gate(settings, spending, Clock.fixed(NOW, ZoneOffset.UTC));
        return new ResilientChatModel(
                ChatModels.whole(Wire.of(
                        settings,
                        new DeadlineHttpClientBuilder(settings.limits().timeout()))),
                gate,
                "chat",
                800,
                Duration.ofSeconds(5),
                pauses::add);
    }

    private ModelSettings settings(Provider provider, int timeoutMillis) {
        String url = provider == Provider.OPENAI ? server.url() + "/v1" : server.url();
        return new ModelSettings(
                new ModelSettings.Endpoint(
                        provider, url, "m", new ApiKey("sk-secret"), JsonMode.SCHEMA, true, OptionalDouble.of(0)),
                new ModelSettings.Limits(Duration.ofMillis(timeoutMillis), Duration.ofSeconds(20), 4, 6000, 800),
                ModelSettings.Budget.DEFAULT);
    }

    private static String rightAnswer(Provider provider) {
        return switch (provider) {
            case OPENAI -> OPENAI;
            case OLLAMA -> OLLAMA;
            case ANTHROPIC -> ANTHROPIC;
            case GEMINI -> GEMINI;
            case NONE -> throw new IllegalArgumentException("NONE does not answer.");
        };
    }
}
