package tidings.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.text.Language;
import tidings.text.LuceneAnalysis;

class GroupingTest {
    private static final Instant NOON = Instant.parse("2025-03-03T12:00:00Z");
    private static final Fingerprints NONE = Fingerprints.of(Shingles.of(""));
    private static final String VOLCANO = "Volcano awakes above Tarn";
    private static final String ASH = "The volcano above Tarn threw ash over the valley on Monday, wardens said. "
            + "Some 2,000 people left their houses. The geologist Ilse Brandt expects lava within days.";

    private final List<Stories.Filed> filed = new ArrayList<>();
    private Grouping grouping = new Grouping(new LuceneAnalysis());
    private long volcano;

    @BeforeEach
    void fileOtherNews() {
        file(
                "post.example",
                "Bridge at Olm closed to lorries",
                "The bridge at Olm was closed to lorries after a crack was found.");
        file(
                "post.example",
                "Bakers of Brin on strike",
                "The bakers of Brin went on strike for higher wages; the mayor bakes himself.");
        file(
                "post.example",
                "Corva ferry back in service",
                "The Corva ferry sails again after its engine was replaced in Aldport.");
        volcano = file("post.example", VOLCANO, ASH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trial of banker Otto Glenz begins in Tarn",
                "Tarn council votes for tram line",
                "Tarn wins cup after extra time"
            })
    void aPlaceAloneBringsNoHeadlineIntoAStory(String headline) {
        assertThat(file("brief.example", headline, headline)).isNotEqualTo(volcano);
    }

    @Test
    void aHeadlineThatSharesMoreThanThePlaceJoins() {
        assertThat(file("brief.example", "Volcano: hundreds flee Tarn", "Volcano: hundreds flee Tarn"))
                .isEqualTo(volcano);
    }

    @Test
    void whatOneOutletSaysTwiceStillDrawsNothingByOneName() {
        assertThat(file("post.example", "Tarn: volcano spits ash", "Tarn: volcano spits ash"))
                .isEqualTo(volcano);

        assertThat(file("brief.example", "Glenz in Tarn", "Glenz in Tarn")).isNotEqualTo(volcano);
    }

    @Test
    void aNameStandsForTheStoryThatSeveralOutletsTellAlsoAfterARestart() {
        assertThat(file("herald.example", "Tarn: volcano spits ash", "Tarn: volcano spits ash"))
                .isEqualTo(volcano);
        grouping = new Grouping(new LuceneAnalysis());
        filed.forEach(grouping::restore);

        assertThat(file("brief.example", "Tarn residents afraid", "Tarn residents afraid"))
                .isEqualTo(volcano);
    }

    private long file(String outlet, String title, String text) {
        long id = filed.size() + 1;
        Article article = new Article(
                "https://" + outlet + "/" + id,
                title,
                text,
                Optional.of(NOON),
                outlet,
                Language.ENGLISH,
                Origin.IMPORT);
        filed.add(grouping.file(id, article, NONE));
        return filed.getLast().story();
    }
}
