package tidings.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.alert.Rhythm;
import tidings.alert.Schedule;
import tidings.alert.Subscription;
import tidings.chat.Figures;
import tidings.store.SqliteFigures;

class FollowTest extends InFollowedWorld {
    @BeforeEach
    void follow() {
        world.article("herald.example.org", 60, "Grain exports rise again", """
                Grain exports from the port of Aldport rose by a tenth in May, the ministry said.
                Traders expect grain exports to go on rising.""");
        world.article("post.example.org", 90, "Mayor opens a bridge", "The mayor opened the bridge of Brin on Monday.");
    }

    @Test
    void whatIsNotFollowedIsSaidAndWhatIsIsOffered() {
        world.say("/follow harbour storm");

        assertThat(world.say("/unfollow zebra"))
                .startsWith("“zebra” is not followed here. Press the one you mean:")
                .contains("harbour storm");
        assertThat(world.labels()).contains("harbour storm");
    }

    @Test
    void followingShowsWhatWasUnderstoodAndWhatItWouldHaveCaught() {
        String answer = world.say("/follow grain exports \"port of Aldport\" -wine lang:en");

        assertThat(answer)
                .contains("Following “grain exports")
                .contains("Words: grain, exports", "Always with: “port of Aldport”", "Never with: wine")
                .contains("Only in: English", "# alert".replace("#", "1"))
                .contains("Grain exports rise again · herald.example.org");
    }

    @Test
    void aTopicThatIsTooNarrowIsToldWhichWordKeepsTheNewsAway() {
        assertThat(world.say("/follow grain \"zebra crossing\""))
                .contains("would have brought no alert", "Without “zebra crossing” it would have been 1 alert");
    }

    @Test
    void whatSaysNothingIsNeitherFollowedNorShown() {
        assertThat(world.say("/follow news about the grain since Monday"))
                .contains("Following “the grain”", "Words: grain\n");
        assertThat(world.say("/follow the of")).contains("“the of” stands in too many articles to be followed");
        assertThat(world.subscriptions.of(FollowedWorld.ANNA)).hasSize(1);
    }

    @Test
    void anOperatorThatIsNotUnderstoodIsSaidAndNothingIsFollowed() {
        assertThat(world.say("/follow grain lang:klingon")).contains("I do not understand lang:klingon");
        assertThat(world.say("/follow outlet:herald.example.org")).contains("only narrow a topic down");
        assertThat(world.subscriptions.of(FollowedWorld.ANNA)).isEmpty();
        assertThat(world.say("/follow grain -outlet:\"Dull Post\" –lang:German outlet:www.herald.example.org"))
                .contains("Only from: herald.example.org", "Never from: dull post", "Never in: German");
    }

    @Test
    void aTopicThatIsTooWideIsToldWhatWouldNarrowItAndHowFar() {
        for (int i = 0; i < 40; i++) {
            String ware = i % 2 == 0 ? "copper" : "timber";
            world.article(
                    "o%d.example.org".formatted(i),
                    60 * i + 5,
                    "Firm%d buys %s".formatted(i, ware),
                    "The company Firm%d of Place%d bought %s for %d crowns from Person%d, who had found it in Land%d."
                            .formatted(i, i, ware, i * 17 + 3, i, i));
        }
        assertThat(world.say("/follow copper timber"))
                .contains("That is a lot.")
                .containsPattern("With “(copper|timber)” always in it, it would have been (1\\d|20) alerts");
    }

    @Test
    void theButtonUnderADigestFollowsItsTopicAndIsGoneThen() {
        world.say("grain exports");
        assertThat(world.labels()).contains("Follow");

        assertThat(world.press("Follow")).contains("Following “grain exports”");

        world.say("grain exports");
        assertThat(world.labels()).doesNotContain("Follow");
    }

    @Test
    void whatIsFollowedCanBePausedTamedScheduledAndLeft() {
        world.say("/follow grain");
        assertThat(world.say("/following")).contains("1 topic is followed here", "grain · at once");
        assertThat(world.press("grain")).contains("at once");
        assertThat(world.press("Pause")).contains("paused");
        assertThat(world.press("Only big news")).contains("only big news");
        world.press("When");
        assertThat(world.press("daily at 08:00")).contains("daily at 08:00");
        assertThat(world.press("Quiet 22:00–07:00")).contains("quiet from 22:00 to 07:00");
        Subscription own = world.subscriptions.of(FollowedWorld.ANNA).getFirst();
        assertThat(own.active()).isFalse();
        assertThat(own.schedule().rhythm()).containsInstanceOf(Rhythm.Daily.class);
        assertThat(world.press("As for all topics")).contains("at once");
        world.press("Back");
        assertThat(world.press("Unfollow")).contains("“grain” is followed no longer");
        assertThat(world.subscriptions.of(FollowedWorld.ANNA)).isEmpty();
        assertThat(world.press("Follow it again")).contains("Following “grain”");
    }

    @Test
    void anyTimeCanBeWritten() {
        world.say("/follow grain");
        assertThat(world.say("/when 8:30")).contains("daily at 08:30");
        assertThat(world.say("/when Fridays at 5.45 pm")).contains("weekly: Friday, 17:45");
        assertThat(world.say("/when 23:15-06:30")).contains("quiet from 23:15 to 06:30");
        assertThat(world.say("/when 7-7")).doesNotContain("quiet from");
        assertThat(world.say("/when every hour")).contains("every hour");
        assertThat(world.say("/when 25:00")).contains("not understand all of that");
        assertThat(world.say("/when soon")).contains("not understand all of that");
    }

    @Test
    void theButtonForAnotherTimeAsksAndTheNextMessageAnswersForItsTopic() {
        world.say("/follow grain");
        world.press("When");
        assertThat(world.press("Another time …")).contains("For example 08:30");
        assertThat(world.say("06:20")).startsWith("grain").contains("daily at 06:20");
        assertThat(world.subscriptions.schedule(FollowedWorld.ANNA)).isEqualTo(Schedule.PRESET);
    }

    @Test
    void theScheduleOfTheChatHoldsForTopicsThatSayNothingElse() {
        world.say("/follow grain");
        world.say("/following");
        world.press("When: all topics");
        world.press("every hour");
        assertThat(world.press("Back")).contains("grain · every hour");
    }

    @Test
    void aTopicIsLeftByItsWordsToo() {
        world.say("/follow Grain  exports");
        assertThat(world.say("/unfollow grain exports")).contains("followed no longer");
        assertThat(world.say("/following")).contains("No topic is followed here yet");
    }

    @Test
    void aTopicInAnotherCaseIsFollowedOnceAndUnfollowedAsItIsWritten() {
        world.say("/follow Brisk plant");
        assertThat(world.say("/follow brisk plant")).contains("Following “brisk plant”");
        assertThat(world.say("/following")).contains("1 topic is followed here");
        world.say("/follow oil or gas");
        world.say("/follow oil OR gas");

        world.say("/unfollow oil OR gas");

        assertThat(world.subscriptions.of(FollowedWorld.ANNA))
                .extracting(Subscription::topic)
                .containsExactly("brisk plant", "oil or gas");
        assertThat(world.say("/unfollow BRISK PLANT")).contains("“brisk plant” is followed no longer");
    }

    @Test
    void aTopicThatIsSpelledAnewTakesItsFiguresAlongAndNobodySeesTheOldWords() {
        world.say("/follow brisk plant");
        world.subscriptions.change(
                world.subscriptions.of(FollowedWorld.ANNA).getFirst().withStrictness(1));
        world.say("/follow Brisk plant");

        assertThat(new SqliteFigures(world.database).topics(10))
                .extracting(Figures.TopicFigures::topic)
                .containsExactly("Brisk plant");
    }

    @Test
    void twinsThatAreFollowedAlreadyAreUnfollowedAsTheyAreWritten() {
        world.say("/follow brisk plant");
        world.database.writing(session -> session.update("""
                INSERT INTO subscription (chat, thread, topic, created) VALUES (?, 0, 'Brisk plant', 0)
                """, FollowedWorld.ANNA));

        world.say("/unfollow Brisk plant");

        assertThat(world.subscriptions.of(FollowedWorld.ANNA))
                .extracting(Subscription::topic)
                .containsExactly("brisk plant");
    }

    @Test
    void theLimitIsSaidKindly() {
        for (int i = 0; i < FollowedWorld.LIMIT; i++) {
            world.say("/follow topic" + i);
        }
        assertThat(world.say("/follow grain")).contains("A chat can follow 3 topics");
    }

    @Test
    void andAndNotAreShownAsTheyAreUnderstood() {
        assertThat(world.say("/follow grain AND exports NOT wine lang:en"))
                .contains("Always with: “grain”, “exports”", "Never with: wine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://herald.example.org/a/b?c=1",
                "grain www.herald.example.org",
                "HTTP://herald.example.org",
                "t.me/herald"
            })
    void anAddressIsNoTopicAndWhatToDoWithItIsSaid(String words) {
        assertThat(world.say("/follow " + words)).contains("is an address and no topic", "/sources add ");
        assertThat(world.subscriptions.of(FollowedWorld.ANNA)).isEmpty();
    }

    @Test
    void wordsWithADotAndASlashAreNoAddressWhereTheyAreAFileOrOtherWordsStandBesideThem() {
        assertThat(world.say("/follow node.js/express")).contains("Following “node.js/express");
        assertThat(world.say("/follow St.Petersburg/Aldport ferry")).contains("Following “St.Petersburg");
    }

    @Test
    void whatOnlyLooksLikeAnAddressIsFollowed() {
        assertThat(world.say("/follow Booking.com layoffs 24/7")).contains("Following “Booking.com layoffs");
        assertThat(world.say("/follow grain outlet:https://herald.example.org/a"))
                .contains("herald.example.org");
    }

    @Test
    void nothingAndTooMuchAreNoTopics() {
        assertThat(world.say("/follow -sport")).contains("name the topic in a few words");
        assertThat(world.say("/follow " + "grain ".repeat(80))).contains("too long");
    }

    @Test
    void onlyAdministratorsFollowForAGroupAndTheForumTopicIsKept() {
        world.enterGroup(5);
        assertThat(world.say("/follow grain")).contains("Only the administrators");
        world.makeAdministrator();
        world.say("/follow grain");
        assertThat(world.subscriptions.of(FollowedWorld.GROUP))
                .singleElement()
                .satisfies(own -> assertThat(own.to().thread()).isEqualTo(5));
    }

    @Test
    void eachForumTopicHasItsOwnTopics() {
        world.makeAdministrator();
        world.enterGroup(11);
        world.say("/follow grain exports");
        world.enterGroup(1022);
        world.say("grain exports");
        assertThat(world.labels()).contains("Follow");
        world.say("/follow grain exports");
        assertThat(world.say("/following")).contains("in forum topic 11", "in this forum topic");
        assertThat(world.labels()).contains("grain exports", "grain exports (11)");

        world.say("/unfollow grain exports");

        assertThat(world.subscriptions.of(FollowedWorld.GROUP))
                .singleElement()
                .satisfies(own -> assertThat(own.to().thread()).isEqualTo(11));
        world.enterGroup(0);
        assertThat(world.say("/following")).contains("in forum topic 11");
    }

    @Test
    void nobodyChangesTheTopicsOfAnotherChat() {
        world.say("/follow grain");
        long id = world.subscriptions.of(FollowedWorld.ANNA).getFirst().id();
        world.enterGroup(0);
        world.makeAdministrator();
        for (String data : List.of("unfollow:" + id, "pause:" + id, "x", "rhythm:0:never", "show:99999999999999999")) {
            assertThat(world.pressData("following:" + data)).contains("out of date");
        }
        assertThat(world.subscriptions.of(FollowedWorld.ANNA)).hasSize(1);
    }
}
