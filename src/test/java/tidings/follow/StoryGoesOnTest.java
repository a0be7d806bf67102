package tidings.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A story that moves on in ways that are easily taken for the same news: corrections and other languages. */
class StoryGoesOnTest extends InFollowedWorld {
    private static final String BLAST = """
            A kiln exploded on Monday at a brickworks in Marwitz, firefighters said. Some %s workers were killed.
            Mayor Karin Vogel offered the families her condolences, and manager Peter Brandt said the cause was unclear.
            The fire at the brickworks was put out in the evening, and %s people were taken to hospital in Marwitz.""";
    private static final String ARREST = " Brandt was arrested on Monday evening, the prosecutor Lena Groth said.";
    private static final String TREATY = """
            In Aldport the ministers Viktor Lemberg and Jana Horvat signed a treaty on 340 ships on Monday.
            The treaty holds until 2031, and Lemberg told reporters that Horvat had asked for it. Aldport is pleased.""";
    private static final String TREATY_AGAIN = """
            В понедельник в Олдпорте министры Виктор Лемберг и Яна Хорват подписали договор о 340 судах.
            Договор действует до 2031 года, и журналистам Лемберг сказал, что его попросила Хорват. Олдпорт доволен.""";

    private void blast(String title, String text) {
        world.articleAt("https://post.example.org/x", "post.example.org", 5, title, text);
    }

    @Test
    void whatAnOutletPutsInThePlaceOfItsReportIsTold() {
        world.say("/follow Marwitz brickworks");
        blast("Kiln explodes in Marwitz, 14 dead", BLAST.formatted("14", "29"));
        assertThat(world.deliveredTexts()).hasSize(1);
        world.clock.forward(Duration.ofMinutes(90));
        blast("Kiln explodes in Marwitz, 37 dead", BLAST.formatted("37", "120") + ARREST);

        assertThat(after(Duration.ofHours(5)))
                .singleElement()
                .asString()
                .contains("what is new in this story", "37 workers", "arrested")
                .doesNotContain("condolences", "14 workers");
        assertThat(after(Duration.ofHours(5))).isEmpty();
    }

    @Test
    void theNextAlarmIsToldAtOnceThoughItsWordsWereToldBefore() {
        world.say("/follow air raid Marwitz");
        world.article("siren.example.org", 5, "Air raid alert in Marwitz", "Air raid alert in Marwitz");
        assertThat(world.deliveredTexts()).hasSize(1);
        world.article("post.example.org", 5, "Marwitz: air raid alert declared", "Marwitz: air raid alert declared");
        assertThat(after(Duration.ofHours(6))).isEmpty();
        world.article("siren.example.org", 5, "Air raid alert in Marwitz", "Air raid alert in Marwitz");

        assertThat(world.deliveredTexts()).singleElement().asString().startsWith("air raid Marwitz\n");
        world.article("post.example.org", 4, "Marwitz: air raid alert declared", "Marwitz: air raid alert declared");
        assertThat(after(Duration.ofHours(5))).isEmpty();
    }

    @Test
    void aTollThatRisesInTheSameFewWordsIsToldAsWhatIsNewInItsStory() {
        world.say("/follow Marwitz ferry");
        ferry("45");
        assertThat(world.deliveredTexts()).hasSize(1);
        world.clock.forward(Duration.ofHours(2));
        ferry("47");
        assertThat(world.deliveredTexts()).isEmpty();
        world.clock.forward(Duration.ofHours(2));
        ferry("50");

        assertThat(after(Duration.ofHours(5)))
                .singleElement()
                .asString()
                .startsWith("Marwitz ferry: what is new in this story")
                .contains("50");
    }

    private void ferry(String toll) {
        world.article("post.example.org", 1, "Marwitz ferry death toll rises to " + toll, """
                The death toll from the ferry fire in Marwitz has risen to %s, the coast guard said. Divers search the hull.""".formatted(toll));
    }

    @Test
    void whatIsCorrectedBeforeItIsToldIsToldOnceAndRight() {
        world.say("/follow Marwitz brickworks");
        world.say("/when 14:00");
        blast("Kiln explodes in Marwitz, 14 dead", BLAST.formatted("14", "29"));
        world.work();
        blast("Kiln explodes in Marwitz, 2 dead", BLAST.formatted("2", "29"));

        assertThat(after(Duration.ofHours(3))).singleElement().asString().contains("Marwitz, 2 dead");
        assertThat(after(Duration.ofDays(1))).isEmpty();
    }

    @Test
    void whatAnotherLanguageAddsIsTold() {
        world.say("/follow Marwitz OR Марвиц");
        blast("Kiln explodes in Marwitz, 14 dead", BLAST.formatted("14", "29"));
        assertThat(world.deliveredTexts()).hasSize(1);
        world.clock.forward(Duration.ofHours(6));
        world.article("vesti.example.org", 5, "Взрыв в Марвице: директор Петер Брандт арестован", """
                Директор завода в Марвице Петер Брандт арестован, сообщила вечером прокурор Лена Грот. По словам мэра Карин \
                Фогель, число погибших рабочих в Марвице выросло до 37, а 14 погибших называли сначала.""");

        assertThat(world.deliveredTexts()).singleElement().asString().contains("37");
    }

    @Test
    void twoLanguagesThatComeTogetherAreToldOnce() {
        world.say("/follow Aldport OR Олдпорт");
        world.article("vesti.example.org", 2, "Переговоры в Олдпорте завершились", TREATY_AGAIN);
        world.article("post.example.org", 5, "Talks in Aldport end", TREATY);

        assertThat(world.deliveredTexts()).hasSize(1);
        assertThat(after(Duration.ofHours(12))).isEmpty();
    }

    @Test
    void twoLanguagesThatAreHeldForTheMorningAreToldOnce() {
        world.say("/follow Aldport");
        world.say("/follow Олдпорт");
        world.pressData("following:rhythm:1:daily 08:00");
        world.pressData("following:rhythm:2:daily 07:00");
        world.article("post.example.org", 5, "Talks in Aldport end", TREATY);
        world.work();
        world.article("vesti.example.org", 2, "Переговоры в Олдпорте завершились", TREATY_AGAIN);

        assertThat(after(Duration.ofHours(19))).hasSize(1);
        assertThat(after(Duration.ofHours(12))).isEmpty();
    }

    @Test
    void whatAHeldStoryHasAddedSinceIsToldThoughItsBeginningWasToldInAnotherLanguage() {
        world.say("/follow Aldport");
        world.say("/follow Олдпорт");
        world.pressData("following:rhythm:2:daily 08:00");
        world.article("vesti.example.org", 2, "Переговоры в Олдпорте завершились", TREATY_AGAIN);
        world.work();
        world.article("post.example.org", 5, "Talks in Aldport end", TREATY);
        assertThat(world.deliveredTexts()).hasSize(1);
        world.article("gazeta.example.org", 1, "Лемберг ранен после переговоров в Олдпорте", """
                Министр Виктор Лемберг ранен в Олдпорте после подписания договора с министром Яной Хорват о 340 судах.
                Погибли 12 охранников, сообщила в понедельник вечером Яна Хорват. Журналистам показали договор.""");

        assertThat(after(Duration.ofHours(20))).singleElement().asString().contains("12 охранников");
    }

    @Test
    void aHeldStoryWhoseBeginningAndSequelWereToldInAnotherLanguageIsKnown() {
        world.say("/follow Aldport");
        world.say("/follow Олдпорт");
        world.pressData("following:rhythm:1:daily 07:00");
        world.pressData("following:rhythm:2:daily 08:00");
        world.article("vesti.example.org", 2, "Переговоры в Олдпорте завершились", TREATY_AGAIN);
        world.article("post.example.org", 5, "Talks in Aldport end", TREATY);
        world.work();
        world.article("gazeta.example.org", 1, "Переговоры в Олдпорте: министры подписали договор", """
                Министры Лемберг и Хорват подписали в Олдпорте договор о 340 судах, он действует до 2031 года.
                На подписание договора в Олдпорте пришли 57 журналистов.""");
        world.article("times.example.org", 1, "Talks in Aldport: ministers sign treaty", """
                The ministers Lemberg and Horvat signed a treaty on 340 ships in Aldport, and it holds until 2031.
                To see the treaty signed in Aldport came 57 reporters.""");

        assertThat(after(Duration.ofHours(21))).hasSize(1);
        assertThat(after(Duration.ofHours(12))).isEmpty();
    }
}
