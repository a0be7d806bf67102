package tidings.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of two claims a document supports more surely. */
class FaithfulnessTest {
    private static final List<String> DOCUMENT = List.of(
            "The Alder bridge was closed on Monday after the flood.",
            "Ana Lind said 12 bolts had broken.",
            "Traders in Kelham complained.",
            "The ferry did not run on Tuesday.");

    private final Faithfulness faithfulness = new Faithfulness();

    @Test
    void aCopyIsCertain() {
        assertThat(score("Ana Lind said 12 bolts had broken.")).isEqualTo(1);
    }

    @Test
    void anotherFigureCountsAgainstAClaim() {
        assertThat(score("Lind said 12 bolts of the bridge had broken.")).isGreaterThan(0.75);
        assertThat(score("Lind said 20 bolts of the bridge had broken.")).isLessThan(0.5);
    }

    @Test
    void aNameThatTheDocumentHasNotGotCountsMoreThanOneOfAnotherSentence() {
        assertThat(score("Traders in Brin complained.")).isLessThan(score("Traders in Alder complained."));
    }

    @Test
    void whatIsDeniedIsNotSupportedByWhatIsToldNorTheOtherWayRound() {
        assertThat(score("The Alder bridge was not closed on Monday."))
                .isLessThan(score("The Alder bridge was closed on Monday."));
        assertThat(score("The ferry did run on Tuesday.")).isLessThan(score("The ferry did not run on Tuesday."));
    }

    @Test
    void nothingIsSupportedByNothing() {
        assertThat(faithfulness.score(List.of("Traders in Kelham complained."), List.of()))
                .isZero();
    }

    private double score(String claim) {
        return faithfulness.score(List.of(claim), DOCUMENT);
    }
}
