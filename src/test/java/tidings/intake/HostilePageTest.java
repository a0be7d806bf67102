package tidings.intake;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.text.Growth;
import tidings.text.ProfileDetector;

/** Pages that somebody has written to keep us busy. */
class HostilePageTest {
    private static final int MANY = 2_000;
    private static final String SENTENCE =
            "<p>The ferry Aurora ran aground off Norrhamn on Monday, with 214 people on board, the coast guard said.</p>";

    private final PageReader reader = new PageReader(new ProfileDetector());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<div>word ",
                "<ul><li>",
                "<table><tr><td>",
                "<div class=date>",
                "<aside>",
                "<b><i><a href=x>"
            })
    void aPageCostsWhatItsLengthIsWorthHoweverDeepItIs(String tag) {
        Growth.isNotQuadratic(MANY, times -> () -> read(tag.repeat(times) + SENTENCE));
    }

    @Test
    void paragraphsWithOnePhraseInCommonAreNotHeldAgainstEachOther() {
        Growth.isNotQuadratic(MANY, times -> {
            String text = IntStream.range(0, times)
                    .mapToObj(i -> "<p>At the end of the day number %d is near and here to stay for %d.</p>"
                            .formatted(i, 7 * i))
                    .collect(Collectors.joining());
            return () -> read(text);
        });
    }

    @Test
    void aClassOfManyWordsIsReadLikeAnyOther() {
        read("<div class='" + "a_".repeat(100_000) + "'>" + SENTENCE);
    }

    private void read(String body) {
        Object ignored = reader.read("<html><body>" + body + "</body></html>", "https://aldport.example.org/1");
    }
}
