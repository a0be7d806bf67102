package tidings.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tidings.feed.FeedReader.Reading;

/** The hostile documents of the security set, each held to what the set expects of it. */
class XmlAttackTest {
    private static final Path ATTACKS = Path.of(
                    Optional.ofNullable(System.getenv("EVAL_DATA")).orElse("../shared/eval/data"))
            .resolve("security/xml_attacks.jsonl");
    /** All that is allocated on the way; what is held at once is a fraction of it. */
    private static final long MOST_BYTES = 128L << 20;

    @TestFactory
    List<DynamicTest> everyHostileDocumentIsHarmless() throws IOException {
        Assumptions.assumeTrue(Files.exists(ATTACKS), "no security set here");
        ObjectMapper json = new ObjectMapper();
        return Files.readAllLines(ATTACKS).stream()
                .map(line -> parse(json, line))
                .map(row -> DynamicTest.dynamicTest(row.path("id").asText(), () -> isHarmless(row)))
                .toList();
    }

    private static JsonNode parse(ObjectMapper json, String line) {
        try {
            return json.readTree(line);
        } catch (IOException e) {
            throw new IllegalArgumentException(line, e);
        }
    }

    private static void isHarmless(JsonNode row) throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String xml = row.path("xml").asText().replace("PORT", Integer.toString(listener.getLocalPort()));
            byte[] body = xml.getBytes(StandardCharsets.UTF_8);
            long before = allocated();
            Reading reading = assertTimeout(Duration.ofSeconds(5), () -> new FeedReader().read(body, "", ""));
            assertThat(allocated() - before).isLessThan(MOST_BYTES);
            assertThat(reading.toString()).doesNotContain("root:");
            switch (row.path("expect").asText()) {
                case "reject" -> assertThat(reading).isInstanceOf(Reading.NotAFeed.class);
                case "ok" -> isRead(reading, xml);
                default -> {}
            }
            nobodyCalled(listener);
        }
    }

    /** Documents that are no feeds must still be read as XML. */
    private static void isRead(Reading reading, String xml) {
        switch (reading) {
            case Reading.Parsed(FeedDocument feed) -> assertThat(feed.title()).isEqualTo("t");
            case Reading.NotAFeed ignored ->
                assertThat(Markup.parse(xml).text()).containsAnyOf("text", "A test");
        }
    }

    private static void nobodyCalled(ServerSocket listener) throws IOException {
        listener.setSoTimeout(1);
        try {
            listener.accept().close();
            throw new AssertionError("The document opened a connection.");
        } catch (SocketTimeoutException e) {
            // as it should be
        }
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
