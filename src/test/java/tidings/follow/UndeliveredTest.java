package tidings.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import tidings.message.Address;
import tidings.message.Content;
import tidings.message.Message;
import tidings.message.Outbox;
import tidings.message.RichText;
import tidings.store.SqliteChats;
import tidings.store.SqliteLostThreads;

/** What becomes of alerts that a chat does not take, for a right is missing or the forum topic is gone. */
class UndeliveredTest extends InFollowedWorld {
    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    private void ferry() {
        world.article("post.example.org", 5, "Ferry aground in the fog", """
                The ferry to Norhavn ran aground in thick fog on Monday, and its crew was taken off, the coast guard said.
                Captain Ines Falk said that the ferry had lost its radar. Divers will look at the hull when the fog lifts.""");
    }

    private void bridge() {
        world.article("herald.example.org", 5, "Fog stops the ferry of Kolm", """
                The ferry of Kolm stays in port because of the fog, the shipping office said, and the bridge is crowded.
                Nora Vik of the office said that two thousand people had to take the bridge to the island of Tarn.""");
    }

    private Outbox.Entry onItsWay(long chat) {
        world.work();
        Outbox.Entry entry = world.outbox.next(chat).orElseThrow();
        world.outbox.starts(entry);
        return entry;
    }

    private void isRefusedForARight(long chat) {
        world.outbox.held(onItsWay(chat), "not enough rights to send text messages to the chat");
    }

    private List<String> told(long chat) {
        return world.delivered(chat).stream()
                .map(message -> ((Content.Text) message.content()).text().plain())
                .toList();
    }

    @Test
    void whatARightWasMissingForIsToldOnceInOrderWhenItIsBack() {
        world.say("/follow ferry fog");
        ferry();
        isRefusedForARight(FollowedWorld.ANNA);
        bridge();

        assertThat(after(FIVE_MINUTES.minusSeconds(1))).isEmpty();
        assertThat(after(Duration.ofSeconds(1)))
                .satisfiesExactly(
                        first -> assertThat(first).contains("Norhavn"),
                        second -> assertThat(second).contains("Kolm"));
        assertThat(after(Duration.ofDays(1))).isEmpty();
    }

    @Test
    void aMissingRightIsAskedForLessAndLessOften() {
        world.say("/follow ferry fog");
        ferry();
        isRefusedForARight(FollowedWorld.ANNA);
        for (int minutes : List.of(5, 5, 10)) {
            assertThat(after(Duration.ofMinutes(minutes).minusSeconds(1))).isEmpty();
            world.clock.forward(Duration.ofSeconds(1));
            isRefusedForARight(FollowedWorld.ANNA);
        }

        assertThat(after(Duration.ofMinutes(19))).isEmpty();
        assertThat(after(Duration.ofMinutes(1))).hasSize(1);
    }

    @Test
    void oneRefusalHoldsAllThatIsOnItsWayToThePlace() {
        world.say("/follow ferry fog");
        ferry();
        bridge();
        isRefusedForARight(FollowedWorld.ANNA);
        assertThat(world.outbox.next(FollowedWorld.ANNA)).isEmpty();

        assertThat(after(FIVE_MINUTES)).hasSize(2);
    }

    @Test
    void aRightThatComesBackBringsNewsAndNoArchive() {
        world.say("/follow ferry fog");
        ferry();
        isRefusedForARight(FollowedWorld.ANNA);
        for (int tries = 0; tries < 12; tries++) {
            world.clock.forward(Duration.ofHours(6));
            isRefusedForARight(FollowedWorld.ANNA);
        }
        bridge();
        world.clock.forward(Duration.ofHours(6));
        isRefusedForARight(FollowedWorld.ANNA);

        assertThat(after(Duration.ofHours(6)))
                .singleElement()
                .asString()
                .contains("Kolm")
                .doesNotContain("Norhavn");
    }

    @Test
    void whatMayHaveArrivedIsNotToldAgainWhenThePlaceTakesNothing() {
        world.say("/follow ferry fog");
        ferry();
        world.outbox.doubtful(onItsWay(FollowedWorld.ANNA), "timed out");
        isRefusedForARight(FollowedWorld.ANNA);

        assertThat(after(Duration.ofDays(1))).isEmpty();
    }

    @Test
    void afterAnythingArrivesThereNothingIsHeldAnyMore() {
        world.say("/follow ferry fog");
        ferry();
        isRefusedForARight(FollowedWorld.ANNA);
        Message answer = Message.answer(
                "a", Address.of(FollowedWorld.ANNA), OptionalLong.empty(), Content.Text.of(RichText.plain("yes")));
        world.outbox.file(List.of(answer));
        assertThat(told(FollowedWorld.ANNA)).containsExactly("yes");

        assertThat(world.deliveredTexts()).hasSize(1);
    }

    @Test
    void anAnswerThatARightIsMissingForIsNotSentLater() {
        Message answer = Message.answer(
                "a", Address.of(FollowedWorld.ANNA), OptionalLong.empty(), Content.Text.of(RichText.plain("late")));
        world.outbox.file(List.of(answer));
        isRefusedForARight(FollowedWorld.ANNA);

        assertThat(after(Duration.ofDays(1))).isEmpty();
    }

    @Test
    void otherForumTopicsAreToldMeanwhile() {
        world.makeAdministrator();
        world.enterGroup(11);
        world.say("/follow ferry fog");
        ferry();
        isRefusedForARight(FollowedWorld.GROUP);
        world.enterGroup(12);
        world.say("/follow fog");
        bridge();

        assertThat(told(FollowedWorld.GROUP)).singleElement().asString().startsWith("fog\n");
    }

    private void tellOfLostThreads() {
        new ThreadNotices(new SqliteLostThreads(world.database), new SqliteChats(world.database), world.outbox).run();
    }

    private void followInAForumTopicThatGoes() {
        followInAForumTopicThatGoes("ferry fog");
    }

    private void followInAForumTopicThatGoes(String topic) {
        world.makeAdministrator();
        world.enterGroup(11);
        world.say("/follow " + topic);
        ferry();
        Outbox.Entry entry = onItsWay(FollowedWorld.GROUP);
        while (entry.message().to().thread() == 0) {
            world.outbox.arrived(entry, OptionalLong.of(9));
            entry = onItsWay(FollowedWorld.GROUP);
        }
        world.outbox.threadGone(entry, "message thread not found");
        world.enterGroup(0);
    }

    @Test
    void thatAForumTopicIsGoneIsToldOnceAndWhatWasFollowedThereIsPaused() {
        followInAForumTopicThatGoes();
        tellOfLostThreads();
        tellOfLostThreads();

        assertThat(world.delivered(FollowedWorld.GROUP)).singleElement().satisfies(message -> {
            assertThat(message.to()).isEqualTo(Address.of(FollowedWorld.GROUP));
            assertThat(((Content.Text) message.content()).text().plain())
                    .contains("A forum topic of this group is gone", "paused: ferry fog", "press “Go on”");
        });
        assertThat(world.say("/following")).contains("ferry fog · paused · at once");
        world.clock.forward(Duration.ofDays(2));
        assertThat(told(FollowedWorld.GROUP)).isEmpty();
    }

    @Test
    void whoGoesOnHearsWhatTheForumTopicThatIsGoneDidNotTake() {
        followInAForumTopicThatGoes();
        assertThat(told(FollowedWorld.GROUP)).isEmpty();
        world.clock.forward(Duration.ofHours(3));
        world.say("/following");
        world.press("ferry fog");
        world.press("Go on");

        assertThat(told(FollowedWorld.GROUP)).singleElement().asString().contains("Norhavn");
        assertThat(told(FollowedWorld.GROUP)).isEmpty();
    }

    @Test
    void whatTheGroupFollowsItselfIsLeftAloneWhenAForumTopicIsGone() {
        world.makeAdministrator();
        world.enterGroup(0);
        world.say("/follow ferry fog");
        followInAForumTopicThatGoes();

        assertThat(world.subscriptions.of(FollowedWorld.GROUP))
                .singleElement()
                .satisfies(own -> assertThat(own.active()).isTrue());
        assertThat(told(FollowedWorld.GROUP)).isEmpty();
    }

    @Test
    void whatTheGroupFollowsInAnotherSpellingIsNotFollowedTwiceWhenAForumTopicIsGone() {
        world.makeAdministrator();
        world.enterGroup(0);
        world.say("/follow Ferry Fog");
        followInAForumTopicThatGoes("ferry fog");

        assertThat(world.subscriptions.of(FollowedWorld.GROUP))
                .singleElement()
                .satisfies(own -> assertThat(own.topic()).isEqualTo("Ferry Fog"));
    }

    @Test
    void noAlertWaitsForAForumTopicThatIsGone() {
        world.makeAdministrator();
        world.enterGroup(0);
        world.say("/follow ferry fog");
        followInAForumTopicThatGoes();

        assertThat(world.alerts.recent(new Address(FollowedWorld.GROUP, 11), FollowedWorld.NOW))
                .isEmpty();
    }
}
