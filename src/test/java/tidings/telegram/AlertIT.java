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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.store.Database;

/** The real program serves while another process imports: what somebody follows is told once, however often it is killed. */
class AlertIT {
    private static final long ANNA = 7;
    private static final int IMPORTS = 3;
    private static final int ARTICLES = 8;
    private static final int KILLS_EACH = Integer.getInteger("kills", 4);

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

    @Test
    void killedAgainAndAgainItTellsEverythingAndFilesNothingTwice() throws IOException, InterruptedException {
        List<String> all = new ArrayList<>();
        try (ServeProcess serve = new ServeProcess(folder, telegram)) {
            follow();
            assertThat(serve.log()).doesNotContain("Exception");
        }
        for (int i = 0; i < IMPORTS; i++) {
            List<String> codes = codes();
            all.addAll(codes);
            Process importing = importing(codes);
            for (int kill = 0; kill < KILLS_EACH; kill++) {
                try (ServeProcess serve = new ServeProcess(folder, telegram)) {
                    boolean ended = importing.waitFor(1_000 + random.nextInt(1_500), TimeUnit.MILLISECONDS);
                    LockSupport.parkNanos(ended ? random.nextLong(1_500_000_000) : 0);
                    serve.kill();
                }
            }
            assertThat(importing.waitFor()).isZero();
        }
        try (ServeProcess serve = new ServeProcess(folder, telegram)) {
            awaitAll(all);
            assertThat(serve.log()).doesNotContain(FakeTelegram.TOKEN);
        }
        assertFiledOnce(all);
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

    /** A send that a kill cut off may be made twice, as the outbox says of it; nothing else. */
    private void assertFiledOnce(List<String> codes) {
        try (Database database = Database.open(folder.resolve("tidings.db"))) {
            long told = database.read(session -> session.number("SELECT count(*) FROM alert WHERE told IS NOT NULL"));
            long messages = database.read(
                    session -> session.number("SELECT count(*) + sum(doubts) FROM outbox WHERE key LIKE 'alert.%'"));
            long bundles = database.read(session -> session.number("SELECT count(DISTINCT bundle) FROM alert"));
            long filed =
                    database.read(session -> session.number("SELECT count(*) FROM outbox WHERE key LIKE 'alert.%'"));
            assertThat(told).isEqualTo(codes.size());
            assertThat(filed).isEqualTo(bundles);
            assertThat(alerts()).isBetween(filed, messages);
        }
    }

    /** The answer to /follow came first, and comes again where its program was stopped before it knew that it had. */
    private long alerts() {
        List<String> texts = telegram.users().texts(ANNA);
        return texts.stream().filter(text -> !text.equals(texts.getFirst())).count();
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

    private List<String> codes() {
        return random.ints(ARTICLES, 0, 1 << 30).mapToObj(AlertIT::word).toList();
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
