package tidings.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisagreementsTest {
    @Test
    void numbersOfAnotherYearDisputeNothing() {
        List<String> lines = new Desk()
                .with(
                        "a.example",
                        "en",
                        "2026-03-18T08:00:00Z",
                        "Orrin flood",
                        "The flood in the valley below the Orrin dam killed 12 people, the county said on Wednesday.")
                .with(
                        "b.example",
                        "en",
                        "2026-03-19T08:00:00Z",
                        "Orrin dam",
                        "A flood in the valley below the Orrin dam killed 229 people in October 2024, the county said.")
                .lines("Orrin dam flood");
        assertThat(lines).hasSize(2).noneMatch(line -> line.contains(" UTC]"));
    }

    @Test
    void theNumberOfThisYearIsDisputedThoughAnotherYearIsNamedBesideIt() {
        List<String> lines = new Desk()
                .with(
                        "a.example",
                        "en",
                        "2026-03-18T08:00:00Z",
                        "Orrin flood",
                        "The flood in the valley below the Orrin dam killed 12 people, the county said on Wednesday.")
                .with(
                        "b.example",
                        "en",
                        "2026-03-19T08:00:00Z",
                        "Orrin dam",
                        "The flood in the valley below the Orrin dam killed 19 people, the county said, two years after"
                                + " 229 had died in 2024.")
                .lines("Orrin dam flood");
        assertThat(lines).hasSize(2).allMatch(line -> line.contains(" UTC]"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In October 2024, 229 people died. | ''
            En octubre de 2024, una riada causó 229 muertos. | ''
            Im Oktober 2024 kamen bei einer Flut 229 Menschen ums Leben. | ''
            В октябре 2024 года при наводнении погибли 229 человек. | ''
            У жовтні 2024 року внаслідок повені загинули 229 людей. | ''
            In March 2026 a flood killed 12 people. | In March 2026 a flood killed 12 people.
            A flood destroyed 2000 homes, the county said. | A flood destroyed 2000 homes, the county said.
            """)
    void whatIsOfAnotherYearIsLeftOut(String sentence, String ofThisYear) {
        assertThat(OtherYears.without(sentence, 2026)).isEqualTo(ofThisYear);
    }
}
