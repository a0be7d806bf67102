package tidings.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {
    @Test
    void aRejectionStandsRightBehindTheStatement() {
        List<String> lines = new Desk()
                .with("a.example", "en", "2026-03-18T08:00:00Z", "Orrin dam repairs", """
                        The repairs of the Orrin dam were put off for years, engineer Ada Brook said on Tuesday.
                        An inquiry into the Orrin dam begins in May, the county said in a statement.
                        """)
                .with(
                        "b.example",
                        "en",
                        "2026-03-19T08:00:00Z",
                        "Orrin water board answers",
                        "The water board rejected the claim that repairs of the Orrin dam were put off for years.")
                .lines("Orrin dam repairs");
        assertThat(lines).hasSize(3);
        int claim = lines.indexOf(lines.stream()
                .filter(line -> line.contains("Brook"))
                .findFirst()
                .orElseThrow());
        assertThat(lines.get(claim + 1)).startsWith("The water board rejected");
    }

    @Test
    void numbersThatDifferStandTogetherTheNewestFirst() {
        List<String> lines = new Desk()
                .with("a.example", "en", "2026-03-18T08:00:00Z", "Orrin dam", """
                        The flood below the Orrin dam killed 12 people, the county said on Wednesday.
                        Repairs of the Orrin dam were planned for May, the county said.
                        """)
                .with(
                        "b.example",
                        "en",
                        "2026-03-18T18:00:00Z",
                        "Orrin dam toll",
                        "The flood below the Orrin dam killed 17 people, rescuers said on Wednesday evening.")
                .lines("Orrin dam flood");
        assertThat(lines.get(0)).contains("17 people", "[b.example, 18 March 2026 18:00 UTC]");
        assertThat(lines.get(1)).contains("12 people", "[a.example, 18 March 2026 08:00 UTC]");
    }
}
