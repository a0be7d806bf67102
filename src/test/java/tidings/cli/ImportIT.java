package tidings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.store.Database;
import tidings.store.SqliteArticles;
import tidings.text.LuceneAnalysis;

/** The real program is killed in the middle of an import, again and again. */
class ImportIT {
    private static final int ARTICLES = 3_500;
    private static final int CONFIRMED = 40;

    @TempDir
    Path folder;

    @Test
    void killedAgainAndAgainItLosesNothingAndStoresNothingByHalf() throws Exception {
        Path first = Files.writeString(folder.resolve("first.jsonl"), lines(CONFIRMED));
        assertThat(start("import", first.toString()).waitFor(60, TimeUnit.SECONDS))
                .isTrue();
        assertThat(log()).contains(CONFIRMED + " imported");
        long stored = CONFIRMED;
        for (int written : new int[] {900, 1_300, 2_200, 3_450}) {
            stored = killedAfter(written, stored);
        }
        assertThat(stored).as("killed in the middle").isBetween((long) CONFIRMED + 1, (long) ARTICLES - 1);

        Path all = Files.writeString(folder.resolve("all.jsonl"), lines(ARTICLES));
        Process last = start("import", all.toString());

        assertThat(last.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(last.exitValue()).isZero();
        assertThat(log()).contains("%d imported, %d already known, 0 refused".formatted(ARTICLES - stored, stored));
        assertThat(whatIsStored()).isEqualTo(ARTICLES);
        assertThat(number("SELECT count(*) FROM story_article")).isEqualTo(ARTICLES);
    }

    /** Killed as soon as so many articles are on their way; what was there before is there still. */
    private long killedAfter(int written, long before) throws Exception {
        Process process = start("import", "-");
        try (OutputStream input = process.getOutputStream()) {
            input.write(lines(written).getBytes(StandardCharsets.UTF_8));
            input.flush();
            process.destroyForcibly();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        } catch (IOException closed) {
            // the pipe has lost its reader: what was meant
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(process.exitValue()).isNotZero();
        long stored = whatIsStored();
        assertThat(stored).isBetween(before, (long) written);
        return stored;
    }

    /** How many articles there are, each of them whole. */
    private long whatIsStored() {
        try (Database database = Database.open(folder.resolve("tidings.db"))) {
            assertThat(database.<String>read(session -> session.first("PRAGMA integrity_check", row -> row.getString(1))
                            .orElseThrow()))
                    .isEqualTo("ok");
            SqliteArticles articles = new SqliteArticles(database, new LuceneAnalysis(), Clock.systemUTC());
            assertThat(articles.withUrls(IntStream.range(0, CONFIRMED)
                            .mapToObj(ImportIT::url)
                            .toList()))
                    .as("confirmed")
                    .hasSize(CONFIRMED);
        }
        long stored = number("SELECT count(*) FROM article");
        assertThat(number("SELECT count(*) FROM article_terms_docsize")).isEqualTo(stored);
        assertThat(number("SELECT sum(articles) FROM article_tally")).isEqualTo(stored);
        return stored;
    }

    private long number(String sql) {
        try (Database database = Database.open(folder.resolve("tidings.db"))) {
            return database.read(session -> session.number(sql));
        }
    }

    private Process start(String... arguments) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder =
                new ProcessBuilder(java, "-XX:+UseSerialGC", "-jar", System.getProperty("tidings.jar"), arguments[0]);
        builder.command()
                .addAll(List.of("--database", folder.resolve("tidings.db").toString(), arguments[1]));
        return builder.redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
                .start();
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("log"));
    }

    private static String lines(int to) {
        return IntStream.range(0, to)
                .mapToObj(i -> """
                        {"url":"%s","title":"News %d","text":"%s","published":"2025-03-10T09:00:00Z","language":"en"}
                        """.formatted(url(i), i, words(i)))
                .collect(Collectors.joining());
    }

    private static String url(int i) {
        return "https://courier.example/" + i;
    }

    /** Words that no other article has, so that none is taken for a copy of another. */
    private static String words(int i) {
        return IntStream.range(0, 60)
                .mapToObj(word -> "word" + Integer.toString(i * 100 + word, 36))
                .collect(Collectors.joining(" "));
    }
}
