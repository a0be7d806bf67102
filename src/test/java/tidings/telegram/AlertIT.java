package tidings.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program serves while another process imports: what somebody follows is told once. */
class AlertIT {
    private static final long ANNA = 7;

    @TempDir
    Path folder;

    private final FakeTelegram telegram = new FakeTelegram();
    private final Random random = new Random(21);

    @AfterEach
    void end() {
        telegram.close();
    }

    @Test
    void whatAnotherProcessImportsIsToldOnce() throws IOException, InterruptedException {
        try (ServeProcess serve = new ServeProcess(folder, telegram)) {
            follow();
            List<String> code = List.of("kwonda");
            assertThat(importing(code).waitFor()).isZero();
            awaitAll(code);
            assertThat(telegram.users().texts(ANNA)).hasSize(2);
            assertThat(serve.log()).doesNotContain("Exception");
        }
    }

    private void follow() {
        telegram.users().say(ANNA, "/follow harbour storm");
        FakeTelegram.await(
                "the answer",
                Duration.ofSeconds(90),
                () -> !telegram.users().seen(ANNA).isEmpty());
    }

    private void awaitAll(List<String> codes) {
        FakeTelegram.await(
                "all alerts",
                Duration.ofMinutes(2),
                () -> codes.stream()
                        .allMatch(code ->
                                String.join("\n", telegram.users().texts(ANNA)).contains(code)));
    }

    private Process importing(List<String> codes) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String code : codes) {
            lines.add("""
                    {"url":"https://post.example.org/%s","title":"Harbour storm at %s","source":"post.example.org",\
                    "published":"%s","language":"en","text":"%s"}""".formatted(code, code, Instant.now(), text(code)));
        }
        Path file = Files.write(folder.resolve("import-" + codes.getFirst() + ".jsonl"), lines);
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-jar",
                        System.getProperty("tidings.jar"),
                        "--database",
                        folder.resolve("tidings.db").toString(),
                        "import",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("import.log").toFile())
                .start();
    }

    /** A text that nothing else is like. */
    private String text(String code) {
        StringBuilder text =
                new StringBuilder("The harbour storm reached %s on Monday, the port said.".formatted(code));
        for (int sentence = 0; sentence < 4; sentence++) {
            text.append(" The harbour of ").append(code).append(" met");
            random.ints(9, 0, 1 << 30)
                    .mapToObj(AlertIT::word)
                    .forEach(word -> text.append(' ').append(word));
            text.append(" in the storm, a speaker said.");
        }
        return text.toString();
    }

    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number; rest > 0; rest /= 26) {
            word.append((char) ('a' + rest % 26));
        }
        return word.toString();
    }
}
