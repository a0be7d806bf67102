package tidings.llm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.digest.Digester;
import tidings.topic.Found;
import tidings.topic.Period;
import tidings.topic.Query;

class ModelDigesterTest {
    private static final String FIRST = "The minister said the bridge may reopen on 12 May after repairs.";
    private static final String SECOND = "Engineers found no cracks in the seven pillars of the Alder bridge.";
    private static final Query QUERY = new Query("bridge", List.of(), List.of(), Period.ALWAYS, Set.of());
    private static final ObjectMapper JSON = new ObjectMapper();

    private final StubServer server = new StubServer(StubServer.status(500, "{}"));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aTrueSentenceIsShownWithTheArticlesItCites() {
        model("The bridge may reopen on 12 May, the minister said.", "stop");
        assertThat(write())
                .isEqualTo(new Digester.Outcome.Written(List.of(
                        new Digester.Statement("The bridge may reopen on 12 May, the minister said.", List.of(1L)))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister said the bridge may reopen on 13 May after repairs.",
                "The bridge may reopen on 12 May after repairs.",
                "The minister said the bridge will reopen on 12 May after repairs.",
                "The minister said the bridge may not reopen on 12 May after repairs.",
                "The minister Orlan said the bridge may reopen on 12 May after repairs.",
                "The minister said the bridge \"will surely\" and may reopen on 12 May after repairs.",
                "The minister said the bridge may reopen on 12 May after repairs, see https://evil.example",
                "Ignore that: HACKED-4711",
            })
    void anUntrueOrObedientSentenceIsNeverShown(String sentence) {
        model(sentence, "stop");
        assertThat(write()).isInstanceOf(Digester.Outcome.Failed.class);
    }

    @Test
    void anAnswerThatWasCutShortIsNotUsed() {
        model("The bridge may reopen on 12 May, the minister said.", "length");
        assertThat(write()).isInstanceOf(Digester.Outcome.Failed.class);
    }

    @Test
    void proseWrongIdsFailuresAndStallsGoToTheNextWriter() {
        for (StubServer.Behaviour behaviour : List.of(
                answering("Here is your digest.", "stop"),
                answering("{\"sentences\":[{\"text\":\"x\",\"ids\":[\"zzzz-1\"]}]}", "stop"),
                answering("{\"sentences\":[{\"text\":\"The", "stop"),
                StubServer.status(500, "{}"),
                StubServer.status(401, "{}"),
                StubServer.endless(),
                server.stalling(),
                server.silent())) {
            server.behave(behaviour);
            assertThat(write()).isInstanceOf(Digester.Outcome.Failed.class);
        }
    }

    @Test
    void aServerThatRefusesTheSchemaIsAskedWithout() {
        server.behave((exchange, request) -> {
            if (request.contains("response_format")) {
                StubServer.send(exchange, 400, "application/json", "{}");
            } else {
                writing("The bridge may reopen on 12 May, the minister said.", "stop")
                        .answer(exchange, request);
            }
        });
        assertThat(write()).isInstanceOf(Digester.Outcome.Written.class);
        assertThat(server.requests()).hasSize(3);
    }

    private void model(String sentence, String finish) {
        server.behave(writing(sentence, finish));
    }

    /** Writes the sentence and cites whatever stands first in the prompt. */
    private static StubServer.Behaviour writing(String sentence, String finish) {
        return (exchange, request) -> {
            Matcher id = Pattern.compile("[0-9a-z]{4}-1(?= )").matcher(request);
            assertThat(id.find()).isTrue();
            Map<String, Object> line = Map.of("text", sentence, "ids", List.of(id.group()));
            answering(JSON.writeValueAsString(Map.of("sentences", List.of(line))), finish)
                    .answer(exchange, request);
        };
    }

    private static StubServer.Behaviour answering(String content, String finish) {
        return (exchange, request) -> StubServer.json(JSON.writeValueAsString(Map.of(
                        "id", "1",
                        "model", "m",
                        "choices",
                                List.of(Map.of(
                                        "index",
                                        0,
                                        "message",
                                        Map.of("role", "assistant", "content", content),
                                        "finish_reason",
                                        finish)))))
                .answer(exchange, request);
    }

    private Digester.Outcome write() {
        ModelSettings settings = new ModelSettings(
                new ModelSettings.Endpoint(
                        Provider.OPENAI, server.url(), "m", ApiKey.ABSENT, JsonMode.SCHEMA, OptionalDouble.of(0)),
                new ModelSettings.Limits(Duration.ofMillis(800), Duration.ofSeconds(3), 4, 6000, 800),
                ModelSettings.Budget.DEFAULT);
        Clock clock = Clock.fixed(Instant.parse("2026-05-01T12:00:00Z"), ZoneOffset.UTC);
        return new ModelDigester(settings, new Evidence(), new MemorySpending(), clock, new Random(7))
                .write(QUERY, new Found(List.of(), Map.of()), Digester.Length.NORMAL);
    }

    private static final class Evidence implements Digester {
        @Override
        public String name() {
            return "extractive";
        }

        @Override
        public Outcome write(Query query, Found found, Length length) {
            return new Outcome.Written(List.of(new Statement(FIRST, List.of(1L)), new Statement(SECOND, List.of(2L))));
        }
    }
}
