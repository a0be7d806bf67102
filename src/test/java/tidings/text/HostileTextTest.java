package tidings.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that somebody has written to keep us busy. */
class HostileTextTest {
    private final Sentences sentences = new Sentences();

    @ParameterizedTest
    @ValueSource(strings = {"A. ", "Mr. ", "z. B. ", "… ", "! – ", ". . "})
    void sentencesAreFoundAtTheCostThatTheTextIsWorth(String piece) {
        Growth.isNotQuadratic(20_000, times -> {
            String text = "Aurora left " + piece.repeat(times);
            return () -> {
                var ignored = sentences.split(text, Language.ENGLISH);
            };
        });
    }
}
