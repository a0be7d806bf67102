package tidings.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** All development sets that are present, scored, compared with their floors, and printed as one table. */
@Tag("eval")
class EvaluationTest {
    private static final List<String> TABLE = new ArrayList<>();
    private static final EvaluationRun RUN = EvaluationRun.fromEnvironment();

    /** Add a set here. */
    private static Stream<EvaluationSet> sets() {
        return Stream.of(
                        Stream.of(new TimeRetrieval(), new NearDuplicateDetection(), new TopicAlerts()),
                        Stream.of(new TopicDigests(), new DigestAttribution(), new TimelineDates()),
                        Stream.of(new GoldenRules(), new SentenceBoundaries()),
                        Stream.of(new FeedFields(), new FeedModel(), new HostileAddresses()),
                        Stream.of(new ClaimSupport(), new ClaimEvidence()),
                        XquadRetrieval.sameLanguage(),
                        XquadAcrossLanguages.pairs(),
                        PageExtraction.sets(),
                        StoryClustering.sets())
                .flatMap(set -> set);
    }

    @TestFactory
    Stream<DynamicTest> noSetFallsBelowItsFloor() {
        String only = System.getProperty("sets", "");
        return sets().filter(set -> set.name().contains(only)).map(set -> dynamicTest(set.name(), () -> evaluate(set)));
    }

    private static void evaluate(EvaluationSet set) throws IOException, InterruptedException {
        if (!set.folders().stream().allMatch(RUN::has)) {
            TABLE.add("%-34s skipped: no data at %s".formatted(set.name(), RUN.data()));
            Assumptions.abort("no data");
        }
        List<Map<String, Object>> rows = set.scores(RUN);
        set.measures().forEach(measure -> TABLE.add(row(set.name(), measure, measure.in(rows))));
        assertThat(set.measures())
                .allSatisfy(measure -> assertThat(measure.in(rows))
                        .as("%s %s", set.name(), measure)
                        .isGreaterThanOrEqualTo(measure.floor()));
    }

    private static String row(String set, Measure measure, double ours) {
        return String.format(
                Locale.ROOT,
                "%-34s %8.3f %8.3f %8.3f  %s",
                String.join(" ", set, measure.row(), measure.key()).replaceAll("\\s+", " "),
                measure.baseline(),
                ours,
                measure.goal(),
                ours >= measure.goal() ? "" : "short of the goal");
    }

    @AfterAll
    static void printTheTable() {
        System.out.printf("%n%-34s %8s %8s %8s%n", "measure", "baseline", "ours", "goal");
        TABLE.forEach(System.out::println);
    }
}
