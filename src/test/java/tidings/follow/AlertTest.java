package tidings.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tidings.chat.Figures;
import tidings.message.Message;
import tidings.store.SqliteFigures;

/** Alerts from the stored article to the outbox, over real SQLite. */
class AlertTest extends InFollowedWorld {
    private static final String STORM = """
            The harbour of Aldport reopened on Monday after four days of storm, the port authority said.
            Mara Lind, who runs the terminal on the north bank, said the cranes had been checked and were safe again.
            Some forty ships had been waiting outside. The first to enter was the Corva, with grain for the mills upriver.
            The storm had torn two barges loose and flooded the customs yard of the harbour.""";

    private void storm(String outlet, String title, String text) {
        world.article(outlet, 5, title, text);
    }

    @Test
    void anArticleOnAFollowedTopicIsToldOnceWithSourcesAndButtons() {
        world.say("/follow harbour storm");
        storm("post.example.org", "Harbour open again after the storm", STORM);

        List<String> told = world.deliveredTexts();

        assertThat(told)
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .startsWith("harbour storm\n")
                        .contains("The harbour of Aldport reopened on Monday", "post.example.org", "quoted sentences"));
        assertThat(world.labels())
                .containsExactly("Full digest", "Mute story", "Less like this", "Unfollow", "Why this?", "Not now");
        assertThat(world.deliveredTexts()).isEmpty();
    }

    @Test
    void whatWasThereBeforeTheTopicWasFollowedAlertsNobody() {
        storm("post.example.org", "Harbour open again after the storm", STORM);
        world.work();
        world.say("/follow harbour storm");

        assertThat(world.deliveredTexts()).isEmpty();
    }

    @Test
    void oldArticlesAndMentionsInPassingAlertNobody() {
        world.say("/follow zebra");
        world.article(
                "post.example.org",
                3 * 24 * 60,
                "Zebra born in the zoo",
                "A zebra was born in the zoo. The zebra is well.");
        world.article("post.example.org", 5, "Council of Brin votes on the budget", """
                The council of Brin voted on its budget on Monday after a debate of nine hours that nobody had expected.
                The mayor said that taxes would stay as they are, that two schools would be built, and that the old bridge
                would be closed for repairs in May, which the opposition called a mistake that the town would regret.
                The library keeps its hours, the pool does not, and the zoo gets a fence for its zebra next year.
                Members also agreed to buy three buses, to paint the hall, and to ask the ministry for help with debts.
                The next meeting is in April, when the council will hear what the auditors found in the books of the mill.
                Citizens had filled the hall and the stairs, and many stayed until the last vote shortly after midnight.""");

        assertThat(world.deliveredTexts()).isEmpty();
    }

    @Test
    void theOperatorSeesWhatCameOfATopicAndItsWordsOnlyWhileItIsFollowed() {
        Figures figures = new SqliteFigures(world.database);
        world.say("/follow harbour storm");
        storm("post.example.org", "Harbour open again after the storm", STORM);
        world.deliveredTexts();
        world.press("Mute story");
        assertThat(figures.topics(10)).containsExactly(new Figures.TopicFigures("harbour storm", 1, 1, 1, 0, 0));

        world.say("/unfollow harbour storm");
        assertThat(figures.topics(10)).containsExactly(new Figures.TopicFigures("", 0, 1, 1, 0, 1));
    }

    @Test
    void theOperatorSeesThatATopicAlertsTooMuch() {
        world.say("/follow harbour storm");
        storm("post.example.org", "Harbour open again after the storm", STORM);
        world.deliveredTexts();
        world.press("Less like this");

        assertThat(new SqliteFigures(world.database).topics(10))
                .containsExactly(new Figures.TopicFigures("harbour storm", 1, 1, 0, 1, 0));
    }

    @Test
    void anotherOutletWithTheSameStoryIsNoNews() {
        world.say("/follow harbour storm");
        storm("post.example.org", "Harbour open again after the storm", STORM);
        assertThat(world.deliveredTexts()).hasSize(1);

        storm("herald.example.org", "Aldport harbour opens after storm", STORM + "\nMore on page two.");
        world.clock.forward(Duration.ofHours(5));

        assertThat(world.deliveredTexts()).isEmpty();
    }

    @Test
    void whatOneOutletReportedIsToldOnceMoreWhenSeveralDo() {
        world.say("/follow harbour storm");
        storm("post.example.org", "Harbour open again after the storm", STORM);
        assertThat(world.deliveredTexts()).hasSize(1);
        storm("herald.example.org", "Aldport harbour opens after storm", """
                The harbour of Aldport reopened on Monday after four days of storm, the port authority said today.
                Mara Lind said the cranes had been checked. Some forty ships had been waiting outside the harbour.""");
        assertThat(after(Duration.ofHours(5))).as("two outlets").isEmpty();

        storm("times.example.org", "Harbour of Aldport open after storm", """
                The harbour of Aldport reopened on Monday after four days of storm, the authority said.
                The storm had torn two barges loose and flooded the customs yard.""");

        assertThat(after(Duration.ofHours(5)))
                .singleElement()
                .asString()
                .startsWith("harbour storm: what is new in this story")
                .contains("Harbour of Aldport open after storm [3 outlets report this by now]")
                .contains("post.example.org", "herald.example.org", "times.example.org");
        storm("gazette.example.org", "Aldport: harbour open, storm over", """
                The harbour of Aldport reopened on Monday, the port authority said, after four days of storm.
                Mara Lind runs the terminal on the north bank. Some forty ships had been waiting outside.""");
        assertThat(after(Duration.ofHours(5))).isEmpty();
    }

    @Test
    void aStoryThatMovesOnGivesOneUpdateThatSaysOnlyWhatIsNewAndAnswersTheFirst() {
        world.say("/follow harbour storm");
        storm("post.example.org", "Harbour open again after the storm", STORM);
        Message first = world.delivered(FollowedWorld.ANNA).getFirst();
        long number = world.outbox.number(first.key()).orElseThrow();

        world.clock.forward(Duration.ofMinutes(30));
        storm("herald.example.org", "Aldport harbour storm: damage is 90 million", """
                The storm at the harbour of Aldport did damage of 90 million crowns, the port authority said.
                The harbour of Aldport reopened on Monday after four days of storm, with the Corva first of forty ships.
                Mara Lind of the terminal on the north bank said that the cranes and the customs yard would cost most.""");
        assertThat(world.delivered(FollowedWorld.ANNA)).as("too soon").isEmpty();
        world.clock.forward(Duration.ofHours(4));

        List<Message> updates = world.delivered(FollowedWorld.ANNA);

        assertThat(updates).singleElement().satisfies(update -> {
            assertThat(update.replyTo()).isEqualTo(OptionalLong.of(number));
            assertThat(update.silent()).isTrue();
            assertThat(((tidings.message.Content.Text) update.content()).text().plain())
                    .startsWith("harbour storm: what is new in this story")
                    .contains("90 million crowns")
                    .doesNotContain("reopened on Monday after four days of storm, the port authority");
        });
    }

    @Test
    void anUpdateThatHadNothingNewToSayDoesNotHoldUpTheNextOne() {
        world.say("/follow harbour storm");
        storm("post.example.org", "Harbour open again after the storm", STORM);
        world.deliveredTexts();
        storm("herald.example.org", "Aldport harbour is open after the storm", """
                The harbour of Aldport reopened on Monday after four days of storm, the port authority said today.
                Mara Lind said the cranes had been checked. Some forty ships had been waiting outside the harbour.""");
        world.work();
        world.clock.forward(Duration.ofHours(4));
        assertThat(world.deliveredTexts()).isEmpty();

        world.clock.forward(Duration.ofMinutes(10));
        storm("courier.example.org", "Aldport harbour storm: damage is 90 million", """
                The storm at the harbour of Aldport did damage of 90 million crowns, the port authority said.
                The harbour of Aldport reopened on Monday after four days of storm, with the Corva first of forty ships.""");

        assertThat(world.deliveredTexts()).hasSize(1);
    }

    @Test
    void theSameNewsInAnotherLanguageIsNoNews() {
        world.say("/follow Aldport OR Олдпорт");
        storm("post.example.org", "Talks in Aldport end", """
                In Aldport the ministers Viktor Lemberg and Jana Horvat signed a treaty on 340 ships on Monday.
                The treaty holds until 2031, and Lemberg told reporters that Horvat had asked for it. Aldport is pleased.""");
        assertThat(world.deliveredTexts()).hasSize(1);

        world.article("vesti.example.org", 2, "Переговоры в Олдпорте завершились", """
                В понедельник в Олдпорте министры Виктор Лемберг и Яна Хорват подписали договор о 340 судах.
                Договор действует до 2031 года, и журналистам Лемберг сказал, что его попросила Хорват. Олдпорт доволен.""");
        assertThat(world.deliveredTexts()).isEmpty();
        world.clock.forward(Duration.ofHours(12));
        world.work();
        assertThat(world.deliveredTexts()).isEmpty();

        world.article("vesti.example.org", 1, "В Олдпорте открыли мост", """
                Новый мост через реку открыли утром в Олдпорте. Его строили девять лет по проекту архитектора Петрова, а \
                школьники и музыканты прошли по нему первыми. Трамваи пойдут по мосту только весной, когда испытают рельсы.
                Старый паром останется для туристов, обещает управление транспорта, билеты подешевеют.""");
        assertThat(world.deliveredTexts()).hasSize(1);
    }

    @Test
    void whatJoinsAStoryFromAnotherLanguageIsNoUpdateOfIt() {
        world.say("/follow Aldport OR Олдпорт");
        storm("post.example.org", "Aldport orders ships and cranes", """
                The mayor of Aldport signed a contract for 340 ships and 27 cranes on Monday. The government pays 95 million
                for the contract, and the opposition demands a report to parliament.""");
        assertThat(world.deliveredTexts()).hasSize(1);

        world.article("vesti.example.org", 2, "Олдпорт заказал суда и краны", """
                В понедельник мэр в Олдпорте подписал договор на 340 судов и 27 кранов. Правительство заплатит по договору
                95 миллионов, оппозиция требует доклада парламенту.""");
        world.clock.forward(Duration.ofHours(12));
        world.work();
        assertThat(world.deliveredTexts()).isEmpty();
    }

    @Test
    void twoTopicsThatMeetInOneArticleGiveOneAlert() {
        world.say("/follow harbour");
        world.say("/follow storm");
        storm("post.example.org", "Harbour open again after the storm", STORM);

        assertThat(world.deliveredTexts()).hasSize(1);
    }

    @Test
    void whoWantsOnlyBigNewsHearsOfAStoryWhenSeveralOutletsHaveIt() {
        world.say("/follow harbour storm");
        world.say("/following");
        world.press("harbour storm");
        world.press("Only big news");
        storm("post.example.org", "Harbour open again after the storm", STORM);
        storm("herald.example.org", "Aldport harbour opens after storm", STORM + "\nMore on page two.");
        assertThat(world.deliveredTexts()).isEmpty();

        storm("courier.example.org", "Storm over, Aldport harbour opens", STORM + "\nRead the Courier.");

        assertThat(world.deliveredTexts()).hasSize(1);
    }

    @Test
    void whatIsHeldInQuietHoursComesAsOneMessageAfterThem() {
        world.say("/follow harbour");
        world.say("/follow mayor");
        world.pressData("following:quiet:0:10:00-14:00");
        storm("post.example.org", "Harbour open again after the storm", STORM);
        world.article(
                "post.example.org", 5, "Mayor of Brin resigns", "The mayor of Brin resigned on Monday over debts.");
        assertThat(world.deliveredTexts()).isEmpty();
        world.restart();
        world.clock.forward(Duration.ofHours(2));

        assertThat(world.deliveredTexts())
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .startsWith("2 stories on topics followed here")
                        .contains("\nharbour\n", "\nmayor\n", "The mayor of Brin resigned", "post.example.org, "));
    }

    @Test
    void notNowSilencesATopicAndWhatCameMeanwhileIsToldTogetherAfterIt() {
        world.say("/follow harbour");
        storm("post.example.org", "Harbour open again after the storm", STORM);
        assertThat(world.deliveredTexts()).hasSize(1);
        assertThat(world.press("Not now")).contains("“harbour” is silent until Mar 3, 2025, 3:00");
        world.article("post.example.org", 5, "Harbour", invented("harbour", 1));
        world.article("post.example.org", 4, "Harbour", invented("harbour", 2));
        world.clock.forward(Duration.ofHours(2));
        assertThat(world.deliveredTexts()).isEmpty();
        world.restart();
        world.clock.forward(Duration.ofHours(1));

        assertThat(world.deliveredTexts())
                .singleElement()
                .satisfies(text -> assertThat(text).startsWith("2 stories"));
    }

    @Test
    void notNowHoldsWhatWaitsAlreadyAndCanBeEnded() {
        world.say("/follow harbour");
        world.pressData("following:rhythm:0:hourly");
        world.clock.forward(Duration.ofMinutes(10));
        world.article("post.example.org", 5, "Harbour", invented("harbour", 1));
        world.work();
        world.pressData("later:morning:1");
        world.clock.forward(Duration.ofHours(2));
        assertThat(world.deliveredTexts()).isEmpty();
        assertThat(world.say("/following")).contains("silent until Mar 4, 2025, 8:00");
        assertThat(world.pressData("later:over:1")).contains("is told again");
        world.clock.forward(Duration.ofHours(1));

        assertThat(world.deliveredTexts()).hasSize(1);
        assertThat(world.say("/following")).doesNotContain("silent");
    }

    @Test
    void whatCouldNotBeToldForLongIsToldTogether() {
        world.say("/follow harbour");
        world.say("/follow mayor");
        storm("post.example.org", "Harbour open again after the storm", STORM);
        world.work();
        world.article(
                "post.example.org", 5, "Mayor of Brin resigns", "The mayor of Brin resigned on Monday over debts.");
        world.article("post.example.org", 4, "Mayor of Kolm elected", "The mayor of Kolm was elected with six votes.");
        world.work();
        world.clock.forward(Duration.ofHours(3));

        assertThat(world.deliveredTexts()).hasSize(1);
        assertThat(world.deliveredTexts())
                .singleElement()
                .satisfies(text -> assertThat(text).contains("mayor of Brin resigned", "mayor of Kolm was elected"));
    }

    @Test
    void howeverManyStoriesWereHeldEachIsTold() {
        world.say("/follow harbour");
        world.pressData("following:quiet:0:10:00-14:00");
        for (int i = 0; i < 30; i++) {
            world.article("post.example.org", 5, "Harbour", invented("harbour", i));
        }
        world.work();
        world.clock.forward(Duration.ofHours(2));

        List<String> told = world.deliveredTexts();

        assertThat(told).hasSize(3);
        assertThat(String.join("\n", told).lines().filter(line -> line.startsWith("•")))
                .hasSize(30);
    }

    @Test
    void eachOfSeveralStoriesCanBeMutedAndExplained() {
        world.say("/follow harbour storm");
        world.say("/follow bridge");
        world.say("/when 20:00");
        storm("post.example.org", "Harbour open again after the storm", STORM);
        world.article("herald.example.org", 5, "Bridge of Brin closed", """
                The bridge of Brin was closed on Monday, the mayor said. The bridge has a crack in its northern arch.""");
        world.work();
        world.clock.forward(Duration.ofHours(9));

        assertThat(world.deliveredTexts()).singleElement().asString().contains("• 1. The harbour", "• 2. The bridge");
        assertThat(world.labels()).containsExactly("1", "2", "All topics");

        assertThat(world.say("Why did I get this?"))
                .contains("“harbour storm” is followed here", "“bridge” is followed here");
        assertThat(world.pressData("alert:story:2"))
                .contains("The bridge of Brin was closed", "“bridge” is followed here. Found in this story: bridge");
        assertThat(world.press("Mute story")).contains("Nothing more of this story");
    }

    @Test
    void lessLikeThisAtTheStrictestSaysSoAndOlderAlertsNeverLoosen() {
        world.say("/follow harbour storm");
        storm("post.example.org", "Harbour open again after the storm", STORM);
        world.deliveredTexts();
        world.pressData("alert:strict:1:2");
        world.pressData("alert:strict:1:4");
        assertThat(world.press("Undo")).contains("2 steps stricter");
        world.pressData("alert:strict:1:4");
        assertThat(world.pressData("alert:strict:1:5")).contains("already 4 steps stricter");
        assertThat(world.labels()).isEmpty();
        assertThat(world.pressData("alert:strict:1:1")).contains("already 4 steps stricter");
        assertThat(world.say("почему я это получил?")).contains("“harbour storm” is followed here");
    }

    @Test
    void theButtonsExplainMuteAndTame() {
        world.say("/follow harbour storm -zebra");
        storm("post.example.org", "Harbour open again after the storm", STORM);
        world.deliveredTexts();
        assertThat(world.press("Why this?")).contains("“harbour storm -zebra” is followed here", "harbour, storm");
        assertThat(world.pressData("alert:full:1")).contains("The harbour of Aldport reopened");
        assertThat(world.pressData("alert:strict:1:1")).contains("1 step stricter");
        assertThat(world.subscriptions.of(FollowedWorld.ANNA).getFirst().strictness())
                .isOne();
        assertThat(world.press("Undo")).contains("as usual again");
        assertThat(world.pressData("alert:mute:1")).contains("Nothing more of this story");
        assertThat(world.press("Undo")).contains("told on here again");
        assertThat(world.pressData("alert:unfollow:1")).contains("followed no longer");
        assertThat(world.pressData("alert:why:1")).contains("followed no longer");
        assertThat(world.pressData("alert:why:2")).contains("out of date");
    }

    @Test
    void aMutedStoryStaysSilent() {
        world.say("/follow harbour storm");
        storm("post.example.org", "Harbour open again after the storm", STORM);
        world.deliveredTexts();
        world.press("Mute story");
        storm(
                "herald.example.org",
                "Aldport harbour storm: damage is 90 million",
                STORM + " It did damage of 90 million.");
        world.clock.forward(Duration.ofHours(6));

        assertThat(world.deliveredTexts()).isEmpty();
    }

    /** However long the program runs. */
    @Test
    void whatWasToldLongAgoIsForgottenAndSoIsThatAQuietStoryWasMuted() {
        world.say("/follow harbour storm");
        storm("post.example.org", "Harbour open again after the storm", STORM);
        world.deliveredTexts();
        world.press("Mute story");

        world.clock.forward(Duration.ofDays(89));
        world.work();
        assertThat(rows("alert")).isEqualTo(1);
        assertThat(rows("muted_story")).isEqualTo(1);

        world.clock.forward(Duration.ofDays(2));
        world.work();
        assertThat(rows("alert")).isZero();
        assertThat(rows("muted_story")).isZero();
    }

    private long rows(String table) {
        return world.database.read(session -> session.number("SELECT count(*) FROM " + table));
    }

    @Test
    void aPausedTopicAndAForgottenChatHearNothing() {
        world.say("/follow harbour storm");
        long id = world.subscriptions.of(FollowedWorld.ANNA).getFirst().id();
        world.pressData("following:pause:" + id);
        storm("post.example.org", "Harbour open again after the storm", STORM);

        assertThat(world.deliveredTexts()).isEmpty();
    }

    /** Wherever it is stopped: at each change of its store, before it is made and after. */
    @Test
    void stoppedAnywhereItTellsEverythingOnce() {
        world.say("/follow harbour storm");
        world.say("/follow mayor");
        int crashes = 0;
        for (int call = 0; call < 10; call++) {
            for (boolean after : new boolean[] {false, true}) {
                world.clock.forward(Duration.ofDays(4));
                String day = call + (after ? " after" : " before");
                world.article(
                        "post.example.org", 5, "Harbour storm", invented("harbour storm", call + (after ? 50 : 0)));
                world.article("post.example.org", 4, "Mayor", invented("mayor", call + (after ? 550 : 500)));
                crashes += world.crashAt(call, after) ? 1 : 0;
                world.restart();

                assertThat(world.deliveredTexts()).as(day).hasSize(2).doesNotHaveDuplicates();
                assertThat(world.deliveredTexts()).as(day).isEmpty();
            }
        }
        assertThat(crashes).isGreaterThan(10);
    }

    /** A text that nothing else is like. */
    private static String invented(String topic, long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int sentence = 0; sentence < 5; sentence++) {
            text.append("The ").append(topic).append(" met");
            for (int word = 0; word < 9; word++) {
                text.append(' ')
                        .append(Long.toString(random.nextInt(100_000_000), 26).replaceAll("[0-9]", "x"));
            }
            text.append(" on Monday, a speaker said.\n");
        }
        return text.toString();
    }
}
