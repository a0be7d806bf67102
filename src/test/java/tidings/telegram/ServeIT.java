package tidings.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program against the fake server: it is killed, and every question must still be answered once. */
class ServeIT {
    private static final long ANNA = 7;
    private static final String QUESTION = "ceasefire conditions";
    private static final Duration OUTAGE = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private final FakeTelegram telegram = new FakeTelegram();

    @AfterEach
    void end() {
        telegram.close();
    }

    @Test
    void aQuestionIsAnsweredOnceAndTheTokenIsNeverPrinted() {
        try (ServeProcess serve = new ServeProcess(folder, telegram)) {
            telegram.users().say(ANNA, QUESTION);
            awaitAnswers(1);
            assertOneAnswerEach(1);
            assertThat(serve.log()).contains("@tidings_bot").doesNotContain(FakeTelegram.TOKEN);
        }
    }

    @Test
    void killedBeforeItStoredTheQuestionItAnswersAfterARestart() {
        try (ServeProcess serve = new ServeProcess(folder, telegram)) {
            FakeTelegram.await("a poll", () -> telegram.updates.polls() > 0);
            telegram.crashAt("getupdates"::equals, serve::kill);
            telegram.users().say(ANNA, QUESTION);
            serve.exit();
        }
        assertThat(telegram.users().seen(ANNA)).isEmpty();
        restartedItAnswersOnce();
    }

    @Test
    void killedBetweenQuestionAndAnswerItAnswersAfterARestart() {
        try (ServeProcess serve = new ServeProcess(folder, telegram)) {
            sendsFail();
            serve.kill();
        }
        assertThat(telegram.users().seen(ANNA)).isEmpty();
        telegram.forgetFaults();
        restartedItAnswersOnce();
    }

    @Test
    void toldToStopItEndsWithinTwoSecondsAndLosesNothing() {
        try (ServeProcess serve = new ServeProcess(folder, telegram)) {
            sendsFail();
            assertThat(serve.stop()).isLessThan(Duration.ofSeconds(2));
            assertThat(serve.log()).doesNotContain("Exception");
        }
        assertThat(telegram.users().seen(ANNA)).isEmpty();
        telegram.forgetFaults();
        restartedItAnswersOnce();
    }

    /** Minutes of it, by a clock that the test moves, are in {@link OutageTest}. */
    @Test
    void afterAnOutageEveryoneIsAnsweredOnceWithinSeconds() {
        List<Long> people = LongStream.rangeClosed(1, 20).boxed().toList();
        try (ServeProcess serve = new ServeProcess(folder, telegram)) {
            telegram.users().say(ANNA, QUESTION);
            awaitAnswers(1);
            telegram.down(true);
            people.forEach(person -> telegram.users().say(person, QUESTION));
            Instant since = Instant.now();
            FakeTelegram.await(
                    "an outage",
                    Duration.ofSeconds(40),
                    () -> since.plus(OUTAGE).isBefore(Instant.now()));
            telegram.down(false);
            FakeTelegram.await(
                    "answers for all",
                    Duration.ofSeconds(12),
                    () -> people.stream().allMatch(person -> answers(person) == (person == ANNA ? 2 : 1)));
            assertThat(telegram.users().count()).isEqualTo(people.size() + 1);
            assertThat(serve.log()).doesNotContain("Exception");
        }
    }

    private int answers(long person) {
        return telegram.users().seen(person).size();
    }

    @Test
    void aRevokedTokenEndsItWithOneSentence() {
        telegram.revokeToken();
        try (ServeProcess serve = new ServeProcess(folder, telegram)) {
            assertThat(serve.exit()).isOne();
            assertThat(serve.log())
                    .isEqualTo("Telegram does not know this token; ask BotFather for a new one and start again.\n");
        }
    }

    @Test
    void aSecondProgramOnTheSameDatabaseRefusesToServe() {
        try (ServeProcess first = new ServeProcess(folder, telegram)) {
            FakeTelegram.await("a poll", () -> telegram.updates.polls() > 0);
            try (ServeProcess second = new ServeProcess(folder, telegram)) {
                assertThat(second.exit()).isOne();
            }
            assertThat(first.log())
                    .contains("Another tidings serve uses the database")
                    .doesNotContain("\tat ");
            telegram.users().say(ANNA, QUESTION);
            awaitAnswers(1);
        }
    }

    /** The question is confirmed and its answer was tried, in vain: the server is out of order. */
    private void sendsFail() {
        Fault[] faults = new Fault[100];
        Arrays.fill(faults, new Fault.Gateway());
        telegram.plan("sendMessage", ANNA, faults);
        telegram.users().say(ANNA, QUESTION);
        FakeTelegram.await("a try", () -> !telegram.calls("sendMessage").isEmpty());
    }

    private void restartedItAnswersOnce() {
        try (ServeProcess again = new ServeProcess(folder, telegram)) {
            awaitAnswers(1);
            telegram.users().say(ANNA, QUESTION);
            awaitAnswers(2);
            assertOneAnswerEach(2);
            assertThat(again.log()).doesNotContain(FakeTelegram.TOKEN);
        }
    }

    private void awaitAnswers(int count) {
        FakeTelegram.await(count + " answers", () -> telegram.users().seen(ANNA).size() >= count);
    }

    /** A chat's messages keep their order, so a double of the first answer would have come before the second. */
    private void assertOneAnswerEach(int questions) {
        List<String> texts = telegram.users().texts(ANNA);
        assertThat(texts).hasSize(questions).allMatch(text -> text.startsWith(QUESTION));
    }
}
