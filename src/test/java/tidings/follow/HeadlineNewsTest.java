package tidings.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A story that goes on with articles of which nothing can be quoted but the headline. */
class HeadlineNewsTest extends InFollowedWorld {
    private static final String OPENED = """
            The funicular to Mount Ostrava opened again on Monday after three years of works, the owner Berglift said.
            The works on the funicular cost 70 million crowns. Mayor Ida Holm took the first car to Mount Ostrava.""";
    private static final String DERAILED = "Funicular to Mount Ostrava derails, 9 dead";

    @BeforeEach
    void follow() {
        world.say("/follow funicular Mount Ostrava");
        world.article("daily.example.com", 20, "Funicular to Mount Ostrava opens again", OPENED);
        assertThat(world.deliveredTexts()).hasSize(1);
    }

    private void headline(String outlet, String title) {
        world.article(outlet, 5, title, title);
    }

    @Test
    void whatOnlyAHeadlineAddsIsToldWithItsOutlet() {
        headline("brief.example.net", DERAILED);

        assertThat(after(Duration.ofHours(5)))
                .singleElement()
                .asString()
                .contains("what is new in this story", DERAILED, "brief.example.net");
        assertThat(after(Duration.ofHours(5))).isEmpty();
    }

    @Test
    void aHeadlineIsToldBesideWhatOthersCanBeQuotedFor() {
        headline("brief.example.net", DERAILED);
        world.article("post.example.org", 4, "Funicular to Mount Ostrava: owner raises fares", """
                The owner Berglift raises the fares of the funicular to Mount Ostrava by 12 crowns, it said on Monday.
                The works on the funicular to Mount Ostrava took three years. Mayor Ida Holm was against higher fares.""");

        assertThat(after(Duration.ofHours(5))).singleElement().asString().contains("12 crowns", DERAILED);
    }

    @Test
    void aHeadlineThatSaysWhatIsKnownIsNoNews() {
        headline("brief.example.net", "Mount Ostrava funicular opens again");

        assertThat(after(Duration.ofHours(5))).isEmpty();
    }

    @Test
    void twoHeadlinesThatSayTheSameAreToldOnce() {
        headline("brief.example.net", DERAILED);
        headline("short.example.net", "9 dead as funicular to Mount Ostrava derails");

        assertThat(after(Duration.ofHours(5)))
                .singleElement()
                .asString()
                .contains(DERAILED)
                .doesNotContain("9 dead as");
    }
}
