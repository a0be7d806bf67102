package tidings.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Topics that say something else than their chat of when they are told. It is noon on a Monday. */
class OwnTimesTest extends InFollowedWorld {
    @BeforeEach
    void follow() {
        world.say("/follow ferry fog");
    }

    private void ferry() {
        world.article("post.example.org", 5, "Ferry aground in the fog", """
                The ferry to Norhavn ran aground in thick fog on Monday, and its crew was taken off, the coast guard said.
                Captain Ines Falk said that the ferry had lost its radar. Divers will look at the hull when the fog lifts.""");
    }

    @Test
    void theQuietHoursOfTheChatHoldForATopicWithARhythmOfItsOwn() {
        world.pressData("following:rhythm:1:hourly");
        world.say("/when 11:00-18:00");
        ferry();

        assertThat(after(Duration.ofHours(5))).isEmpty();
        assertThat(after(Duration.ofHours(1))).hasSize(1);
    }

    @Test
    void theWeekendOfTheChatIsFreeForATopicWithARhythmOfItsOwn() {
        world.pressData("following:rhythm:1:now");
        world.pressData("following:weekends:0:false");
        world.clock.forward(Duration.ofDays(5));
        ferry();

        assertThat(world.deliveredTexts()).isEmpty();
        assertThat(after(Duration.ofHours(44))).hasSize(1);
    }

    @Test
    void aTopicThatIsNeverToBeQuietIsNot() {
        world.pressData("following:quiet:1:-");
        world.say("/when 11:00-18:00");
        ferry();

        assertThat(world.deliveredTexts()).hasSize(1);
    }

    @Test
    void theRhythmOfTheChatHoldsForATopicWithQuietHoursOfItsOwn() {
        world.pressData("following:quiet:1:22:00-07:00");
        world.say("/when 20:00");
        ferry();

        assertThat(after(Duration.ofHours(7))).isEmpty();
        assertThat(after(Duration.ofHours(1))).hasSize(1);
    }

    @Test
    void whoSaysWhenIsToldWhichTopicsSaySomethingElse() {
        world.say("/follow harbour storm");
        world.pressData("following:rhythm:1:daily 08:00");

        assertThat(world.say("/when 22:00-07:00"))
                .contains(
                        "at once, quiet from 22:00 to 07:00",
                        "One topic has a time of its own:\n• ferry fog · daily at 08:00, quiet from 22:00 to 07:00")
                .doesNotContain("harbour storm");
        world.pressData("following:usual:1");
        assertThat(world.say("/when 22:00-07:00")).doesNotContain("of its own");
    }
}
