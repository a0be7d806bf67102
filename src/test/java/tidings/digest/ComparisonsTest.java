package tidings.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonsTest {
    private final Desk desk = new Desk()
            .with("a.example", "en", "2026-03-18T08:00:00Z", "Orrin dam breaks", """
                    The Orrin dam broke because repairs were put off, engineer Ada Brook said on Tuesday.
                    The water board rejected what Brook said about repairs at the Orrin dam and called it false.
                    "The dam at Orrin was never safe in all the years that I worked there," Brook said.
                    The Orrin dam is forty metres high and holds back a lake.
                    """)
            .with("b.example", "en", "2026-03-19T08:00:00Z", "Orrin dam inquiry", """
                    According to Minister Ivo Lund, an inquiry into the Orrin dam begins in May.
                    The water board said that every Orrin dam report had been published.
                    """)
            .with(
                    "c.example",
                    "ru",
                    "2026-03-19T08:00:00Z",
                    "Плотина Оррин",
                    "По словам министра Иво Лунда, расследование прорыва плотины Оррин начнётся в мае.");

    private Comparison compare(String topic) {
        return desk.comparisons()
                .compare(new Question(topic, tidings.topic.Period.ALWAYS, java.util.Set.of(), new Digester.Length(3)));
    }

    @Test
    void statementsAreGroupedByWhoMakesThem() {
        Comparison comparison = compare("Orrin dam");
        assertThat(comparison.sides())
                .extracting(Comparison.Side::speaker)
                .containsExactlyInAnyOrder("Ada Brook", "water board", "Ivo Lund");
        assertThat(comparison.sides().stream().flatMap(side -> side.lines().stream()))
                .extracting(Line::text)
                .noneMatch(text -> text.contains("forty metres"));
        assertThat(comparison.sources()).hasSize(2);
    }

    @Test
    void whoRejectsAStatementStandsBehindWhoMadeIt() {
        List<Comparison.Side> sides = compare("Orrin dam").sides();
        int brook = sides.stream().map(Comparison.Side::speaker).toList().indexOf("Ada Brook");
        assertThat(sides.get(brook + 1).speaker()).isEqualTo("water board");
        assertThat(sides.get(brook + 1).answers()).isEqualTo(Optional.of("Ada Brook"));
        assertThat(sides.get(brook).lines()).hasSize(2);
    }

    @Test
    void theQuestionsLanguageDecides() {
        assertThat(compare("плотина Оррин").sides())
                .singleElement()
                .satisfies(side -> assertThat(side.lines()).hasSize(1));
    }

    @Test
    void aTopicNobodySpokeAboutHasNoSides() {
        assertThat(compare("glacier").sides()).isEmpty();
        assertThat(compare("").sides()).isEmpty();
    }
}
