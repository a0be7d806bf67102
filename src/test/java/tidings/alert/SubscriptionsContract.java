package tidings.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tidings.alert.Subscriptions.Outcome;
import tidings.message.Address;

/** What every store of followed topics does. */
public abstract class SubscriptionsContract {
    protected static final long ANNA = 7;
    private static final Instant NOON = Instant.parse("2025-03-03T12:00:00Z");
    private static final Address HERE = Address.of(ANNA);

    /** An empty store in which the chat {@link #ANNA} is known. */
    protected abstract Subscriptions subscriptions();

    @Test
    void aTopicIsFollowedOnceHoweverOftenItIsAsked() {
        Subscription first = follow("grain exports");

        assertThat(follow("grain exports")).isEqualTo(first);
        assertThat(subscriptions().of(ANNA)).containsExactly(first);
        assertThat(first.active()).isTrue();
        assertThat(first.created()).isEqualTo(NOON);
    }

    @Test
    void aTopicInAnotherCaseIsTheSameInItsNewSpelling() {
        Subscription first = follow("IT strike -outlet:Post.example");
        subscriptions().change(first.withOutlets(3));

        Subscription again = follow("it Strike -OUTLET:post.example");

        assertThat(again).isEqualTo(first.withOutlets(3).written("it Strike -OUTLET:post.example"));
        assertThat(subscriptions().of(ANNA)).containsExactly(again);
        assertThat(follow("\"it strike\" -outlet:post.example").id()).isNotEqualTo(first.id());
        assertThat(follow("oil OR gas").id()).isNotEqualTo(follow("oil or gas").id());
    }

    @Test
    void threadsOfOneGroupFollowApart() {
        Subscription here = follow("grain");
        Outcome there = subscriptions().follow(new Address(ANNA, 5), "grain", 20, NOON);

        assertThat(there).isInstanceOf(Outcome.Followed.class);
        assertThat(subscriptions().of(ANNA)).hasSize(2).contains(here);
    }

    @Test
    void aFullChatFollowsNothingMoreButWhatItFollows() {
        follow("grain");
        follow("harbour");

        assertThat(subscriptions().follow(HERE, "steel", 2, NOON)).isEqualTo(new Outcome.Full());
        assertThat(subscriptions().follow(HERE, "grain", 2, NOON)).isInstanceOf(Outcome.Followed.class);
    }

    @Test
    void whatIsChangedStays() {
        PartialSchedule daily = PartialSchedule.NONE
                .with(new Rhythm.Daily(LocalTime.of(8, 30)))
                .with(Optional.of(new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0))))
                .withWeekends(false);
        Subscription changed =
                follow("grain").active(false).withOutlets(3).withStrictness(2).with(daily);

        subscriptions().change(changed);

        assertThat(subscriptions().find(changed.id())).contains(changed);
    }

    @Test
    void followingAPausedTopicWakesIt() {
        subscriptions().change(follow("grain").active(false));

        assertThat(follow("grain").active()).isTrue();
    }

    @Test
    void anUnfollowedTopicIsGoneAndItsNumberIsNeverGivenAgain() {
        Subscription gone = follow("grain");
        subscriptions().unfollow(gone.id());
        subscriptions().unfollow(gone.id());
        subscriptions().change(gone);

        assertThat(subscriptions().of(ANNA)).isEmpty();
        assertThat(follow("grain").id()).isGreaterThan(gone.id());
    }

    @Test
    void aChatHasAScheduleForAllItsTopics() {
        Schedule hourly = Schedule.PRESET.with(new Rhythm.Hourly());
        assertThat(subscriptions().schedule(ANNA)).isEqualTo(Schedule.PRESET);

        subscriptions().schedule(ANNA, hourly);

        assertThat(subscriptions().schedule(ANNA)).isEqualTo(hourly);
    }

    private Subscription follow(String topic) {
        return ((Outcome.Followed) subscriptions().follow(HERE, topic, 20, NOON)).subscription();
    }
}
