package tidings.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program against the fake server: it is killed, and every question must still be answered once. */
class ServeIT {
    private static final long ANNA = 7;
    private static final String QUESTION = "ceasefire conditions";

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
