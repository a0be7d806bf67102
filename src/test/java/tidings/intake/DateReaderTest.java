package tidings.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-07-11T12:29:00Z | 2024-07-11T12:29:00Z
            2024-07-11T12:29:00+03:00 | 2024-07-11T09:29:00Z
            2024-07-11 12:29:05.123 | 2024-07-11T12:29:05Z
            2024-07-11T12:29:00+0300 | 2024-07-11T09:29:00Z
            2024/07/11 | 2024-07-11T00:00:00Z
            20240711 | 2024-07-11T00:00:00Z
            July 11, 2024, 12:29 | 2024-07-11T12:29:00Z
            July 11th, 2024 at 12:29 PM | 2024-07-11T12:29:00Z
            Jul. 11, 2024 | 2024-07-11T00:00:00Z
            Thursday, 11 July 2024 12.29 | 2024-07-11T12:29:00Z
            Thu, 11 Jul 2024 12:29:00 GMT | 2024-07-11T12:29:00Z
            Thu, 11 Jul 2024 12:29:00 -0400 | 2024-07-11T16:29:00Z
            11-Jul-2024 | 2024-07-11T00:00:00Z
            12:29, 11.07.2024 | 2024-07-11T12:29:00Z
            11 июля 2024 года, 12:29 | 2024-07-11T12:29:00Z
            11 июля 2024 г. в 12:29 МСК | 2024-07-11T09:29:00Z
            11 липня 2024, 12:29 | 2024-07-11T12:29:00Z
            11. Juli 2024, 12:29 Uhr | 2024-07-11T12:29:00Z
            Donnerstag, den 11. Juli 2024 um 12:29 Uhr | 2024-07-11T12:29:00Z
            11 de julio de 2024, 12:29 h | 2024-07-11T12:29:00Z
            1er juillet 2024 | 2024-07-01T00:00:00Z
            13/07/2024 | 2024-07-13T00:00:00Z
            07/13/2024 1:05 am | 2024-07-13T01:05:00Z
            2024年7月11日 12:29 | 2024-07-11T12:29:00Z
            1720700940 | 2024-07-11T12:29:00Z
            1720700940000 | 2024-07-11T12:29:00Z
            """)
    void aDateIsReadAsItIsMeant(String written, Instant time) {
        assertThat(DateReader.read(written)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "03/04/2024", "31.02.2024", "Chapter 12, 2024 words", "99:99", "2024"})
    void whatIsNoCertainDateIsNone(String written) {
        assertThat(DateReader.read(written)).isEmpty();
    }
}
