package tidings.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Alerts where the clock jumps, or Telegram is out of order while quiet hours begin. It is noon. */
class WrongClockTest extends InFollowedWorld {
    private static final String DAM = """
            The dam above Kolm holds after a week of rain, the engineer Ada Lund said on Monday.
            Lund said that the water stands at 61 metres and falls. Kolm had been evacuated on Friday because of the dam.""";
    private static final String DAM_AGAIN = """
            A crack of 8 metres was found in the dam above Kolm, the engineer Ada Lund said in the evening.
            The dam above Kolm holds after a week of rain, and people who had been evacuated on Friday must stay away.""";

    @BeforeEach
    void follow() {
        world.say("/follow dam Kolm");
    }

    private void dam() {
        world.article("post.example.org", 5, "Dam above Kolm holds", DAM);
    }

    private void damAgain() {
        world.article("herald.example.org", 5, "Crack in the dam above Kolm", DAM_AGAIN);
    }

    @Test
    void whatComesWhileTheClockIsDaysAheadIsToldWhenItIsPutRight() {
        dam();
        assertThat(after(Duration.ofDays(3))).hasSize(1);
        world.article("post.example.org", 3 * 24 * 60, "Mayor of Kolm speaks on the dam", """
                Mayor Ben Rask asked the people below the dam of Kolm on Monday to sleep in the school until it is checked.
                Rask said that buses drive from Kolm to the school every hour, and that nobody should fetch cattle.""");
        assertThat(world.deliveredTexts()).isEmpty();

        assertThat(after(Duration.ofDays(-3))).singleElement().asString().contains("Rask");
    }

    @Test
    void whatWasToldWhileTheClockWasAheadHoldsUpNoUpdate() {
        dam();
        world.clock.forward(Duration.ofHours(40));
        assertThat(world.deliveredTexts()).hasSize(1);
        world.clock.forward(Duration.ofHours(-40));
        damAgain();

        assertThat(after(Duration.ofHours(5))).singleElement().asString().contains("what is new", "8 metres");
    }

    @Test
    void theSameHoldsAfterARestart() {
        theUpdateComesAfterARestart();
    }

    private void theUpdateComesAfterARestart() {
        dam();
        world.clock.forward(Duration.ofHours(40));
        assertThat(world.deliveredTexts()).hasSize(1);
        world.clock.forward(Duration.ofHours(-40));
        world.restart();
        damAgain();

        assertThat(after(Duration.ofHours(5))).hasSize(1);
    }

    @Test
    void whatWasNoticedWhileTheClockWasAheadIsNotHeldForDays() {
        world.pressData("following:quiet:0:22:00-07:00");
        world.clock.forward(Duration.ofDays(300).plusHours(11));
        dam();
        assertThat(world.deliveredTexts()).isEmpty();

        assertThat(after(Duration.ofDays(-300))).isEmpty();
        assertThat(after(Duration.ofHours(9))).hasSize(1);
    }

    @Test
    void aClockThatIsBehindForAWhileLosesAndDoublesNothing() {
        world.clock.forward(Duration.ofDays(-3));
        world.article("post.example.org", -3 * 24 * 60 + 5, "Dam above Kolm holds", DAM);
        assertThat(world.deliveredTexts()).hasSize(1);
        assertThat(after(Duration.ofDays(3))).isEmpty();
        damAgain();

        assertThat(after(Duration.ofHours(5))).hasSize(1);
    }

    @Test
    void theSameHoldsWhateverDateOneArticleHas() {
        world.article("odd.example.org", -70 * 365 * 24 * 60, "Recipe for soup", "Two onions are enough for the soup.");
        theUpdateComesAfterARestart();
    }

    @Test
    void aStartInTheYear1970ForgetsNothingThatWasTold() {
        dam();
        assertThat(world.deliveredTexts()).hasSize(1);
        Duration since1970 = Duration.between(Instant.EPOCH, world.clock.instant());
        world.clock.forward(since1970.negated());
        world.restart();
        world.clock.forward(since1970);
        damAgain();

        assertThat(after(Duration.ofHours(5))).singleElement().asString().contains("what is new");
    }

    @Test
    void notNowOnAClockThatIsWrongIsOverWhenItIsRight() {
        world.clock.forward(Duration.ofDays(200));
        world.pressData("later:while:1");
        world.clock.forward(Duration.ofDays(-200));
        dam();

        assertThat(world.deliveredTexts()).hasSize(1);
    }

    @Test
    void whileTelegramIsDownForAnHourAndQuietHoursBeginNothingIsLostDoubledOrToldInThem() {
        world.pressData("following:quiet:0:12:30-18:00");
        dam();
        world.work(); // it lies in the outbox, and Telegram takes nothing for an hour
        world.clock.forward(Duration.ofMinutes(20));
        world.article(
                "post.example.org", 5, "Dam of Brin is checked", "The dam of Brin, far from Kolm, is checked too.");
        world.work();
        world.clock.forward(Duration.ofMinutes(40));
        world.restart();

        assertThat(world.deliveredTexts()).as("on its way since noon").hasSize(1);
        assertThat(after(Duration.ofHours(4))).isEmpty();
        assertThat(after(Duration.ofHours(1))).singleElement().asString().contains("Brin");
        assertThat(after(Duration.ofHours(20))).isEmpty();
    }
}
