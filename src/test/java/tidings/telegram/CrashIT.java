package tidings.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The real program is killed around each of its first calls in turn: before the server does what was asked, or after it
 * did and before the program hears of it.
 */
class CrashIT {
    private static final long ANNA = 7;
    private static final List<String> QUESTIONS = List.of("ceasefire conditions", "zebra crossing");
    private static final Set<String> COUNTED = Set.of("getme", "deletewebhook", "getupdates", "sendmessage");

    @TempDir
    Path folder;

    private final FakeTelegram telegram = new FakeTelegram();

    @AfterEach
    void end() {
        telegram.close();
    }

    static Stream<Arguments> points() {
        return IntStream.rangeClosed(1, 6)
                .boxed()
                .flatMap(call -> Stream.of(true, false).map(done -> Arguments.of(call, done)));
    }

    @ParameterizedTest(name = "call {0}, done: {1}")
    @MethodSource("points")
    void killedAroundAnyCallItAnswersEachQuestionOnce(int call, boolean done) {
        AtomicBoolean killed = new AtomicBoolean();
        telegram.users().say(ANNA, QUESTIONS.getFirst());
        telegram.users().say(ANNA, QUESTIONS.getLast());
        try (ServeProcess serve = new ServeProcess(folder, telegram)) {
            telegram.crashAtCall(COUNTED, call, done, () -> {
                serve.kill();
                killed.set(true);
            });
            FakeTelegram.await(
                    "killed or done", Duration.ofSeconds(60), () -> killed.get() || seen() >= QUESTIONS.size());
        }
        try (ServeProcess again = new ServeProcess(folder, telegram)) {
            telegram.users().say(ANNA, "the end");
            FakeTelegram.await("the last answer", Duration.ofSeconds(60), () -> answers("the end") > 0);
            // One that went out unheard of is sent once more: the documented window, a double rather than a loss.
            int doubles = seen() - QUESTIONS.size() - 1;
            assertThat(QUESTIONS).allMatch(question -> answers(question) >= 1);
            assertThat(doubles).isBetween(0, killed.get() && done ? 1 : 0);
            assertThat(again.log()).doesNotContain(FakeTelegram.TOKEN);
        }
    }

    private int seen() {
        return telegram.users().seen(ANNA).size();
    }

    private long answers(String question) {
        return telegram.users().texts(ANNA).stream()
                .filter(text -> text.contains(question))
                .count();
    }
}
