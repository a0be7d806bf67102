package tidings.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a digest says how things stand, where news of months are stored and nothing says "latest". */
class ChroniclesTest {
    private static Score score;

    @BeforeAll
    static void askEveryTopic(@TempDir Path folder) {
        score = Score.of(
                GoldenSet.CHRONICLES,
                Stream.concat(GoldenSet.NEWS.articles().stream(), GoldenSet.CHRONICLES.articles().stream())
                        .toList(),
                folder);
        System.out.println("Chronicles: " + score);
    }

    @Test
    void howThingsStandIsTold() {
        assertThat(score.told()).as(score::report).isEqualTo(1);
    }

    @Test
    void whatEventsHaveOvertakenIsNotTold() {
        assertThat(score.shown()).as(score::report).isZero();
    }

    @Test
    void whoSaidItStandsWithTheFact() {
        assertThat(score.attributed()).as(score::report).isEqualTo(1);
    }
}
