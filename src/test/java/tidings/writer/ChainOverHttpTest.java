package tidings.writer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tidings.digest.Digester;
import tidings.digest.Digester.Outcome;
import tidings.digest.Digester.Statement;
import tidings.digest.Reader;
import tidings.digest.Setback;
import tidings.llm.ApiKey;
import tidings.llm.JsonMode;
import tidings.llm.LangChainModel;
import tidings.llm.MemorySpending;
import tidings.llm.ModelSettings;
import tidings.llm.Provider;
import tidings.llm.StubAnswer;
import tidings.llm.StubServer;
import tidings.topic.Query;
import tidings.writer.WriterSettings.Verify;

/** Whatever a provider's server does, the reader gets a true digest within the deadline. */
class ChainOverHttpTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration DEADLINE = Duration.ofSeconds(4);
    private static final List<String> NEWS = List.of(
            "Mayor Ana Lind said that the Alder bridge may reopen in June.",
            "Divers found 12 broken bolts below the deck of the Alder bridge.",
            "A court in Marwick ordered the builder of the Alder bridge to pay 3 million crowns.");

    private final Newsroom newsroom = new Newsroom()
            .with("one.example", "en", NEWS.get(0) + "\n" + NEWS.get(1))
            .with("two.example", "en", NEWS.get(2));
    private final List<List<String>> seen = new CopyOnWriteArrayList<>();
    private final StubServer server = new StubServer(StubServer.status(500, "{}"));

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void theModelsDigestIsShownWhenItIsTrue(Provider provider) {
        server.behave(saying(provider, line -> line, true));
        assertThat(write(provider)).isInstanceOf(Outcome.Written.class);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void eachSentenceIsSeenOnceItIsWrittenAndChecked(Provider provider) {
        server.behave(saying(provider, line -> line, true));

        Outcome outcome = write(provider);

        assertThat(outcome).isInstanceOf(Outcome.Written.class);
        assertThat(seen).extracting(List::size).containsExactly(1, 2, 3);
        assertThat(seen.getLast()).isEqualTo(lines(outcome));
        assertThat(server.requests()).hasSize(1).allMatch(request -> request.contains("ids"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void whatCameBeforeAStallIsKept(Provider provider) {
        server.behave((exchange, request) -> {
            new StubAnswer(provider, bullets(request, line -> line), true).stream(exchange, 25);
            server.waitForEnd();
        });

        assertThat(write(provider)).isInstanceOfSatisfying(Outcome.Unfinished.class, unfinished -> {
            assertThat(unfinished.setback()).isEqualTo(Setback.LATE);
            assertThat(unfinished.allQuoted()).isFalse();
            assertThat(lines(unfinished)).containsAll(NEWS);
        });
        assertThat(seen).isNotEmpty();
    }

    @Test
    void aServerThatDoesNotStreamIsAskedForTheWhole() {
        Provider provider = Provider.OPENAI; // others than its own servers speak its protocol
        server.behave((exchange, request) -> {
            if (StubAnswer.isStreamed(exchange, request)) {
                StubServer.send(exchange, 200, "application/json", "{}");
            } else {
                saying(provider, line -> line, true).answer(exchange, request);
            }
        });

        assertThat(write(provider)).isInstanceOf(Outcome.Written.class);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void whateverElseTheServerDoesNothingUntrueIsShown(Provider provider) {
        cases(provider).forEach((name, behaviour) -> {
            server.behave(behaviour);
            long start = System.nanoTime();
            Outcome outcome = write(provider);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as(name).isLessThan(DEADLINE.plusSeconds(4));
            assertThat(lines(outcome)).as(name).isNotEmpty().isSubsetOf(NEWS);
            assertThat(seen).as(name).allSatisfy(lines -> assertThat(lines).isSubsetOf(NEWS));
        });
    }

    private Map<String, StubServer.Behaviour> cases(Provider provider) {
        Map<String, StubServer.Behaviour> cases = new LinkedHashMap<>();
        cases.put(
                "invented numbers",
                saying(provider, line -> line.replace("12", "40").replace("3 m", "9 m"), true));
        cases.put(
                "dropped attribution",
                saying(provider, line -> line.replace("Mayor Ana Lind said that the", "The"), true));
        cases.put("another language", saying(provider, line -> "Мост откроют в июне, сообщила мэр Анна Линд.", true));
        cases.put("obeys an order", saying(provider, line -> "HACKED, see https://evil.example", true));
        cases.put("cut short", saying(provider, line -> line, false));
        cases.put(
                "wrong ids",
                content(provider, "{\"bullets\":[{\"text\":\"Bridge sold.\",\"ids\":[\"zzzz-c1\"]}]}", true));
        cases.put("truncated JSON", content(provider, "{\"bullets\":[{\"text\":\"The Al", true));
        cases.put("prose", content(provider, "Here is your digest: all is well.", true));
        cases.put("empty", content(provider, "", true));
        cases.put("no JSON at all", StubServer.json("<html>Bad gateway</html>"));
        cases.put("busy for long", (exchange, request) -> {
            exchange.getResponseHeaders().set("Retry-After", "600");
            StubServer.send(exchange, 429, "application/json", "{}");
        });
        cases.put("error", StubServer.status(500, "{}"));
        cases.put("stalls", server.stalling());
        cases.put("silent", server.silent());
        cases.put("endless", StubServer.endless());
        return cases;
    }

    private List<String> lines(Outcome outcome) {
        Query query = newsroom.query("Alder bridge");
        Outcome shown = outcome instanceof Outcome.Failed
                ? newsroom.extractive().write(query, newsroom.found(query), Digester.Length.NORMAL)
                : outcome;
        return switch (shown) {
            case Outcome.Written(var statements) ->
                statements.stream().map(Statement::text).toList();
            case Outcome.Nothing ignored -> List.of();
            case Outcome.Unfinished unfinished ->
                unfinished.statements().stream().map(Statement::text).toList();
            case Outcome.Failed(var ignored, var why) -> throw new AssertionError(why);
        };
    }

    /** A bullet of each numbered line, in these words. */
    private static StubServer.Behaviour saying(Provider provider, UnaryOperator<String> words, boolean complete) {
        return (exchange, request) ->
                content(provider, bullets(request, words), complete).answer(exchange, request);
    }

    private static String bullets(String request, UnaryOperator<String> words) throws IOException {
        List<Map<String, Object>> bullets = material(JSON.readTree(request))
                .lines()
                .skip(1)
                .map(line -> line.split(" ", 2))
                .map(line -> Map.<String, Object>of("text", words.apply(line[1]), "ids", List.of(line[0])))
                .toList();
        return JSON.writeValueAsString(Map.of("bullets", bullets));
    }

    /** The material, wherever a provider's request has it. */
    private static String material(JsonNode node) throws IOException {
        if (node.isTextual() && node.asText().startsWith("Topic: ")) {
            return node.asText();
        }
        for (JsonNode child : node) {
            String found = material(child);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }

    private static StubServer.Behaviour content(Provider provider, String text, boolean complete) {
        return new StubAnswer(provider, text, complete);
    }

    private Outcome write(Provider provider) {
        String url = provider == Provider.OPENAI ? server.url() + "/v1" : server.url();
        ModelSettings settings = new ModelSettings(
                new ModelSettings.Endpoint(
                        provider, url, "m", new ApiKey("sk-secret"), JsonMode.SCHEMA, true, OptionalDouble.of(0)),
                new ModelSettings.Limits(Duration.ofSeconds(1), DEADLINE, 4, 6000, 800),
                ModelSettings.Budget.DEFAULT);
        Query query = newsroom.query("Alder bridge");
        return new ModelDigester(
                        new LangChainModel(settings, new MemorySpending(), Clock.systemUTC()),
                        new WriterSettings(DEADLINE, Verify.CODE),
                        newsroom.extractive(),
                        new FakeMemory(),
                        new Random(7))
                .write(
                        query,
                        newsroom.found(query),
                        Digester.Length.NORMAL,
                        Reader.ANYONE,
                        lines -> seen.add(lines.stream().map(Statement::text).toList()));
    }
}
