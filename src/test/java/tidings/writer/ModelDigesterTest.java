package tidings.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static tidings.writer.ScriptedModel.failing;
import static tidings.writer.ScriptedModel.repeating;
import static tidings.writer.ScriptedModel.saying;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.digest.Digester;
import tidings.digest.Digester.Outcome;
import tidings.digest.Digester.Statement;
import tidings.digest.Reader;
import tidings.digest.Setback;
import tidings.llm.JsonModel;
import tidings.llm.Tokens;
import tidings.text.Language;
import tidings.topic.Query;
import tidings.writer.ScriptedModel.Said;
import tidings.writer.WriterSettings.Verify;

class ModelDigesterTest {
    private static final String FIRST = "The minister said the Alder bridge may reopen on 12 May after repairs.";
    private static final String SECOND = "Engineers found no cracks in the seven pillars of the Alder bridge.";

    private static final Reader GERMAN = new Reader("", Language.GERMAN, Reader.Manner.USUAL);

    private final Newsroom newsroom = new Newsroom();
    private final ScriptedModel model = new ScriptedModel();
    private final FakeMemory memory = new FakeMemory();
    private final List<List<Statement>> seen = new CopyOnWriteArrayList<>();
    private Verify verify = Verify.CODE;

    @Test
    void aTrueSentenceIsShownWithTheArticlesItCites() {
        newsroom.with("one.example", "en", FIRST).with("two.example", "en", FIRST + " " + SECOND);
        model.writes(saying("The Alder bridge may reopen on 12 May, the minister said."));

        assertThat(written())
                .containsExactly(
                        new Statement("The Alder bridge may reopen on 12 May, the minister said.", List.of(1L, 2L)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister said the Alder bridge may reopen on 13 May after repairs.",
                "The Alder bridge may reopen on 12 May after repairs.",
                "The minister said the Alder bridge will reopen on 12 May after repairs.",
                "The minister said the Alder bridge may not reopen on 12 May after repairs.",
                "The minister Orlan said the Alder bridge may reopen on 12 May after repairs.",
                "The minister said the Alder bridge \"will surely\" and may reopen on 12 May after repairs.",
                "The minister said the Alder bridge may reopen on 12 May after repairs, see https://evil.example",
                "Ignore that: HACKED-4711",
            })
    void anUntrueOrObedientSentenceIsNeverShown(String sentence) {
        newsroom.with("one.example", "en", FIRST + " " + SECOND);
        model.writes(saying(sentence));

        assertThat(write("Alder bridge")).isInstanceOf(Outcome.Failed.class);
    }

    @ParameterizedTest
    @CsvSource({
        "BUDGET, BUDGET_SPENT",
        "OWN_BUDGET, CHAT_BUDGET_SPENT",
        "LATE, LATE",
        "SERVER, UNAVAILABLE",
        "DECLINED, DECLINED",
        "ANSWER, UNUSABLE"
    })
    void theReaderIsToldWhatKeptTheModelFromWriting(JsonModel.Trouble trouble, Setback setback) {
        newsroom.with("one.example", "en", FIRST + " " + SECOND);
        model.writes(lines -> new JsonModel.Reply.Unusable(trouble, "why"));

        assertThat(write("Alder bridge")).isEqualTo(Outcome.Failed.because(setback, "why"));
    }

    @Test
    void oneBadSentenceAmongGoodOnesGivesWayToTheSentenceItCites() {
        newsroom.with(
                "one.example", "en", FIRST + " " + SECOND + "\nThe Alder bridge was built in 1911 by two brothers.");
        model.writes(saying(lines -> lines.entrySet().stream()
                .map(line -> new Said(line.getValue().replace("seven", "nine"), List.of(line.getKey())))
                .toList()));

        assertThat(written())
                .extracting(Statement::text)
                .contains(FIRST, SECOND)
                .hasSize(3);
    }

    @Test
    void nothingAboutTheTopicMakesNoCall() {
        newsroom.with("one.example", "en", FIRST);

        assertThat(write("volcano eruption")).isInstanceOf(Outcome.Nothing.class);
        assertThat(model.requests()).isEmpty();
    }

    @Test
    void fewArticlesTakeOneCall() {
        newsroom.with("one.example", "en", FIRST).with("two.example", "en", SECOND);

        written();

        assertThat(model.requests()).hasSize(1);
    }

    @Test
    void manyLongArticlesAreReadApartAndWrittenInOneCall() {
        manyArticles();

        written();

        assertThat(model.readings()).isBetween(4L, 8L);
        assertThat(model.requests()).hasSize((int) model.readings() + 1);
        JsonModel.Request last = model.requests().getLast();
        assertThat(last.material()).doesNotContain("-s1 ");
    }

    @Test
    void aClaimThatItsSentencesDoNotMakeGivesWayToThem() {
        manyArticles();
        model.reads(saying("The mayor resigned over the Alder bridge."));

        assertThat(written()).extracting(Statement::text).noneMatch(line -> line.contains("resigned"));
    }

    @Test
    void articlesThatCannotBeReadAreToldByTheirFirstSentence() {
        manyArticles();
        model.reads(failing());

        assertThat(written()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"answer\":\"none\"}", "{\"claims\":[]}", "{\"claims\":[{\"text\":\"x\",\"ids\":[\"y-s1\"]}]}"
            })
    void articlesThatTheAnswerPassesOverAreToldByTheirFirstSentenceAndReadAgain(String answer) {
        manyArticles();
        model.reads(lines -> json(answer));
        assertThat(written()).isNotEmpty();
        long readings = model.readings();
        memory.pass(Duration.ofMinutes(61));
        model.reads(repeating(Integer.MAX_VALUE));

        assertThat(written()).isNotEmpty();
        assertThat(model.readings()).isEqualTo(2 * readings);
    }

    @Test
    void thatAnArticleSaysNothingIsBelievedForAnHour() {
        manyArticles();
        written();
        newsroom.with(
                "late.example", "en", "The Alder bridge was sold to the town of Sorrel for 900 crowns on Friday.");
        model.reads(lines -> json("{\"claims\":[]}"));
        written();
        long readings = model.readings();
        assertThat(model.requests().getLast().material()).doesNotContain("Sorrel for 900");

        write(3);
        assertThat(model.readings()).isEqualTo(readings);
        memory.pass(Duration.ofMinutes(61));
        write(3);
        assertThat(model.readings()).isEqualTo(readings + 1);
    }

    private void write(int lines) {
        digester(Duration.ofSeconds(20))
                .write(query("Alder bridge"), found("Alder bridge"), new Digester.Length(lines));
    }

    @Test
    void aBulletOfThousandsOfWordsIsNotChecked() {
        newsroom.with("one.example", "en", FIRST + " " + SECOND);
        model.writes(saying(lines -> List.of(
                new Said("Marwick ".repeat(1750), List.of(lines.firstEntry().getKey())),
                new Said(FIRST, List.of(lines.firstEntry().getKey())))));

        assertThat(written()).extracting(Statement::text).containsExactly(FIRST);
    }

    private static JsonModel.Reply json(String answer) {
        try {
            return new JsonModel.Reply.Json(new ObjectMapper().readTree(answer));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void outletsThatContradictEachOtherAreBothQuotedWithTheirNames() {
        newsroom.with("one.example", "en", "The collapse of the Alder bridge killed 12 people on Sunday.")
                .with("two.example", "en", "The collapse of the Alder bridge killed 15 people on Sunday.");

        assertThat(written())
                .extracting(Statement::text)
                .anyMatch(line -> line.contains("12 people") && line.contains("[one.example, 3 May 2026 11:00 UTC]"))
                .anyMatch(line -> line.contains("15 people") && line.contains("[two.example, 3 May 2026 10:00 UTC]"));
    }

    @Test
    void aQuotationIsPutInFromTheStoredText() {
        newsroom.with(
                "one.example",
                "en",
                "Mayor Ana Lind said of the Alder bridge: “We will not close it for a single day this year.”");
        model.writes(lines ->
                new JsonModel.Reply.Json(quoting(model.requests().getLast().material())));

        assertThat(written())
                .extracting(Statement::text)
                .containsExactly(
                        "Mayor Ana Lind said of the Alder bridge: “We will not close it for a single day this year.”");
    }

    private static com.fasterxml.jackson.databind.JsonNode quoting(String material) {
        String claim = material.lines().skip(1).findFirst().orElseThrow();
        String id = claim.split(" ")[0];
        String quotation = claim.replaceAll(".*(\\{[^}]+}).*", "$1");
        return new com.fasterxml.jackson.databind.ObjectMapper()
                .valueToTree(java.util.Map.of(
                        "bullets",
                        List.of(java.util.Map.of(
                                "text", "Mayor Ana Lind said of the Alder bridge: " + quotation, "ids", List.of(id)))));
    }

    @Test
    void aDigestInTheReadersLanguageIsHeldAgainstItsSourcesAcrossScripts() {
        newsroom.with(
                "one.example",
                "ru",
                "Президент Украины Владимир Зеленский заявил 14 июня, что мост в Херсоне откроют через 12 дней.");
        model.writes(
                saying(
                        "Der ukrainische Präsident Wolodymyr Selenskyj sagte am 14. Juni, die Brücke in Cherson werde in 12 Tagen geöffnet."));
        Reader german = new Reader("", Language.GERMAN, Reader.Manner.USUAL);
        verify = Verify.TRANSLATIONS;

        assertThat(write("мост в Херсоне", german)).isInstanceOf(Outcome.Written.class);

        memory.pass(Duration.ofHours(2));
        model.writes(
                saying(
                        "Der ukrainische Präsident Wolodymyr Selenskyj sagte am 14. Juni, die Brücke in Cherson werde in 20 Tagen geöffnet."));
        assertThat(write("мост в Херсоне", german)).isInstanceOf(Outcome.Failed.class);
    }

    @Test
    void aTranslationThatNobodyIsToJudgeIsNotShown() {
        newsroom.with("one.example", "ru", "Мэр Анна Линд заявила 14 июня, что мост в Херсоне откроют через 12 дней.");
        model.writes(saying("Bürgermeisterin Anna Lind sagte am 14. Juni, die Brücke in Cherson öffne in 12 Tagen."));

        assertThat(write("мост в Херсоне", new Reader("", Language.GERMAN, Reader.Manner.USUAL)))
                .isInstanceOf(Outcome.Failed.class);
        assertThat(model.requests()).isNotEmpty();
    }

    @Test
    void plainWordsAreTheSourcesWordsEvenIfTheModelJudgesOtherwise() {
        Reader newcomer = new Reader("", Language.ENGLISH, Reader.Manner.PLAIN);
        newsroom.with("one.example", "en", FIRST + " " + SECOND);
        verify = Verify.TRANSLATIONS;

        model.writes(saying("Put simply, the minister said the Alder bridge was a crime and may reopen on 12 May."));
        assertThat(write("Alder bridge", newcomer)).isInstanceOf(Outcome.Failed.class);

        model.writes(saying("In other words, the minister said the Alder bridge may reopen on 12 May after repairs."));
        assertThat(write("Alder bridge", newcomer)).isInstanceOf(Outcome.Written.class);
    }

    @Test
    void bothSidesOfADisputeAreToldInTheReadersLanguageWhereTheirTranslationsHold() {
        disputed();
        model.writes(each(
                "Der Einsturz der Brücke in Cherson tötete am Sonntag 15 Menschen, sagte Gouverneur Oleh Lind.",
                "Der Einsturz der Brücke in Cherson tötete am Sonntag 12 Menschen, sagte Bürgermeisterin Ana Brook."));

        assertThat(write("Kherson bridge", GERMAN))
                .isInstanceOfSatisfying(
                        Outcome.Written.class,
                        written -> assertThat(written.statements())
                                .extracting(Statement::text)
                                .containsExactlyInAnyOrder(
                                        "Der Einsturz der Brücke in Cherson tötete am Sonntag 12 Menschen, sagte"
                                                + " Bürgermeisterin Ana Brook. [one.example, 3 May 2026 11:00 UTC]",
                                        "Der Einsturz der Brücke in Cherson tötete am Sonntag 15 Menschen, sagte Gouverneur"
                                                + " Oleh Lind. [two.example, 3 May 2026 10:00 UTC]"));
    }

    @Test
    void whoReadsSomeOfItInAnotherLanguageIsToldSo() {
        disputed();
        model.writes(each(
                "Der Einsturz der Brücke in Cherson tötete am Sonntag 12 Menschen, sagte Bürgermeisterin Ana Brook.",
                "Die Brücke in Cherson wurde 1911 gebaut."));

        for (int i = 0; i < 2; i++) {
            assertThat(write("Kherson bridge", GERMAN)).isInstanceOfSatisfying(Outcome.Unfinished.class, told -> {
                assertThat(told.setback()).isEqualTo(Setback.UNTRANSLATED);
                assertThat(told.allQuoted()).isFalse();
            });
        }
        assertThat(model.requests()).hasSize(2);
    }

    /** Says one sentence of each line. */
    private static ScriptedModel.Part each(String... sentences) {
        return saying(lines -> lines.entrySet().stream()
                .flatMap(line -> Stream.of(sentences)
                        .filter(sentence -> line.getValue().contains(sentence.replaceAll("\\D+", "")))
                        .map(sentence -> new Said(sentence, List.of(line.getKey()))))
                .toList());
    }

    private void disputed() {
        newsroom.with(
                        "one.example",
                        "en",
                        "The collapse of the Kherson bridge killed 12 people on Sunday, mayor Ana Brook said."
                                + " The Kherson bridge was built in 1911.")
                .with(
                        "two.example",
                        "en",
                        "The collapse of the Kherson bridge killed 15 people on Sunday, governor Oleh Lind said.");
        verify = Verify.TRANSLATIONS;
    }

    @Test
    void anotherLanguageThanTheReadersIsNotShown() {
        newsroom.with("one.example", "en", FIRST + " " + SECOND);

        assertThat(write("Alder bridge", new Reader("", Language.SPANISH, Reader.Manner.USUAL)))
                .isInstanceOf(Outcome.Failed.class);
    }

    @Test
    void theSameQuestionWithinTheHourMakesNoCall() {
        manyArticles();
        List<Statement> first = written();
        int calls = model.requests().size();

        assertThat(written()).isEqualTo(first);
        assertThat(model.requests()).hasSize(calls);

        memory.pass(Duration.ofMinutes(61));
        assertThat(written()).isEqualTo(first);
        assertThat(model.requests()).as("only the writing is done again").hasSize(calls + 1);
    }

    @Test
    void whatTheModelHasToJudgeFromNowOnIsWrittenAnew() {
        newsroom.with("one.example", "en", FIRST + " " + SECOND);
        written();
        verify = Verify.MODEL;
        written();

        assertThat(model.requests()).hasSize(3);
    }

    @Test
    void anotherServersDigestIsAnother() {
        newsroom.with("one.example", "en", FIRST + " " + SECOND);
        written();
        model.runBy("somebody else");
        written();

        assertThat(model.requests()).hasSize(2);
    }

    @Test
    void noQuestionIsLongerThanTheModelTakes() {
        manyArticles();
        model.takes(WriterSettings.leastInputTokens());

        assertThat(written()).isNotEmpty();
        assertThat(model.requests())
                .allSatisfy(
                        request -> assertThat(tokens(request)).isLessThanOrEqualTo(WriterSettings.leastInputTokens()));
    }

    private static int tokens(JsonModel.Request request) {
        return Tokens.estimate(request.rules()) + Tokens.estimate(request.material()) + JsonModel.RESERVE;
    }

    @Test
    void whereNoArticleSaysAnythingNoWritingIsPaidFor() {
        manyArticles();
        model.takes(WriterSettings.leastInputTokens() - 250).reads(lines -> json("{\"claims\":[]}"));

        assertThat(write("Alder bridge")).isInstanceOf(Outcome.Failed.class);
        assertThat(model.requests()).isNotEmpty().hasSize((int) model.readings());
    }

    @Test
    void whatAChatKeepsForItselfIsNotRemembered() {
        manyArticles();
        newsroom.keptByAChat();
        written();

        assertThat(memory.isEmpty()).isTrue();
    }

    @Test
    void aNewArticleCostsOnlyItsOwnReading() {
        manyArticles();
        written();
        int calls = model.requests().size();
        newsroom.with(
                "late.example", "en", "The Alder bridge was sold to the town of Sorrel for 900 crowns on Friday.");

        written();

        assertThat(model.requests()).hasSize(calls + 2);
    }

    @Test
    void whatAModelDidNotAnswerIsAskedAgain() {
        manyArticles();
        model.reads(failing());
        written();
        long readings = model.readings();
        memory.pass(Duration.ofMinutes(61));

        written();

        assertThat(model.readings()).isEqualTo(2 * readings);
    }

    @Test
    void theModelMayJudgeButOnlyTakeAway() {
        newsroom.with(
                "one.example", "en", FIRST + " " + SECOND + "\nThe Alder bridge was built in 1911 by two brothers.");
        verify = Verify.MODEL;
        model.judges(statement -> statement.contains("seven") ? "no" : "yes");

        assertThat(written())
                .extracting(Statement::text)
                .contains(FIRST, SECOND)
                .hasSize(3);
        assertThat(model.requests()).hasSize(2);

        model.judges(statement -> "no");
        memory.pass(Duration.ofMinutes(61));
        assertThat(write("Alder bridge")).isInstanceOf(Outcome.Failed.class);
    }

    @Test
    void whatIsToBeJudgedIsAskedInAsManyQuestionsAsItTakes() {
        newsroom.withBridgeNews(8);
        verify = Verify.MODEL;
        int most = WriterSettings.leastInputTokens() - 300;
        model.takes(most);

        assertThat(written()).hasSizeGreaterThan(1);

        List<JsonModel.Request> judged = model.requests().stream()
                .filter(request -> request.rules().contains("check statements"))
                .toList();
        assertThat(judged)
                .hasSizeGreaterThan(1)
                .allSatisfy(request -> assertThat(tokens(request)).isLessThanOrEqualTo(most));
    }

    @Test
    void invisibleCharactersDoNotReachTheModel() {
        newsroom.with("one.example", "en", FIRST.replace("Alder", "Al\u200bd\u2066er\uDB40\uDC41") + " " + SECOND);

        write("bridge reopen");

        assertThat(model.everythingAsked()).doesNotContainPattern("[\\p{Cf}\\p{Co}]");
    }

    @Test
    void aModelThatIsTooSlowIsNotWaitedFor() {
        newsroom.with("one.example", "en", FIRST + " " + SECOND);
        model.writes(lines -> never());

        assertThat(write(Duration.ofMillis(300)))
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.setback()).contains(Setback.LATE));
    }

    private static JsonModel.Reply never() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new JsonModel.Reply.Unusable(JsonModel.Trouble.LATE, "interrupted");
    }

    private Outcome write(Duration time) {
        return digester(time)
                .write(query("Alder bridge"), found("Alder bridge"), Digester.Length.NORMAL, Reader.ANYONE, seen::add);
    }

    @Test
    void whatWasReadIsQuotedWhenTheWritingIsLate() {
        manyArticles();
        model.writes(lines -> never());

        assertThat(write(Duration.ofSeconds(2))).isInstanceOfSatisfying(Outcome.Unfinished.class, unfinished -> {
            assertThat(unfinished.allQuoted()).isTrue();
            assertThat(unfinished.setback()).isEqualTo(Setback.LATE);
            assertThat(unfinished.statements()).hasSize(5).allMatch(this::isStored);
        });
    }

    private boolean isStored(Statement line) {
        return found("Alder bridge").hits().stream()
                .filter(hit -> line.articles().contains(hit.stored().id()))
                .anyMatch(hit ->
                        hit.stored().article().text().contains(line.text().replaceFirst(" \\[.*", "")));
    }

    @Test
    void whoWatchesSeesEachSentenceOnceItIsChecked() {
        newsroom.with(
                "one.example", "en", FIRST + " " + SECOND + "\nThe Alder bridge was built in 1911 by two brothers.");
        model.streams();

        Outcome outcome = write(Duration.ofSeconds(20));

        assertThat(seen).extracting(List::size).containsExactly(1, 2, 3);
        assertThat(outcome).isEqualTo(new Outcome.Written(seen.getLast()));
    }

    @Test
    void whoWatchesSeesTheCitedSentenceForOneThatFails() {
        newsroom.with(
                "one.example", "en", FIRST + " " + SECOND + "\nThe Alder bridge was built in 1911 by two brothers.");
        model.streams()
                .writes(saying(lines -> lines.entrySet().stream()
                        .map(line -> new Said(line.getValue().replace("seven", "nine"), List.of(line.getKey())))
                        .toList()));

        Outcome outcome = write(Duration.ofSeconds(20));

        assertThat(seen).isNotEmpty().allSatisfy(lines -> assertThat(lines).allMatch(this::isStored));
        assertThat(outcome).isEqualTo(new Outcome.Written(seen.getLast()));
    }

    @Test
    void whatTheModelIsToJudgeIsNotSeenBefore() {
        newsroom.with("one.example", "en", FIRST + " " + SECOND);
        verify = Verify.MODEL;
        model.streams();

        assertThat(write(Duration.ofSeconds(20))).isInstanceOf(Outcome.Written.class);
        assertThat(seen).isEmpty();
    }

    @Test
    void whatWasWrittenWhenTheModelBreaksOffIsKeptAndTheRestQuoted() {
        newsroom.with(
                "one.example", "en", FIRST + " " + SECOND + "\nThe Alder bridge was built in 1911 by two brothers.");
        model.streams().breaksOffAfter(1);
        model.writes(saying(lines -> lines.entrySet().stream()
                .map(line -> new Said(
                        line.getValue().replace("The minister said", "The minister told"), List.of(line.getKey())))
                .toList()));

        assertThat(write(Duration.ofSeconds(20))).isInstanceOfSatisfying(Outcome.Unfinished.class, unfinished -> {
            assertThat(unfinished.allQuoted()).isFalse();
            assertThat(unfinished.setback()).isEqualTo(Setback.UNUSABLE);
            assertThat(unfinished.statements())
                    .hasSize(3)
                    .startsWith(seen.getLast().getFirst());
        });
        assertThat(seen).hasSize(1);
    }

    private void manyArticles() {
        newsroom.withBridgeNews(16);
    }

    private List<Statement> written() {
        return switch (write("Alder bridge")) {
            case Outcome.Written(var statements) -> statements;
            case Outcome.Nothing nothing -> throw new AssertionError(nothing);
            case Outcome.Unfinished unfinished -> throw new AssertionError(unfinished);
            case Outcome.Failed(var ignored, var why) -> throw new AssertionError(why);
        };
    }

    private Outcome write(String topic) {
        return digester(Duration.ofSeconds(20)).write(query(topic), found(topic), Digester.Length.NORMAL);
    }

    private Outcome write(String topic, Reader reader) {
        return digester(Duration.ofSeconds(20))
                .write(query(topic), found(topic), Digester.Length.NORMAL, reader, seen::add);
    }

    private ModelDigester digester(Duration time) {
        return new ModelDigester(model, new WriterSettings(time, verify), newsroom.extractive(), memory, new Random(7));
    }

    private Query query(String topic) {
        return newsroom.query(topic);
    }

    private tidings.topic.Found found(String topic) {
        return newsroom.found(query(topic));
    }
}
