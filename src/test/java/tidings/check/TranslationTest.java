package tidings.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a translation may be, and what it may not: refused in masses, a whole answer falls back to another language. */
class TranslationTest {
    private final SentenceCheck check = new SentenceCheck();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ivan Lund said on Monday that at least 19 people died in Kelham.     | Al menos 19 personas murieron el lunes en Kelham, dijo Ivan Lund.
            Ivan Lund said on Monday that at least 19 people died in Kelham.     | Por lo menos 19 personas murieron el lunes en Kelham, dijo Ivan Lund.
            Ivan Lund said on Monday that around 19 people died in Kelham.       | Ivan Lund dijo que más o menos 19 personas murieron el lunes en Kelham.
            Ivan Luna dijo que al menos 19 personas murieron en Kelham.          | Ivan Luna said that at least 19 people died in Kelham.
            Ivan Luna dijo que al menos 19 personas murieron en Kelham.          | Ivan Luna sagte, mindestens 19 Menschen seien in Kelham gestorben.
            Ivan Lund said it was minus 19 degrees in Kelham.                    | Ivan Lund dijo que en Kelham había menos 19 grados.
            """)
    void figuresMaySayTheSameInAnotherLanguage(String source, String sentence) {
        assertThat(check.translationFaults(sentence, List.of(source))).isEmpty();
    }

    @Test
    void atLeastIsNotBelowZero() {
        assertThat(check.translationFaults(
                        "Ivan Lund dijo que en Kelham había al menos 19 grados.",
                        List.of("Ivan Lund said it was minus 19 degrees in Kelham.")))
                .containsExactly(Fault.NUMBER);
    }
}
