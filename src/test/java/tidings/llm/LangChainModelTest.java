package tidings.llm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.exception.UnresolvedModelServerException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LangChainModelTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Shape SHAPE = Shape.Fields.of(
            new Shape.Field("words", new Shape.ListOf(new Shape.Text())),
            new Shape.Field("mood", new Shape.Choice(List.of("good", "bad"))));

    private final StubServer server = new StubServer(StubServer.status(500, "{}"));

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"mood\":\"good\"}",
                "```json\n{\"mood\":\"good\"}\n```",
                "<think>{so}</think> Here you are: {\"mood\":\"good\"}",
                "{\"mood\":\"good\",\"more\":null}",
            })
    void jsonIsFoundInWhatTheModelWrote(String answer) {
        server.behave(answering(answer, "stop"));
        assertThat(ask())
                .isInstanceOfSatisfying(
                        JsonModel.Reply.Json.class,
                        json -> assertThat(json.root().path("mood").asText()).isEqualTo("good"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Good, thanks.", "{\"mood\":\"go", "{\"mood\":\"good\"} {\"mood\":\"bad\"}", ""})
    void whatIsNotOneJsonObjectIsNotUsed(String answer) {
        server.behave(answering(answer, "stop"));
        assertThat(ask()).isInstanceOf(JsonModel.Reply.Unusable.class);
    }

    @Test
    void anAnswerThatWasCutShortIsNotUsed() {
        server.behave(answering("{\"mood\":\"good\"}", "length"));
        assertThat(ask())
                .isInstanceOfSatisfying(
                        JsonModel.Reply.Unusable.class,
                        reply -> assertThat(reply.trouble()).isEqualTo(JsonModel.Trouble.ANSWER));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            called a tool | {"choices":[{"index":0,"message":{"role":"assistant","tool_calls":[{"id":"c","type":"function","function":{"name":"f","arguments":"{}"}}]},"finish_reason":"tool_calls"}]}
            has no answer | {"choices":[]}
            has no answer | {"id":"1"}
            """)
    void anAnswerThatIsNoneIsCalledSoAndNotAskedForAgain(String words, String body) {
        server.behave(StubServer.json(body));
        assertThat(ask()).isInstanceOfSatisfying(JsonModel.Reply.Unusable.class, reply -> {
            assertThat(reply.trouble()).isEqualTo(JsonModel.Trouble.ANSWER);
            assertThat(reply.why()).contains(words).doesNotContain("max-output-tokens", "Exception");
        });
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void aHostThatNobodyKnowsIsNamedAsSuch() {
        assertThat(Troubles.of(new UnresolvedModelServerException("nowhere.example")))
                .isEqualTo(new JsonModel.Reply.Unusable(
                        JsonModel.Trouble.SERVER,
                        "The model's server cannot be found: its host has no address; check llm.base-url."));
    }

    @Test
    void aServerThatFailsIsNamedWithItsAnswer() {
        assertThat(ask())
                .isEqualTo(new JsonModel.Reply.Unusable(
                        JsonModel.Trouble.SERVER, "The model's server answered with 500."));
    }

    @Test
    void aServerThatKeepsAnAnswerBackHasDeclined() {
        server.behave(answering("", "content_filter"));
        assertThat(ask()).isEqualTo(new JsonModel.Reply.Unusable(JsonModel.Trouble.DECLINED, "The model declined."));
    }

    @Test
    void aServerThatIsNotThereIsNamedAsSuch() {
        server.close();
        assertThat(ask()).isInstanceOfSatisfying(JsonModel.Reply.Unusable.class, reply -> {
            assertThat(reply.trouble()).isEqualTo(JsonModel.Trouble.SERVER);
            assertThat(reply.why()).contains("cannot be reached");
        });
    }

    @Test
    void aServerThatRefusesTheSchemaIsAskedWithoutFromThenOn() {
        server.behave((exchange, request) -> {
            if (request.contains("response_format")) {
                StubServer.send(exchange, 400, "application/json", "{}");
            } else {
                answering("{\"mood\":\"good\"}", "stop").answer(exchange, request);
            }
        });
        JsonModel model = model();
        assertThat(ask(model)).isInstanceOf(JsonModel.Reply.Json.class);
        assertThat(server.requests()).hasSize(3);
        assertThat(ask(model)).isInstanceOf(JsonModel.Reply.Json.class);
        assertThat(server.requests()).hasSize(4);
    }

    @Test
    void aServerThatRefusesEverythingKeepsItsMode() {
        server.behave(StubServer.status(400, "{}"));
        JsonModel model = model();
        assertThat(ask(model)).isInstanceOf(JsonModel.Reply.Unusable.class);
        server.behave(answering("{\"mood\":\"good\"}", "stop"));
        ask(model);
        assertThat(server.requests().getLast()).contains("json_schema");
    }

    @Test
    void whatTheServerSaysIsNotRepeated() {
        server.behave(StubServer.status(403, "{\"error\":{\"message\":\"the secret of the article\"}}"));
        assertThat(ask().toString()).contains("Authentication").doesNotContain("secret");
    }

    private static StubServer.Behaviour answering(String content, String finish) {
        Map<String, Object> message = Map.of("role", "assistant", "content", content);
        Map<String, Object> choice = Map.of("index", 0, "message", message, "finish_reason", finish);
        try {
            return StubServer.json(
                    JSON.writeValueAsString(Map.of("id", "1", "model", "m", "choices", List.of(choice))));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private JsonModel.Reply ask() {
        return ask(model());
    }

    private static JsonModel.Reply ask(JsonModel model) {
        return model.ask(new JsonModel.Request("chat", "Answer in JSON.", "How are you?", SHAPE));
    }

    private JsonModel model() {
        ModelSettings settings = new ModelSettings(
                new ModelSettings.Endpoint(
                        Provider.OPENAI, server.url(), "m", ApiKey.ABSENT, JsonMode.SCHEMA, true, OptionalDouble.of(0)),
                new ModelSettings.Limits(Duration.ofSeconds(5), Duration.ofSeconds(3), 4, 6000, 800),
                ModelSettings.Budget.DEFAULT);
        return new LangChainModel(settings, new MemorySpending(), Clock.systemUTC());
    }
}
