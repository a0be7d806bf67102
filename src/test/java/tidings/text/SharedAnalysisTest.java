package tidings.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SharedAnalysisTest {
    private static final Language ENGLISH = new Language("en");

    private final List<String> analysed = new ArrayList<>();
    private final TextAnalysis counting = (text, language) -> {
        analysed.add(text);
        return new LuceneAnalysis().tokens(text, language);
    };
    private final TextAnalysis shared = new SharedAnalysis(counting);

    @Test
    void aTextThatIsAskedForTwiceIsAnalysedOnce() {
        List<Token> first = shared.tokens("The harbour is closed", ENGLISH);

        assertThat(shared.tokens("The harbour is closed", ENGLISH)).isEqualTo(first);
        assertThat(analysed).hasSize(1);
    }

    @Test
    void theSameTextInAnotherLanguageIsAnotherText() {
        shared.tokens("die Kinder", ENGLISH);

        assertThat(shared.terms("die Kinder", new Language("de")))
                .isEqualTo(new LuceneAnalysis().terms("die Kinder", new Language("de")));
    }

    @Test
    void whatIsNotAskedForAgainIsForgottenInTheEnd() {
        shared.tokens("an early text", ENGLISH);
        String flood = "word ".repeat(150_000);
        List.of(" a", " b", " c").forEach(end -> shared.tokens(flood + end, ENGLISH));
        shared.tokens("an early text", ENGLISH);

        assertThat(analysed.stream().filter("an early text"::equals)).hasSize(2);
    }
}
