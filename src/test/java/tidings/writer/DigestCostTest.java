package tidings.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidings.digest.Digester;
import tidings.digest.Digester.Outcome;
import tidings.topic.Query;
import tidings.writer.WriterSettings.Verify;

/** What a digest costs, in calls and in tokens as they are estimated: cold, asked again, and with one article more. */
class DigestCostTest {
    private final ScriptedModel model = new ScriptedModel();
    private final Newsroom newsroom = new Newsroom();
    private final ModelDigester digester = new ModelDigester(
            model,
            new WriterSettings(Duration.ofSeconds(60), Verify.TRANSLATIONS),
            newsroom.extractive(),
            new FakeMemory(),
            new Random(7));

    @ParameterizedTest
    @CsvSource({"1, 1, 1500", "5, 1, 2800", "20, 8, 12000"})
    void aDigestCostsNoMoreThanThis(int articles, int calls, int tokens) {
        newsroom.withBridgeNews(articles);

        write();
        report(articles + " articles, cold", 0, 0);
        assertThat(model.requests()).hasSizeLessThanOrEqualTo(calls);
        assertThat(model.tokens()).isLessThanOrEqualTo(tokens);

        int before = model.requests().size();
        int spent = model.tokens();
        write();
        report(articles + " articles, again", before, spent);
        assertThat(model.requests()).hasSize(before);

        newsroom.with("late.example", "en", "The town of Sorrel bought the Alder bridge for 900 crowns on Friday.");
        write();
        report(articles + " articles and one", before, spent);
        assertThat(model.requests()).hasSizeLessThanOrEqualTo(before + 2);
    }

    private void write() {
        Query query = newsroom.query("Alder bridge");
        assertThat(digester.write(query, newsroom.found(query), Digester.Length.NORMAL))
                .isInstanceOf(Outcome.Written.class);
    }

    private void report(String what, int calls, int tokens) {
        System.out.printf(
                "cost: %-24s %2d calls %6d tokens%n", what, model.requests().size() - calls, model.tokens() - tokens);
    }
}
