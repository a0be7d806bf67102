package tidings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tidings.digest.Answer;
import tidings.digest.Line;
import tidings.digest.Newer;
import tidings.digest.Source;
import tidings.text.Language;

class LiveTextTest {
    private static final Source SOURCE =
            new Source(1, "https://one.example/1", "Bridge", "one.example", Optional.empty(), false);

    private static final Instant NOW = Instant.parse("2026-05-03T12:00:00Z");

    private final StringWriter terminal = new StringWriter();
    private final LiveText text = new LiveText(new PrintWriter(terminal), NOW);

    @Test
    void whatIsSeenInPiecesIsInTheEndTheSameText() {
        text.see(digest("m", "One."));
        assertThat(terminal.toString()).isEqualTo("bridge\n\n• One. [1]\n");
        text.see(digest("m", "One.", "Two."));
        text.end(digest("m", "One.", "Two.", "Three."));
        assertThat(terminal.toString())
                .isEqualTo(new DigestText(digest("m", "One.", "Two.", "Three."), NOW).toString());
    }

    @Test
    void whatIsNotSeenBeforehandIsTheSameText() {
        text.end(digest("m", "One."));
        assertThat(terminal.toString()).isEqualTo(new DigestText(digest("m", "One."), NOW).toString());
    }

    @Test
    void whatBecameSomethingElseIsToldAnew() {
        text.see(digest("m", "One."));
        text.end(digest("extractive", "Two."));
        assertThat(terminal.toString()).endsWith("\n\n" + new DigestText(digest("extractive", "Two."), NOW));
    }

    @Test
    void whatIsNewerInAnotherLanguageStandsBehindTheSentences() {
        Answer.Digest plain = digest("extractive", "One.");
        Newer newer = new Newer("https://two.example/2", "Brücke", Language.GERMAN, NOW);
        text.end(new Answer.Digest(
                plain.topic(),
                plain.language(),
                plain.writer(),
                plain.setback(),
                plain.lines(),
                plain.sources(),
                Optional.of(newer)));
        assertThat(terminal.toString())
                .containsSubsequence(
                        "One. [1]",
                        "Newer, in another language (German): Brücke · 3 May 2026, 12:00 UTC",
                        "https://two.example/2",
                        "Sources");
    }

    @Test
    void whatIsStoredIsCalledNearestOnlyWhereItHasSomethingOfTheTopic() {
        assertThat(nothing(Answer.Reason.IN_PART)).contains("Nearest:\n  Harbour strike");
        assertThat(nothing(Answer.Reason.NOT_FOUND))
                .contains("In the stored news, for example:\n  Harbour strike")
                .doesNotContain("Nearest");
    }

    private static String nothing(Answer.Reason reason) {
        Answer.Nothing nothing = new Answer.Nothing("bridge", Language.ENGLISH, reason, List.of("Harbour strike"));
        return new DigestText(nothing, NOW).toString();
    }

    private static Answer.Digest digest(String writer, String... sentences) {
        List<Line> lines = Stream.of(sentences)
                .map(sentence -> new Line(sentence, List.of(1)))
                .toList();
        return new Answer.Digest("bridge", Language.ENGLISH, writer, Optional.empty(), lines, List.of(SOURCE));
    }
}
