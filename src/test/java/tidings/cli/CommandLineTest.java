package tidings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as a person at a terminal meets it. */
class CommandLineTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aFreshDatabaseAnswersFromTheSampleNews() {
        assertThat(run("search", "--database", database(), "--json", "ceasefire conditions"))
                .isZero();

        List<JsonNode> found = out.toString().lines().map(CommandLineTest::json).toList();
        assertThat(found).isNotEmpty();
        assertThat(found.getFirst().fieldNames())
                .toIterable()
                .containsExactly("rank", "score", "url", "title", "source", "published", "language");
        assertThat(found.getFirst().get("rank").asInt()).isEqualTo(1);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theDatabaseMayBeNamedBeforeTheSubcommand() {
        assertThat(run("--database", database(), "search", "ceasefire")).isZero();
        assertThat(folder.resolve("tidings.db")).exists();
    }

    @Test
    void aPeriodLimitsTheSearch() {
        run("search", "--database", database(), "--json", "--since", "2024-06-14", "--until", "2024-06-14", "Putin");

        assertThat(out.toString()
                        .lines()
                        .map(line -> json(line).get("published").asText()))
                .isNotEmpty()
                .allMatch(published -> published.startsWith("2024-06-14"));
    }

    @Test
    void aBatchAnswersEachLineInOrderAndABadLineStopsNothing() throws IOException {
        Path batch = Files.writeString(folder.resolve("batch.jsonl"), """
                {"id":7,"query":"ceasefire"}
                not json
                {"id":"b","topic":"euro 2024 final","urls":[]}
                """);

        assertThat(run("search", "--database", database(), "--batch", batch.toString()))
                .isZero();

        List<JsonNode> answers =
                out.toString().lines().map(CommandLineTest::json).toList();
        assertThat(answers).hasSize(3);
        assertThat(answers.get(0).get("id").asInt()).isEqualTo(7);
        assertThat(answers.get(1).get("error").asText()).isNotEmpty();
        assertThat(answers.get(2).get("id").asText()).isEqualTo("b");
    }

    @Test
    void sinceLastTellsEverythingAtFirstAndThenOnlyWhatIsNew() {
        assertThat(run("digest", "--database", database(), "--since-last", "ceasefire"))
                .isZero();
        assertThat(out.toString()).contains("Sources");

        out.getBuffer().setLength(0);
        run("digest", "--database", database(), "--since-last", "ceasefire");
        assertThat(out.toString()).startsWith("Nothing new on “ceasefire” since ");
    }

    @Test
    void aDigestIsAsLongAsItsLengthSays() {
        run("digest", "--database", database(), "--json", "--length", "short", "Putin ceasefire conditions");
        assertThat(json(out.toString()).get("sentences")).hasSizeLessThanOrEqualTo(3);
        assertThat(run("digest", "--database", database(), "--length", "endless", "ceasefire"))
                .isEqualTo(2);
    }

    @Test
    void aTimelineCanBeDrawn() {
        Path picture = folder.resolve("timeline.png");
        assertThat(run("timeline", "--database", database(), "--chart", picture.toString(), "ceasefire"))
                .isZero();
        assertThat(picture).isNotEmptyFile();
        assertThat(out.toString()).contains("Sources");
    }

    @Test
    void aComparisonGroupsStatementsBySpeaker() {
        assertThat(run("compare", "--database", database(), "--json", "Putin ceasefire conditions"))
                .isZero();
        JsonNode comparison = json(out.toString());
        assertThat(comparison.get("sides")).hasSizeGreaterThan(1);
        assertThat(comparison.get("sides").findValuesAsText("speaker")).anyMatch(speaker -> speaker.contains("Putin"));
    }

    @Test
    void servingWithoutATokenSaysHowToGetOne() {
        assertThat(run("serve", "--database", database())).isOne();
        assertThat(err.toString())
                .isEqualTo("Write to @BotFather on Telegram, send /newbot,"
                        + " and set TELEGRAM_BOT_TOKEN to the token it gives you.\n");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "search", "digest", "timeline", "import", "chat", "serve"})
    void everyCommandHelps(String command) {
        assertThat(run((command + " --help").strip().split(" "))).isZero();
        assertThat(out.toString()).contains(("Usage: tidings " + command).strip(), "--database");
    }

    @Test
    void aSearchForNothingIsAWrongUse() {
        assertThat(run("search", "--database", database())).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("Which topic?");
    }

    @Test
    void anUnknownOptionIsAWrongUse() {
        assertThat(run("search", "--colour", "ceasefire")).isEqualTo(2);
        assertThat(err.toString()).contains("--colour");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2024-13-01", "2024-07-04T25:00"})
    void anOddDateIsRefusedWithAnExample(String date) {
        assertThat(run("search", "--database", database(), "--since", date, "ceasefire"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("2024-07-04").doesNotContain("\tat ");
        assertThat(err.toString().lines()).hasSize(1);
    }

    @Test
    void aDatabaseThatIsNoneIsRefusedInOneSentence() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.txt"), "Buy milk, bread, and a newspaper. ".repeat(200));

        assertThat(run("search", "--database", notes.toString(), "ceasefire")).isEqualTo(1);

        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains("not a Tidings database");
    }

    @Test
    void aSettingThatDoesNotExistIsRefusedAtStart() throws IOException {
        Path settings = Files.writeString(folder.resolve("own.properties"), "databse=x.db");

        assertThat(run("search", "--config", settings.toString(), "ceasefire")).isEqualTo(1);

        assertThat(err.toString()).contains("'databse'");
    }

    @Test
    void anImportSaysWhatCameOfItAndTakesTheSamplesAway() throws IOException {
        Path news = Files.writeString(folder.resolve("news.jsonl"), """
                {"url":"https://a.example.org/1","title":"Ferry runs again","text":"The harbour ferry runs again.","published":"2024-05-01T08:00:00Z","source":"a.example.org"}
                {"url":"https://a.example.org/2"}
                """);

        assertThat(run("import", "--database", database(), news.toString())).isZero();

        assertThat(out.toString()).contains("1 imported, 0 already known, 1 refused", "sample news", "removed");
        assertThat(err.toString()).contains("news.jsonl:2: ");
        run("search", "--database", database(), "--json", "Putin ceasefire conditions");
        assertThat(out.toString()).doesNotContain("herald.example.org");
    }

    @Test
    void anImportOfNothingUsableFails() {
        String missing = folder.resolve("missing.txt").toString();

        assertThat(run("import", "--database", database(), missing)).isEqualTo(1);

        assertThat(err.toString()).contains(missing);
    }

    @Test
    void aDigestNamesTheSourceOfEachSentenceAndSaysThatItIsASample() {
        assertThat(run("digest", "--database", database(), "Putin ceasefire conditions"))
                .isZero();

        assertThat(out.toString().lines().filter(line -> line.startsWith("•")))
                .isNotEmpty()
                .allMatch(line -> line.matches(".*(\\[\\d+])+"));
        assertThat(out.toString()).contains("Sources", "(sample)", "tidings import");
    }

    @Test
    void aDigestAsJsonHasTheFieldsThatProgramsReadItBy() {
        run("digest", "--database", database(), "--json", "--limit", "2", "Putin ceasefire conditions");

        JsonNode digest = json(out.toString());
        assertThat(digest.fieldNames())
                .toIterable()
                .containsExactly("topic", "language", "writer", "empty", "sentences", "sources");
        assertThat(digest.get("sentences")).hasSizeBetween(1, 2);
        int sources = digest.get("sources").size();
        digest.get("sentences")
                .forEach(sentence -> sentence.get("citations")
                        .forEach(n -> assertThat(n.asInt()).isBetween(1, sources)));
    }

    @Test
    void aDigestThatAModelWasToWriteSaysWhyItIsQuoted() throws IOException {
        Path config = Files.writeString(folder.resolve("config"), """
                llm.provider=openai
                llm.base-url=http://127.0.0.1:1/v1
                llm.model=m
                """);
        String[] ask = {"digest", "--config", config.toString(), "--database", database(), "Putin ceasefire"};

        assertThat(run(ask)).isZero();
        assertThat(out.toString())
                .contains("quoted sentences\nThe model cannot be reached just now, so the articles are quoted.\n");

        out.getBuffer().setLength(0);
        run("digest", "--config", config.toString(), "--database", database(), "--json", "Putin ceasefire");
        JsonNode digest = json(out.toString());
        assertThat(digest.get("writer").asText()).isEqualTo("extractive");
        assertThat(digest.get("reason").asText()).isEqualTo("unavailable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "?", "the of and", "\u0000\u202e", "( \" * ^ - :", "blorptastic quindle"})
    void aTopicWithoutAnAnswerGetsASentence(String topic) {
        assertThat(run("digest", "--database", database(), topic)).isZero();

        assertThat(out.toString()).isNotBlank().doesNotContain("•");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aCommandThatDoesNotExistIsNamedWithTheNearest() {
        assertThat(run("diges", "grain")).isEqualTo(2);
        assertThat(err.toString()).startsWith("There is no command 'diges'.").contains("tidings digest");
    }

    @Test
    void theOutletsThatCarryCopiesAreNamedAndCounted() throws IOException {
        String text = "The dam on the Orrin broke on Monday, the province said. Four villages below it were evacuated"
                + " by noon, and the railway to Tarn is closed until the water falls, the company wrote to its customers.";
        Path news = Files.writeString(
                folder.resolve("copies.jsonl"),
                Stream.of("a", "b", "c")
                        .map("""
                                {"url":"https://%1$s.example/dam","title":"Orrin dam breaks","text":"TEXT","source":"%1$s.example"}
                                """.replace("TEXT", text)::formatted)
                        .collect(Collectors.joining()));
        run("import", "--database", database(), news.toString());

        out.getBuffer().setLength(0);
        run("digest", "--database", database(), "Orrin dam");
        assertThat(out.toString()).contains("[1] a.example, also in b.example and 1 more", "1 article from 3 outlets");

        out.getBuffer().setLength(0);
        run("digest", "--database", database(), "--json", "Orrin dam");
        assertThat(json(out.toString()).at("/sources/0/also").toString()).isEqualTo("[\"b.example\",\"c.example\"]");
    }

    @Test
    void asOfWhenACorrectedTextIsIsTold() throws IOException {
        String article = """
                {"url":"https://a.example/dam","title":"Orrin dam breaks","text":"The Orrin dam broke on Monday. %s people died, the province said.","source":"a.example","published":"2026-03-%s:00:00Z"}
                """;
        Path news = Files.writeString(
                folder.resolve("news.jsonl"), article.formatted("Nine", "02T10") + article.formatted("Ten", "03T16"));
        run("import", "--database", database(), news.toString());

        out.getBuffer().setLength(0);
        run("digest", "--database", database(), "Orrin dam");
        assertThat(out.toString())
                .contains("as of 3 Mar 2026, 16:00 UTC", "2 Mar 2026, 10:00 UTC, updated 3 Mar 2026, 16:00 UTC");

        out.getBuffer().setLength(0);
        run("digest", "--database", database(), "--json", "Orrin dam");
        assertThat(json(out.toString()).at("/sources/0/updated").asText()).isEqualTo("2026-03-03T16:00:00Z");
    }

    @Test
    void pruningSaysWhatGoesAndWhatItNeedsToKnow() throws IOException {
        assertThat(run("prune", "--database", database())).isEqualTo(1);
        assertThat(err.toString()).contains("--days or --megabytes");
        Path news = Files.writeString(folder.resolve("news.jsonl"), """
                {"url":"https://a.example/1","title":"Orrin dam","text":"The dam broke.","published":"2020-01-01T00:00:00Z","source":"a.example"}
                {"url":"https://a.example/2","title":"Tarn strike","text":"Nobody works.","source":"a.example"}
                """);
        run("import", "--database", database(), news.toString());
        out.getBuffer().setLength(0);

        assertThat(run("prune", "--database", database(), "--days", "30", "--dry-run"))
                .isZero();
        assertThat(out.toString()).startsWith("Would remove 1 article published before ");
        assertThat(run("prune", "--database", database(), "--days", "30")).isZero();
        assertThat(out.toString()).contains("Removed 1 article published before ", "The database went from ");
        assertThat(run("prune", "--database", database(), "--days", "0")).isEqualTo(1);
    }

    @Test
    void aTopicOfTenThousandCharactersGetsASentence() {
        assertThat(run("digest", "--database", database(), "ceasefire ".repeat(1000)))
                .isZero();

        assertThat(out.toString()).contains("too long");
    }

    @Test
    void aBatchOfDigestsKeepsToTheUrlsAndTheLengthOfEachItem() throws IOException {
        String url = "https://herald.example.org/2024/06/14/putin-names-terms-for-ceasefire";
        Path batch = Files.writeString(
                folder.resolve("batch.jsonl"),
                "{\"id\":\"a\",\"topic\":\"Putin ceasefire\",\"urls\":[\"%s\"],\"sentences\":1}\n{\"id\":\"b\",\"topic\":\"\"}"
                        .formatted(url));

        run("digest", "--database", database(), "--batch", batch.toString());

        List<JsonNode> answers =
                out.toString().lines().map(CommandLineTest::json).toList();
        assertThat(answers.get(0).get("sentences")).hasSize(1);
        assertThat(answers.get(0).get("sources").get(0).get("url").asText()).isEqualTo(url);
        assertThat(answers.get(1).get("empty").asBoolean()).isTrue();
        assertThat(answers.get(1).get("reason").asText()).isEqualTo("empty_topic");
    }

    @Test
    void aTimelineTellsDatedAndCitedSentences() {
        run("timeline", "--database", database(), "--json", "--limit", "3", "Putin ceasefire conditions");

        JsonNode timeline = json(out.toString());
        assertThat(timeline.get("timeline")).hasSizeBetween(1, 3);
        assertThat(timeline.get("timeline").get(0).get("date").asText()).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(timeline.get("sources")).isNotEmpty();
    }

    @Test
    void aBatchItemThatAsksForTheImpossibleIsAnsweredWithAnErrorAndStopsNothing() throws IOException {
        Path batch = Files.writeString(folder.resolve("batch.jsonl"), """
                {"id":1,"topic":"ceasefire","sentences":0}
                {"id":2,"topic":"ceasefire"}
                """);

        assertThat(run("digest", "--database", database(), "--batch", batch.toString()))
                .isZero();

        List<JsonNode> answers =
                out.toString().lines().map(CommandLineTest::json).toList();
        assertThat(answers.get(0).get("error").asText()).contains("at least one sentence");
        assertThat(answers.get(1).get("id").asInt()).isEqualTo(2);
    }

    private int run(String... arguments) {
        return new CommandLineInterface(new PrintWriter(out), new PrintWriter(err), Map.of()).run(arguments);
    }

    private String database() {
        return folder.resolve("tidings.db").toString();
    }

    private static JsonNode json(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not JSON: " + line, e);
        }
    }
}
