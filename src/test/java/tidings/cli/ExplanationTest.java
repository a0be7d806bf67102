package tidings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tidings.text.Language;
import tidings.topic.Period;
import tidings.topic.Phrase;
import tidings.topic.Query;
import tidings.topic.Term;

final class ExplanationTest {
    private static final Term DAM = new Term("dams", Set.of("dam", "плотин"), Set.of("плотин"));
    private static final Term FLOOD = new Term("flood\u001b[2J", Set.of("flood"));

    @Test
    void everyPartOfATopicIsTold() {
        Query query = new Query(
                "dams", List.of(DAM, FLOOD), List.of(new Phrase(List.of(DAM, FLOOD), true)), Period.ALWAYS, Set.of());

        assertThat(new Explanation(query, Language.ENGLISH).lines())
                .containsExactly(
                        "language  en",
                        "time      any",
                        "word      dams: dam; also плотин",
                        "word      flood [2J: flood",
                        "quoted    dams flood [2J");
    }

    @Test
    void theTimeIsToldInUtc() {
        Query query =
                new Query("", List.of(), List.of(), Period.since(Instant.parse("2025-03-10T00:00:00Z")), Set.of());

        assertThat(new Explanation(query, Language.UNKNOWN).lines())
                .containsExactly("language  not told by the topic", "time      from 2025-03-10T00:00:00Z until now");
    }
}
