package tidings.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import tidings.message.Outbox;

/** What people choose while an alert waits, and what becomes of alerts that nobody received. It is noon on a Monday. */
class AlertChoicesTest extends InFollowedWorld {
    private static final String FERRY = """
            The ferry to Norhavn ran aground in thick fog on Monday, and its crew of nine was taken off, the coast guard said.
            Captain Ines Falk said that the ferry had lost its radar an hour before. Divers will look at the hull by night.
            The fog had closed the airport of Norhavn for two days, and the ferry was full.""";
    private static final String FERRY_AGAIN = """
            The ferry that ran aground in the fog off Norhavn had been warned by radio, the coast guard said.
            Its owner Emil Strom resigned and spoke of a repair for 75 million crowns. The fog has lifted over Norhavn.
            Captain Ines Falk said that the ferry to Norhavn had lost its radar an hour before it ran aground on Monday.
            The airport of Norhavn had been closed for two days, and the crew of nine was taken off the full ferry.""";

    private static final String AIRPORT = """
            The airport of Norhavn was closed on Monday, and passengers were asked to take the ferry because of the fog.
            Its director Olaf Brekke said that no runway would be opened before the evening, and that hotels had been booked.
            Two hundred passengers slept in the hall, and the cafeteria gave out soup. Flights to Brin were cancelled too.""";

    private void airport() {
        world.article("post.example.org", 5, "Airport of Norhavn is closed", AIRPORT);
    }

    private void ferry() {
        world.article("post.example.org", 5, "Ferry aground in the fog", FERRY);
    }

    private void ferryAgain() {
        world.article("herald.example.org", 5, "Ferry in the fog off Norhavn: owner resigns", FERRY_AGAIN);
    }

    @Test
    void theTopicThatWantsToHearFirstIsToldHoweverWellAnotherFits() {
        world.say("/follow ferry fog");
        world.say("/follow fog");
        world.pressData("following:rhythm:1:daily 08:00");
        ferry();

        assertThat(world.deliveredTexts()).singleElement().asString().startsWith("fog\n");
        assertThat(after(Duration.ofHours(30))).isEmpty();
    }

    @Test
    void anAlertThatWaitsIsToldSoonerWhereAnotherTopicMeetsItsStory() {
        world.say("/follow ferry fog");
        world.say("/follow resigns");
        world.pressData("following:rhythm:1:daily 08:00");
        ferry();
        assertThat(world.deliveredTexts()).isEmpty();

        ferryAgain();

        assertThat(world.deliveredTexts()).singleElement().asString().startsWith("resigns\n");
        assertThat(after(Duration.ofHours(30))).isEmpty();
    }

    @Test
    void whatWaitsForATopicThatIsPausedGoesToAnother() {
        world.say("/follow ferry fog");
        world.say("/follow fog");
        world.pressData("following:quiet:0:11:00-14:00");
        ferry();
        world.work();
        world.pressData("following:pause:1");

        assertThat(after(Duration.ofHours(3))).singleElement().asString().startsWith("fog\n");
    }

    @Test
    void whatWaitsForATopicThatIsLeftOrSilentGoesToAnother() {
        world.say("/follow ferry fog");
        world.say("/follow fog");
        world.pressData("following:quiet:0:11:00-14:00");
        ferry();
        world.work();
        world.pressData("later:morning:1");
        assertThat(after(Duration.ofHours(3))).singleElement().asString().startsWith("fog\n");

        world.clock.forward(Duration.ofHours(22));
        world.article("post.example.org", 5, "Kolm in the fog", "No ferry sails in Kolm as long as the fog lasts.");
        world.work();
        world.pressData("following:unfollow:1");
        assertThat(after(Duration.ofHours(5))).singleElement().asString().startsWith("fog");
    }

    @Test
    void onlyBigNewsHoldsForAnAlertThatWaitsAlready() {
        world.say("/follow ferry fog");
        world.pressData("following:quiet:0:11:00-14:00");
        ferry();
        world.work();
        world.pressData("following:big:1");

        assertThat(after(Duration.ofHours(3))).isEmpty();
    }

    private void stricter(int level) {
        world.subscriptions.change(
                world.subscriptions.of(FollowedWorld.ANNA).getFirst().withStrictness(level));
    }

    @Test
    void lessLikeThisHoldsForAnAlertThatWaitsAlready() {
        world.say("/follow ferry fog");
        world.pressData("following:quiet:0:11:00-14:00");
        airport();
        world.work();
        stricter(4);

        assertThat(after(Duration.ofHours(3))).isEmpty();
    }

    @Test
    void lessLikeThisThatIsUndoneTakesNothingAway() {
        world.say("/follow ferry fog");
        world.pressData("following:quiet:0:11:00-14:00");
        airport();
        world.work();
        stricter(4);
        world.work();
        stricter(0);

        assertThat(after(Duration.ofHours(3))).hasSize(1);
    }

    @Test
    void whoWantsLessHearsOfAHeldStoryThatHasComeNearerSince() {
        world.say("/follow ferry fog");
        world.pressData("following:quiet:0:11:00-14:00");
        airport();
        world.work();
        world.article("herald.example.org", 1, "Ferry in fog: airport of Norhavn closed", """
                The ferry of Norhavn lay in the fog, and so the airport was closed.
                Olaf Brekke of the airport said that the fog was thick, and that the ferry was full.""");
        world.work();
        stricter(4);

        assertThat(after(Duration.ofHours(3))).hasSize(1);
    }

    @Test
    void aProgramThatStartsInQuietHoursTellsNothingUntilTheyEnd() {
        world.say("/follow ferry fog");
        world.pressData("following:quiet:0:12:30-18:00");
        ferry();
        assertThat(world.crashAt(1, true)).isTrue();
        world.clock.forward(Duration.ofHours(1));
        world.restart();

        assertThat(world.deliveredTexts()).isEmpty();
        assertThat(after(Duration.ofHours(5))).hasSize(1);
    }

    @Test
    void anotherTimeHoldsForAnUpdateThatWaitsAlready() {
        world.say("/follow ferry fog");
        ferry();
        assertThat(world.deliveredTexts()).hasSize(1);
        ferryAgain();
        world.work();
        world.say("/when 20:00");

        assertThat(after(Duration.ofHours(5))).isEmpty();
        assertThat(after(Duration.ofHours(3))).hasSize(1);
    }

    @Test
    void whatWaitedForMondayIsToldWhenAtOnceIsChosen() {
        world.say("/follow ferry fog");
        world.pressData("following:rhythm:0:weekly 1 08:00");
        ferry();
        assertThat(world.deliveredTexts()).isEmpty();

        world.pressData("following:rhythm:0:now");

        assertThat(world.deliveredTexts()).hasSize(1);
    }

    @Test
    void inAnotherTimeZoneTheMorningComesAtAnotherTime() {
        world.say("/follow ferry fog");
        world.pressData("following:rhythm:0:daily 08:00");
        ferry();
        world.work();
        world.moveTo(ZoneId.of("America/New_York"));

        assertThat(after(Duration.ofMinutes(59))).isEmpty();
        assertThat(after(Duration.ofMinutes(2))).hasSize(1);
    }

    @Test
    void whatCouldNotBeToldWhileTheBotWasBlockedWasNotTold() {
        world.say("/follow ferry fog");
        world.pressData("following:rhythm:0:daily 08:00");
        ferry();
        world.work();
        world.outbox.unreachable(FollowedWorld.ANNA, "blocked");
        assertThat(after(Duration.ofHours(21))).isEmpty();
        world.comeBack();
        ferryAgain();

        assertThat(after(Duration.ofDays(1))).singleElement().asString().startsWith("ferry fog\n");
    }

    @Test
    void whatWasOnItsWayWhenTheBotWasBlockedWasNotTold() {
        world.say("/follow ferry fog");
        ferry();
        world.work();
        assertThat(world.outbox.next(FollowedWorld.ANNA).map(Outbox.Entry::message))
                .isPresent();
        world.outbox.unreachable(FollowedWorld.ANNA, "blocked");
        world.comeBack();
        ferryAgain();

        assertThat(world.deliveredTexts()).singleElement().asString().startsWith("ferry fog\n");
    }

    @Test
    void whatWasDroppedWhileATopicWasPausedWasNotTold() {
        world.say("/follow ferry fog");
        world.pressData("following:rhythm:0:daily 08:00");
        ferry();
        world.work();
        world.pressData("following:pause:1");
        assertThat(after(Duration.ofHours(21))).isEmpty();
        world.pressData("following:resume:1");
        ferryAgain();

        assertThat(after(Duration.ofDays(1))).singleElement().asString().startsWith("ferry fog\n");
    }

    @Test
    void whoLeavesATopicAndFollowsItAgainMissesNothing() {
        world.say("/follow ferry fog");
        world.pressData("following:rhythm:0:daily 08:00");
        ferry();
        world.work();
        world.say("/unfollow ferry fog");
        world.work();
        world.press("Follow it again");

        assertThat(after(Duration.ofHours(21))).hasSize(1);
    }
}
