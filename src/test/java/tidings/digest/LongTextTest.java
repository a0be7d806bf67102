package tidings.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"a-", "1.", "a'"})
    void noTextIsTooDeepToBeReadWordByWord(String piece) {
        assertThat(Word.of(piece.repeat(100_000))).isNotEmpty();
    }
}
