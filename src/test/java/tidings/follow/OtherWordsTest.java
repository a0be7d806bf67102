package tidings.follow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What words that only look alike to the index bring to whoever follows one of them. */
class OtherWordsTest extends InFollowedWorld {
    private void ticket() {
        world.article(
                "post.example.org",
                1,
                "A universal ticket starts in Wexley",
                "A universal ticket for all buses of Wexley starts on Monday, the transport office said.");
    }

    private void strike() {
        world.article(
                "herald.example.org",
                1,
                "University of Wexley on strike",
                "Lecturers at the University of Wexley went on strike on Monday, their union said.");
    }

    @Test
    void theyBringNoAlert() {
        world.say("/follow university");
        ticket();

        assertThat(world.deliveredTexts()).isEmpty();

        strike();

        assertThat(world.deliveredTexts()).singleElement().asString().contains("University of Wexley on strike");
    }

    @Test
    void theyAreNotAmongWhatTheTopicWouldHaveCaught() {
        ticket();
        strike();

        assertThat(world.say("/follow university"))
                .contains("University of Wexley on strike")
                .doesNotContain("universal");
    }
}
