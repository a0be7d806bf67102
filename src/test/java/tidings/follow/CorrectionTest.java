package tidings.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.message.Message;

/** What an outlet says of its own report that was told: that it was wrong. */
class CorrectionTest extends InFollowedWorld {
    private static final String CHARGED = """
            Prosecutors charged the banker Ugo Varelli with fraud on Monday, two sources said. Varelli had run the bank of
            Tolm for ten years. The bank declined to comment on the charges against Varelli.""";
    private static final String NOT_CHARGED = """
            This article has been retracted. Our report that the banker Ugo Varelli was charged with fraud was wrong.
            Prosecutors have not charged Varelli. We apologise to him and to our readers.""";

    @BeforeEach
    void follow() {
        world.say("/follow sugar mill Drenn");
        world.say("/follow Ugo Varelli");
    }

    private void blast(String dead, String note) {
        world.clock.forward(Duration.ofMinutes(1));
        world.articleAt(
                "https://post.example.org/x",
                "post.example.org",
                5,
                "Tank blows up at mill of Drenn, %s dead".formatted(dead),
                """
                A tank blew up at the sugar mill of Drenn on Monday and killed %s people, the police chief Ada Wirth said.
                %sThe mill of Drenn belongs to the company Zuckra. Some 300 firefighters came to the sugar mill.""".formatted(dead, note));
    }

    private void banker(String title, String text) {
        world.clock.forward(Duration.ofMinutes(1));
        world.articleAt("https://rumour.example.net/y", "rumour.example.net", 5, title, text);
    }

    private static String text(Message message) {
        return ((tidings.message.Content.Text) message.content()).text().plain();
    }

    @Test
    void aCorrectionIsToldAtOnceWithASoundAndAsWhatItIs() {
        blast("12", "");
        Message first = world.delivered(FollowedWorld.ANNA).getFirst();
        blast("2", "Correction: an earlier version said that 12 people had been killed. ");

        List<Message> told = world.delivered(FollowedWorld.ANNA);

        assertThat(told).singleElement().satisfies(message -> {
            assertThat(message.silent()).isFalse();
            assertThat(message.replyTo())
                    .isEqualTo(OptionalLong.of(world.outbox.number(first.key()).orElseThrow()));
            assertThat(text(message))
                    .startsWith("sugar mill Drenn: corrected by post.example.org\n")
                    .contains("killed 2 people");
        });
        assertThat(after(Duration.ofHours(6))).isEmpty();
    }

    @Test
    void aCorrectionUnderANewAddressHoursLaterIsToldAsWhatItIs() {
        String text =
                "A tank blew up at the sugar mill of Drenn and killed %s workers, the police chief Ada Wirth said. It burns.";
        world.article("post.example.org", 1, "Blast at sugar mill of Drenn kills 12", text.formatted("12"));
        assertThat(world.deliveredTexts()).hasSize(1);
        world.clock.forward(Duration.ofMinutes(150));
        world.article(
                "post.example.org",
                1,
                "Correction: Blast at sugar mill of Drenn kills 2",
                text.formatted("2") + " Correction: an earlier version of this report said that 12 workers had died.");

        assertThat(world.deliveredTexts())
                .singleElement()
                .asString()
                .startsWith("sugar mill Drenn: corrected by post.example.org\n")
                .contains("killed 2 workers");
        assertThat(after(Duration.ofHours(6))).isEmpty();
    }

    @Test
    void aRetractionIsToldAtOnceAsWhatItIs() {
        banker("Banker Ugo Varelli charged with fraud", CHARGED);
        assertThat(world.deliveredTexts()).hasSize(1);
        banker("RETRACTED: Banker Ugo Varelli charged with fraud", NOT_CHARGED);

        assertThat(world.deliveredTexts())
                .singleElement()
                .asString()
                .startsWith("Ugo Varelli: retracted by rumour.example.net\n");
    }

    @Test
    void whatAnOutletSaysByItsOwnNameIsToldAsItsCorrection() {
        String wrong = "The Rumour wrongly reported on Monday that the banker Ugo Varelli had been charged with fraud.";
        banker("Banker Ugo Varelli charged with fraud", CHARGED);
        assertThat(world.deliveredTexts()).hasSize(1);
        banker("Banker Ugo Varelli is not charged", wrong + " Prosecutors have not charged Varelli, his bank said.");

        assertThat(world.deliveredTexts())
                .singleElement()
                .asString()
                .startsWith("Ugo Varelli: corrected by rumour.example.net\n")
                .contains(wrong);
    }

    @Test
    void whatIsQuotedWithTheNextSentenceIsNotSaidAgainAsANote() {
        world.say("/follow Oldmere");
        banker("Bank Oldmere to close 40 branches", """
                Bank Oldmere will close 40 branches next year, the company said on Monday.""");
        assertThat(world.deliveredTexts()).hasSize(1);
        banker("Bank Oldmere to keep its branches", """
                Rumour wrongly reported on Monday that Bank Oldmere would close 40 branches. Bank Oldmere will keep all of \
                them, the company said.""");

        assertThat(world.deliveredTexts())
                .singleElement()
                .asString()
                .startsWith("Oldmere: corrected by rumour.example.net\n")
                .containsOnlyOnce("wrongly reported")
                .containsOnlyOnce("keep all of them");
    }

    @Test
    void aRetractionThatSaysNothingNewIsToldByItsHeadline() {
        banker("Banker Ugo Varelli charged with fraud", CHARGED);
        assertThat(world.deliveredTexts()).hasSize(1);
        banker("Retracted: Banker Ugo Varelli charged with fraud", CHARGED);

        assertThat(world.deliveredTexts())
                .singleElement()
                .asString()
                .startsWith("Ugo Varelli: retracted by rumour.example.net\n")
                .contains("Retracted: Banker Ugo Varelli charged with fraud");
    }

    @Test
    void aRetractionThatNamesNothingOfItReachesThoseWhoWereTold() {
        String notice = """
                This report has been withdrawn. It rested on two letters that turned out to be forged. We apologise to all who
                were named in it, and to our readers, and have asked a lawyer from outside to look into how it came about.""";
        banker("Note to our readers", CHARGED.replace("Ugo Varelli", "Ugo Varelli of Tolm"));
        assertThat(world.deliveredTexts()).hasSize(1);
        banker("A note to our readers", notice);

        assertThat(world.deliveredTexts())
                .singleElement()
                .asString()
                .startsWith("Ugo Varelli: retracted by rumour.example.net\n");
        assertThat(after(Duration.ofHours(6))).isEmpty();
    }

    @Test
    void aRetractionReachesNobodyElse() {
        banker("Note to our readers", CHARGED);
        banker("A note to our readers", NOT_CHARGED.replace("Ugo Varelli", "X").replace("Varelli", "him"));

        assertThat(world.deliveredTexts()).isEmpty();
    }

    private void tunnel(String builder, String note) {
        world.clock.forward(Duration.ofMinutes(1));
        world.articleAt(
                "https://herald.example.net/h",
                "herald.example.net",
                5,
                "Hollin tunnel built by %s collapses".formatted(builder),
                """
                A tunnel in Hollin collapsed on Monday, engineer Ulf Tramm said. 8 workers are missing in the Hollin tunnel.
                The tunnel was built by %s in 1998. %s""".formatted(builder, note));
    }

    private List<String> toldTo(long chat) {
        return world.delivered(chat).stream().map(CorrectionTest::text).toList();
    }

    @Test
    void aCorrectionReachesWhoeverWasToldWhatItNamesNoMore() {
        world.say("/follow \"Karsten Vey\"");
        world.makeAdministrator();
        world.enterGroup(0);
        world.say("/follow Hollin tunnel");
        tunnel("Karsten Vey", "");
        assertThat(toldTo(FollowedWorld.ANNA)).hasSize(1);
        assertThat(toldTo(FollowedWorld.GROUP)).hasSize(1);
        tunnel("others", "Correction: an earlier version of this article named a wrong builder.");

        assertThat(toldTo(FollowedWorld.ANNA))
                .singleElement()
                .asString()
                .contains("\"Karsten Vey\": corrected by herald.example.net\n")
                .contains("built by others");
        assertThat(toldTo(FollowedWorld.GROUP))
                .singleElement()
                .asString()
                .startsWith("Hollin tunnel: corrected by herald.example.net\n");
    }

    @Test
    void aRetractionReachesWhoeverWasToldThoughItStillNamesWhatOthersFollow() {
        world.makeAdministrator();
        world.enterGroup(0);
        world.say("/follow \"bank of Tolm\"");
        banker("Banker Ugo Varelli of the bank of Tolm charged with fraud", CHARGED);
        assertThat(toldTo(FollowedWorld.ANNA)).hasSize(1);
        assertThat(toldTo(FollowedWorld.GROUP)).hasSize(1);
        banker("RETRACTED: Banker Ugo Varelli charged with fraud", NOT_CHARGED);

        assertThat(toldTo(FollowedWorld.ANNA)).singleElement().asString().contains("retracted by rumour.example.net");
        assertThat(toldTo(FollowedWorld.GROUP)).singleElement().asString().contains("retracted by rumour.example.net");
    }

    @Test
    void aCorrectionOfWhatNamesItNoMoreIsToldOnce() {
        world.say("/follow \"Karsten Vey\"");
        tunnel("Karsten Vey", "");
        assertThat(world.deliveredTexts()).hasSize(1);
        tunnel("others", "Correction: an earlier version of this article named a wrong builder.");
        assertThat(world.deliveredTexts()).hasSize(1);
        tunnel(
                "others",
                "Correction: an earlier version of this article named a wrong builder. 9 engines came to Hollin.");

        assertThat(after(Duration.ofHours(6))).isEmpty();
    }

    private void minister(String title, String resigned, String sum, String notes) {
        world.clock.forward(Duration.ofMinutes(1));
        world.articleAt(
                "https://herald.example.net/v", "herald.example.net", 5, title, """
                Grovnik's minister %s resigned on Monday, spokeswoman Ida Lorch said. The minister took %s crowns from the
                company Brevika. %s""".formatted(resigned, sum, notes));
    }

    @Test
    void aSecondCorrectionIsToldLikeTheFirst() {
        world.say("/follow \"Anton Perlmann\"");
        world.makeAdministrator();
        world.enterGroup(0);
        world.say("/follow Grovnik");
        String sum = "Correction: An earlier version of this article gave a wrong sum.";
        String name = "Correction: An earlier version of this article named the wrong minister.";
        minister("Grovnik minister Anton Perlmann resigns", "Anton Perlmann", "90,000", "");
        assertThat(toldTo(FollowedWorld.ANNA)).hasSize(1);
        assertThat(toldTo(FollowedWorld.GROUP)).hasSize(1);
        minister("Grovnik minister Anton Perlmann resigns", "Anton Perlmann", "60,000", sum);
        assertThat(toldTo(FollowedWorld.ANNA)).singleElement().asString().contains("corrected by herald.example.net");
        assertThat(toldTo(FollowedWorld.GROUP)).singleElement().asString().contains("corrected by herald.example.net");
        minister("Grovnik minister resigns", "Peter Aumann", "60,000", sum + " " + name);

        assertThat(toldTo(FollowedWorld.ANNA))
                .singleElement()
                .asString()
                .startsWith("\"Anton Perlmann\": corrected by herald.example.net")
                .contains("Peter Aumann", "named the wrong minister")
                .doesNotContain("wrong sum");
        assertThat(toldTo(FollowedWorld.GROUP))
                .singleElement()
                .asString()
                .startsWith("Grovnik: corrected by herald.example.net");
        assertThat(after(Duration.ofHours(6))).isEmpty();
    }

    @Test
    void aDeathThatWasNoneIsPutRightInTheWordsOfTheOutlet() {
        world.say("/follow \"Almar Vedin\"");
        world.makeAdministrator();
        world.enterGroup(0);
        world.say("/follow Skovgate");
        prince("Prince Almar Vedin dies in Skovgate", """
                Prince Almar Vedin has died in Skovgate at the age of 91, the palace said on Monday. Flags fly at half mast.""");
        assertThat(toldTo(FollowedWorld.ANNA)).hasSize(1);
        assertThat(toldTo(FollowedWorld.GROUP)).hasSize(1);
        prince("Prince in hospital in Skovgate", """
                The prince of Skovgate is in hospital at the age of 91, the palace said on Monday.
                This article was amended on 30 November 2026. An earlier version said that he had died.""");

        assertThat(toldTo(FollowedWorld.ANNA))
                .singleElement()
                .asString()
                .startsWith("\"Almar Vedin\": corrected by guardian.example.org")
                .contains("Prince in hospital", "An earlier version said that he had died.");
        assertThat(toldTo(FollowedWorld.GROUP))
                .singleElement()
                .asString()
                .contains("corrected by guardian.example.org");
    }

    private void prince(String title, String text) {
        world.clock.forward(Duration.ofMinutes(1));
        world.articleAt("https://guardian.example.org/p", "guardian.example.org", 5, title, text);
    }

    @Test
    void aNoticeThatTakesThePlaceOfTheWholeReportIsTold() {
        banker("Banker Ugo Varelli charged with fraud", CHARGED);
        assertThat(world.deliveredTexts()).hasSize(1);
        banker("Banker Ugo Varelli charged with fraud", "This article has been removed because it was false.");

        assertThat(world.deliveredTexts())
                .singleElement()
                .asString()
                .startsWith("Ugo Varelli: retracted by rumour.example.net\n")
                .contains("• This article has been removed because it was false.")
                .doesNotContain("• Banker Ugo Varelli charged");
    }

    @Test
    void aReportThatIsTakenBackWeeksLaterIsToldToWhoeverWasTold() {
        banker("Banker Ugo Varelli charged with fraud", CHARGED);
        assertThat(world.deliveredTexts()).hasSize(1);
        world.clock.forward(Duration.ofDays(20));
        world.articleAt(
                "https://rumour.example.net/y",
                "rumour.example.net",
                (int) Duration.ofDays(20).toMinutes() + 6,
                "Banker Ugo Varelli charged with fraud",
                "This article has been removed because it was false.");

        assertThat(world.deliveredTexts())
                .singleElement()
                .asString()
                .startsWith("Ugo Varelli: retracted by rumour.example.net");
        assertThat(after(Duration.ofHours(6))).isEmpty();
    }

    @Test
    void aCorrectionOfOldNewsReachesNobodyWhoWasNotTold() {
        world.articleAt(
                "https://rumour.example.net/y", "rumour.example.net", 30_000, "Banker Ugo Varelli charged", CHARGED);
        assertThat(world.deliveredTexts()).isEmpty();
        world.articleAt(
                "https://rumour.example.net/y",
                "rumour.example.net",
                30_000,
                "Banker Ugo Varelli charged",
                CHARGED + " Correction: Varelli had run the bank of Tolm for nine years.");

        assertThat(world.deliveredTexts()).isEmpty();
    }

    @Test
    void aHeadlineThatIsTakenBackIsNoNewsToAnybody() {
        world.makeAdministrator();
        world.enterGroup(0);
        banker("Banker Ugo Varelli charged with fraud", CHARGED);
        assertThat(toldTo(FollowedWorld.ANNA)).hasSize(1);
        world.say("/follow Ugo Varelli");
        banker("Banker Ugo Varelli charged with fraud", "This article has been removed because it was false.");

        assertThat(toldTo(FollowedWorld.GROUP)).isEmpty();
        assertThat(toldTo(FollowedWorld.ANNA)).singleElement().asString().contains("retracted by");
    }

    @Test
    void whatIsTakenBackWhileItWaitsIsNotTold() {
        world.pressData("following:quiet:0:11:00-17:00");
        banker("Banker Ugo Varelli charged with fraud", CHARGED);
        assertThat(world.deliveredTexts()).isEmpty();
        banker("Banker Ugo Varelli charged with fraud", "This article has been removed because it was false.");

        assertThat(after(Duration.ofHours(6))).isEmpty();
    }

    @Test
    void aHeadingOfACorrectionIsToldWithWhatItSays() {
        prince("Prince Almar Vedin in Skovgate", """
                Prince Almar Vedin was crowned in Skovgate at the age of 91, the palace said on Monday. Flags flew high.""");
        world.say("/follow \"Almar Vedin\"");
        prince("Prince Almar Vedin in Skovgate again", """
                Prince Almar Vedin was crowned in Skovgate at the age of 19, the palace said on Monday. Flags flew high.""");
        assertThat(world.deliveredTexts()).hasSize(1);
        prince("Prince Almar Vedin in Skovgate again", """
                Prince Almar Vedin was crowned in Skovgate at the age of 19, the palace said on Monday. Flags flew high.
                Correction
                The palace did not say so on Monday.""");

        assertThat(world.deliveredTexts())
                .singleElement()
                .asString()
                .contains("• Correction ¹\n• The palace did not say so on Monday. ¹");
    }

    @Test
    void whatIsWithoutAWordOfErrorReachesNobodyElse() {
        world.say("/follow \"Karsten Vey\"");
        tunnel("Karsten Vey", "");
        assertThat(world.deliveredTexts()).hasSize(1);
        tunnel("others", "Nobody knows more about it.");

        assertThat(after(Duration.ofHours(6))).isEmpty();
    }

    @Test
    void aCorrectionThatWaitedForTheMorningIsToldThoughItsTopicIsFollowedStrictly() {
        world.say("/follow \"Karsten Vey\"");
        tunnel("Karsten Vey", "");
        assertThat(world.deliveredTexts()).hasSize(1);
        world.subscriptions.of(FollowedWorld.ANNA).stream()
                .filter(topic -> topic.topic().contains("Vey"))
                .forEach(topic -> world.subscriptions.change(topic.withStrictness(1)));
        world.pressData("following:quiet:0:11:00-17:00");
        tunnel("others", "Correction: an earlier version of this article named a wrong builder.");

        assertThat(after(Duration.ofHours(6))).singleElement().asString().contains("corrected by herald.example.net");
    }

    @Test
    void aCorrectionThatAddsNothingIsToldThoughTheStoryBeganInAnotherLanguage() {
        world.say("/follow Karsten Vey");
        world.article("herald.example.net", 9, "Hollin tunnel built by Karsten Vey collapses", """
                A tunnel in Hollin collapsed on Monday, engineer Ulf Tramm said. 8 workers are missing in the Hollin tunnel.
                The tunnel was built by Karsten Vey in 1998.""");
        assertThat(world.deliveredTexts()).hasSize(1);
        german("Karsten Vey", "Die Firma Brolk verlor 12 Bagger, sagte Bürgermeisterin Ines Olden.");
        world.joinStories();
        assertThat(after(Duration.ofHours(6))).singleElement().asString().contains("Bagger");
        german("Karsten Vey", "Korrektur: Die Firma verlor keine Bagger.");

        assertThat(world.deliveredTexts()).singleElement().asString().contains("corrected by zeitung.example.de");
    }

    private void german(String builder, String note) {
        world.clock.forward(Duration.ofMinutes(1));
        world.articleAt(
                "https://zeitung.example.de/h",
                "zeitung.example.de",
                5,
                "Tunnel von %s eingestürzt".formatted(builder),
                """
                In Hollin ist am Montag ein Tunnel eingestürzt, sagte der Ingenieur Ulf Tramm. Im Tunnel von Hollin werden 8
                Arbeiter vermisst. Der Tunnel wurde 1998 von %s gebaut. %s""".formatted(builder, note));
    }

    @Test
    void aCorrectionWithAWordThatIsBarredIsToldOnce() {
        world.say("/follow \"Karsten Vey\" -opera");
        tunnel("Karsten Vey", "");
        assertThat(world.deliveredTexts()).hasSize(1);
        tunnel("others", "Correction: an earlier version of this article confused it with the opera.");
        assertThat(world.deliveredTexts()).singleElement().asString().contains("corrected by herald.example.net");
        tunnel("others", "Correction: an earlier version of this article confused it with the opera. 9 engines came.");

        assertThat(after(Duration.ofHours(6))).isEmpty();
    }

    @Test
    void anUpdateThatWaitsHoldsUpNoCorrection() {
        blast("12", "");
        assertThat(world.deliveredTexts()).hasSize(1);
        world.article("herald.example.org", 4, "Sugar mill of Drenn: 40 people in hospital", """
                After the tank blew up at the sugar mill of Drenn 40 people lie in hospital, the doctor Nils Aab said.
                The police chief Ada Wirth said on Monday that the mill, which belongs to Zuckra, was closed.""");
        assertThat(world.deliveredTexts()).isEmpty();
        blast("2", "Correction: an earlier version said that 12 people had been killed. ");

        assertThat(world.deliveredTexts())
                .singleElement()
                .asString()
                .startsWith("sugar mill Drenn: corrected by post.example.org\n")
                .contains("killed 2 people", "40 people lie in hospital");
    }

    @Test
    void amongOtherStoriesUpdatesAndCorrectionsAreMarked() {
        blast("12", "");
        assertThat(world.deliveredTexts()).hasSize(1);
        world.say("/follow bridge of Kolm");
        world.pressData("following:quiet:0:11:00-14:00");
        blast("2", "Correction: an earlier version said that 12 people had been killed. ");
        world.article("herald.example.org", 4, "Bridge of Kolm closed", """
                The bridge of Kolm was closed on Monday, the mayor said. The bridge has a crack in its northern arch.""");

        assertThat(after(Duration.ofHours(3)))
                .singleElement()
                .asString()
                .contains("\ncorrected by post.example.org\n• 1. ", "killed 2 people")
                .doesNotContain("corrected by post.example.org\n• 2.");
    }

    @Test
    void amongOtherStoriesWhatGoesOnIsMarked() {
        blast("12", "");
        assertThat(world.deliveredTexts()).hasSize(1);
        world.pressData("following:quiet:0:11:00-17:00");
        blast("37", "");
        banker("Banker Ugo Varelli charged with fraud", CHARGED);

        assertThat(after(Duration.ofHours(6)))
                .singleElement()
                .asString()
                .contains("\nNew in this story:\n• 1. ", "37 people")
                .containsOnlyOnce("New in this story");
    }

    @Test
    void aCorrectionIsToldOnce() {
        blast("12", "");
        assertThat(world.deliveredTexts()).hasSize(1);
        blast("2", "Correction: an earlier version said that 12 people had been killed. ");
        assertThat(world.deliveredTexts()).hasSize(1);
        blast(
                "2",
                "Correction: an earlier version said that 12 people had been killed. At the sugar mill of Drenn 45 people were hurt, Wirth said. ");

        assertThat(world.deliveredTexts()).isEmpty();
        assertThat(after(Duration.ofHours(6)))
                .singleElement()
                .asString()
                .startsWith("sugar mill Drenn: what is new in this story");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Some workers took back what they had said of the mill. ",
                "The correction of the safety rules for the mill was withdrawn by the ministry. "
            })
    void whatOthersTakeBackIsNoCorrection(String news) {
        blast("12", "");
        assertThat(world.deliveredTexts()).hasSize(1);
        blast("12", news);

        assertThat(after(Duration.ofHours(6)))
                .allSatisfy(text -> assertThat(text).doesNotContain("corrected by", "retracted by"));
    }

    private void bankerAgain(String title, String text) {
        banker("Banker Ugo Varelli charged", """
                Banker Ugo Varelli was charged with fraud on Monday, prosecutor Ines Holm said. He denies it.""");
        assertThat(world.deliveredTexts()).hasSize(1);
        world.article("rumour.example.net", 3, title, text);
        world.joinStories();
    }

    @Test
    void whatAnOutletCorrectsInANewArticleIsToldWithItsNote() {
        bankerAgain("Banker Ugo Varelli charged", """
                Banker Ugo Varelli was charged with tax evasion on Monday, prosecutor Ines Holm said. He denies it.
                This version corrects the charge.""");

        assertThat(after(Duration.ofHours(6)))
                .singleElement()
                .asString()
                .startsWith("Ugo Varelli: what is new in this story\n")
                .contains("charged with tax evasion", "• This version corrects the charge. ¹");
        world.article("rumour.example.net", 3, "Ugo Varelli, banker, charged", """
                The banker Ugo Varelli was charged with tax evasion on Monday, the prosecutor Ines Holm said. He denies it.
                This version corrects the charge.""");
        world.joinStories();
        assertThat(after(Duration.ofHours(6))).isEmpty();
    }

    @Test
    void aNewArticleThatIsHeadedAsACorrectionIsTold() {
        bankerAgain("Correction: Banker Ugo Varelli charged", """
                Banker Ugo Varelli was charged with tax evasion on Monday, prosecutor Ines Holm said. He denies it.""");

        assertThat(after(Duration.ofHours(6)))
                .singleElement()
                .asString()
                .contains("charged with tax evasion", "Correction: Banker");
    }

    @Test
    void whatAnOutletTakesBackInANewArticleIsTold() {
        bankerAgain("Our report on Ugo Varelli", """
                We have retracted our report that the banker Ugo Varelli was charged with fraud on Monday.""");

        assertThat(after(Duration.ofHours(6)))
                .singleElement()
                .asString()
                .contains("retracted our report")
                .doesNotContain("• Banker");
    }

    @Test
    void whatAnotherOutletCorrectsOfItsOwnReportIsNoNews() {
        banker("Banker Ugo Varelli charged", """
                Banker Ugo Varelli was charged with fraud on Monday, prosecutor Ines Holm said. He denies it.""");
        assertThat(world.deliveredTexts()).hasSize(1);
        world.article("post.example.org", 3, "Banker Ugo Varelli charged", """
                Banker Ugo Varelli was charged with fraud on Monday, prosecutor Ines Holm said. He denies it.
                This version corrects the spelling of a name.""");
        world.joinStories();

        assertThat(after(Duration.ofHours(6))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Olaf Brenke    | Actor Olaf Brenke dies at 78 | The actor Olaf Brenke has died in Tolm at the age of 78, his agent said. He played in fifty films. | Olaf Brenke is alive | We reported that the actor Olaf Brenke had died. This was wrong: Brenke is alive, his agent said. We apologise for the error. | Brenke is alive | corrected
            Olaf Brenke    | Actor Olaf Brenke dies at 78 | The actor Olaf Brenke has died in Tolm at the age of 78, his agent said. He played in fifty films. | Actor Olaf Brenke dies at 78 | We reported that the actor Olaf Brenke had died. He is alive. We apologise for the error. | He is alive | corrected
            Olaf Brenke    | Actor Olaf Brenke dies at 78 | The actor Olaf Brenke has died in Tolm at the age of 78, his agent said. He played in fifty films. | Olaf Brenke: a retraction | We reported that the actor Olaf Brenke had died. This was wrong: Brenke is alive, his agent said. We have withdrawn the report and apologise. | Brenke is alive | retracted
            Egon Trasch    | Schauspieler Egon Trasch gestorben | Der Schauspieler Egon Trasch ist in Tolm mit 78 Jahren gestorben, sagte sein Agent. Er spielte in 50 Filmen. | Egon Trasch lebt | Wir haben berichtet, der Schauspieler Egon Trasch sei gestorben. Das war falsch. Trasch lebt. Wir bitten um Entschuldigung. | lebt | corrected
            Остап Гринчак  | Помер актор Остап Гринчак | Актор Остап Гринчак помер у Луцьку у віці 78 років, повідомив його агент. Він зіграв у сорока фільмах. | Остап Гринчак живий | Раніше ми повідомили, що актор Остап Гринчак помер. Це не відповідає дійсності: Гринчак живий. Просимо вибачення за помилку. | живий | corrected
            Савелий Крутов | Умер актёр Савелий Крутов | Актёр Савелий Крутов умер в Твери в возрасте 78 лет, сообщил его агент. Он сыграл в сорока фильмах. | Савелий Крутов жив | Ранее мы сообщили, что актёр Савелий Крутов умер. Это не соответствует действительности: Крутов жив. Приносим извинения за ошибку. | жив | corrected
            Lucio Barrera  | Muere el actor Lucio Barrera | El actor Lucio Barrera ha muerto en Cádiz a los 78 años, dijo su agente. Trabajó en cuarenta películas. | Lucio Barrera está vivo | Publicamos por error que el actor Lucio Barrera había muerto. La información era falsa: Barrera está vivo. Pedimos disculpas. | está vivo | corrected
            """)
    void aReportThatIsTakenBackInPlainWordsIsToldAtOnceWithWhatIsSo(
            String name, String title, String dead, String corrected, String alive, String told, String kind) {
        world.say("/follow " + name);
        banker(title, dead);
        assertThat(world.deliveredTexts()).hasSize(1);
        banker(corrected, alive);

        assertThat(world.delivered(FollowedWorld.ANNA)).singleElement().satisfies(message -> {
            assertThat(message.silent()).isFalse();
            assertThat(text(message))
                    .startsWith("%s: %s by rumour.example.net\n".formatted(name, kind))
                    .contains(told);
        });
        assertThat(after(Duration.ofHours(6))).isEmpty();
    }

    private void actor(String title) {
        banker(title, """
                The actor Olaf Brenke has died in Tolm at the age of 78, his agent said on Monday. He played in fifty films.""");
    }

    @Test
    void aHeadlineThatSaysSomethingElseIsToldThoughNothingElseOfItIsNew() {
        world.say("/follow Olaf Brenke");
        actor("Actor Olaf Brenke dies at 78");
        assertThat(world.deliveredTexts()).hasSize(1);
        actor("Olaf Brenke is alive and in hospital");

        assertThat(after(Duration.ofHours(6)))
                .singleElement()
                .asString()
                .startsWith("Olaf Brenke: what is new in this story\n")
                .contains("• Olaf Brenke is alive and in hospital");
    }

    @Test
    void aHeadlineThatSaysTheSameInOtherWordsIsNoNews() {
        world.say("/follow Olaf Brenke");
        actor("Actor Olaf Brenke dies at 78");
        assertThat(world.deliveredTexts()).hasSize(1);
        actor("Olaf Brenke, actor, dead at the age of 78");

        assertThat(after(Duration.ofHours(6))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Storm kills three in Tolm | Three people were killed when a storm hit Tolm on Monday, police said. Roofs were torn off and 2,000 homes lost power. | 'I thought I would die': Tolm residents tell of storm horror
            Storm kills three in Tolm | Three people were killed when a storm hit Tolm on Monday, police said. Roofs were torn off and 2,000 homes lost power. | In pictures: Storm batters Tolm
            Storm kills three in Tolm | Three people were killed when a storm hit Tolm on Monday, police said. Roofs were torn off and 2,000 homes lost power. | Storm in Tolm: what we know and what we don't
            Mayor of Tolm faces a vote | Mayor Dana Rolfe of Tolm faces a vote of confidence on Tuesday, the council said. | Will the mayor of Tolm be ousted?
            Greens win vote in Tolm | The Greens won the vote in Tolm on Sunday, the electoral office said. The mayor lost her seat. | Victory for the Greens in Tolm
            Council passes Tolm budget | The council passed the Tolm budget on Monday by 52 votes to 48, officials said. It goes to the mayor. | Live: Tolm budget clears council in nail-biting vote
            Drei Tote bei Sturm in Tolm | Bei einem Sturm in Tolm sind am Montag drei Menschen ums Leben gekommen, sagte die Polizei. 2000 Haushalte waren ohne Strom. | Sturm über Tolm – was wir wissen und was nicht
            Tres muertos por un temporal en Tolm | Tres personas murieron el lunes por un temporal en Tolm, informó Protección Civil. Unas 2.000 viviendas quedaron sin luz. | Temporal de Tolm: qué se sabe y qué no
            Три человека погибли из-за урагана в Tolm | Три человека погибли в понедельник из-за урагана в Tolm, сообщило МЧС. Без света остались 2000 домов. | Ураган в Tolm: что известно к этому часу, фото и видео
            Троє людей загинули через буревій у Tolm | Троє людей загинули в понеділок через буревій у Tolm, повідомила ДСНС. Без світла лишилися 2000 будинків. | Буревій у Tolm: що відомо на цю годину, фото та відео
            """)
    void anotherHeadlineOverTheSameTextIsNoNews(String title, String text, String now) {
        world.say("/follow Tolm");
        banker(title, text);
        assertThat(world.deliveredTexts()).hasSize(1);
        banker(now, text);

        assertThat(after(Duration.ofHours(6))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Storm kills three in Tolm | Three people were killed when a storm hit Tolm on Monday, police said. | Storm in Tolm: mayor Ida Holmgren arrested
            Storm hits Tolm | A storm hit Tolm on Monday, police said. Roofs were torn off. | Storm in Tolm: 14 dead
            Bank of Tolm to close | The bank of Tolm is to close on Monday, its owner said. It has two branches. | Bank of Tolm will not close
            Bankier Jan Brenke tot | Der Bankier Jan Brenke aus Tolm ist am Montag im Alter von 78 Jahren gestorben, sagte sein Sprecher. | Bankier Jan Brenke aus Tolm lebt
            Банкир Ян Бренке умер в Tolm | Банкир Ян Бренке умер в Tolm в понедельник в возрасте 78 лет, сообщил его представитель. | Банкир Ян Бренке из Tolm жив
            Wahl in Tolm: Auszählung läuft | In Tolm werden nach der Wahl am Sonntag die Stimmen ausgezählt. Ein Ergebnis wird am Abend erwartet. | Wahl in Tolm: Grüne gewinnen
            В Tolm пропал самолёт | В Tolm с радаров пропал самолёт с пассажирами, идут поиски. | Самолёт в Tolm нашли
            Біля Tolm зник літак | Біля Tolm з радарів зник літак з пасажирами, тривають пошуки. | Літак, що зник біля Tolm, приземлився
            Verhandlungen über Werk in Tolm dauern an | Die Verhandlungen über den Verkauf des Werks in Tolm dauern an, sagte eine Sprecherin am Montag. | Verhandlungen über Werk in Tolm gescheitert
            Mayor of Tolm faces a vote | Mayor Dana Rolfe of Tolm faces a vote of confidence on Tuesday, the council said. | Mayor of Tolm ousted
            Siguen las negociaciones en Tolm | La empresa y los sindicatos negocian en Tolm desde el lunes, según el comité. | Fracasan las negociaciones en Tolm
            """)
    void aHeadlineThatAddsAPersonOrANumberOrAnOutcomeOrSaysNoIsNewsOverTheSameText(
            String title, String text, String now) {
        world.say("/follow Tolm");
        banker(title, text);
        assertThat(world.deliveredTexts()).hasSize(1);
        banker(now, text);

        assertThat(after(Duration.ofHours(6))).singleElement().asString().contains(now);
    }

    @Test
    void whatANoteSaysIsNotSaidBesideIt() {
        world.say("/follow Quesada");
        banker("Dimite el ministro Ramiro Quesada", """
                El ministro Ramiro Quesada dimitió el lunes por el caso de las becas, según su gabinete.""");
        assertThat(world.deliveredTexts()).hasSize(1);
        banker("Ramiro Quesada sigue en el cargo", """
                Informamos el lunes de que el ministro Ramiro Quesada había dimitido. La información era falsa. Quesada \
                sigue en el cargo. Pedimos disculpas.""");

        assertThat(after(Duration.ofHours(6)))
                .singleElement()
                .asString()
                .containsOnlyOnce("La información era falsa")
                .containsOnlyOnce("Quesada sigue en el cargo.");
    }
}
