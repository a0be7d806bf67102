package tidings.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LatestTollTest {
    private static final String FIRST = """
            At least 12 people were killed when a tower fell in Marwick on Tuesday, police said. The Marwick tower was
            built in 1901. The Marwick tower had a clock. Mayor Lea Holm of Marwick came at noon.
            """;

    @Test
    void theLatestTollIsToldThoughItStandsAtTheEndOfAnArticleAboutSomethingElse() {
        assertThat(told("The death toll stands at 31, according to Holm."))
                .anyMatch(line -> line.contains("stands at 31"))
                .anyMatch(line -> line.contains("was arrested"))
                .anyMatch(line -> line.contains("At least 12"));
    }

    @Test
    void theDeadOfAnotherYearOrAWarAreNotThoseOfTheTopic() {
        assertThat(told("A fire killed 20 people in 2019.")).noneMatch(line -> line.contains("20 people"));
        assertThat(told("The war has killed 12,000 people.")).noneMatch(line -> line.contains("12,000"));
        assertThat(told("Two people died on the way to hospital.")).noneMatch(line -> line.contains("Two"));
    }

    private static List<String> told(String end) {
        String later = """
                The builder of the Marwick tower, Jan Brook, was arrested at Marwick airport on Saturday, prosecutors said.
                His house was searched. He had been on his way to a wedding. %s
                """.formatted(end);
        return new Desk()
                .with("a.example", "en", "2026-03-10T12:00:00Z", "Marwick tower falls, 12 dead", FIRST)
                .with("b.example", "en", "2026-03-14T12:00:00Z", "Builder of Marwick tower held", later)
                .lines("Marwick tower");
    }
}
