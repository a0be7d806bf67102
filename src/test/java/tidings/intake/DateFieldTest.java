package tidings.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFieldTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thu, 05 Feb 2026 07:08:09 GMT     | 2026-02-05T07:08:09Z
            Thu, 5 Feb 26 07:08 EST           | 2026-02-05T12:08:00Z
            05 Feb 2026 07:08:09 -0330        | 2026-02-05T10:38:09Z
            Thursday, 05-Feb-26 07:08:09 GMT  | 2026-02-05T07:08:09Z
            Thu Feb  5 07:08:09 2026          | 2026-02-05T07:08:09Z
            Thu Feb 5 07:08:09 CET 2026       | 2026-02-05T06:08:09Z
            February 5, 2026 7:08 PM          | 2026-02-05T19:08:00Z
            2026-02-05T07:08:09Z              | 2026-02-05T07:08:09Z
            2026-02-05T07:08:09.123+02:00     | 2026-02-05T05:08:09Z
            2026-02-05 07:08                  | 2026-02-05T07:08:00Z
            2026-02-05T07:08:09+0200          | 2026-02-05T05:08:09Z
            20260205T070809Z                  | 2026-02-05T07:08:09Z
            2026-02                           | 2026-02-01T00:00:00Z
            2026-036                          | 2026-02-05T00:00:00Z
            2026                              | 2026-01-01T00:00:00Z
            5 февраля 2026 07:08              | 2026-02-05T07:08:00Z
            5 лютого 2026, 07:08 +0200        | 2026-02-05T05:08:00Z
            5. März 2026                      | 2026-03-05T00:00:00Z
            5 de enero de 2026                | 2026-01-05T00:00:00Z
            05.02.2026 07:08                  | 2026-02-05T07:08:00Z
            2026/02/05 07:08:09               | 2026-02-05T07:08:09Z
            2/13/2026                         | 2026-02-13T00:00:00Z
            Thu, 05 Feb 2026 24:00:00 GMT     | 2026-02-06T00:00:00Z
            Thu, 31 Jun 2026 07:08:09 GMT     | 2026-06-30T07:08:09Z
            """)
    void isReadAsItWasMeant(String written, Instant expected) {
        assertThat(DateField.read(written)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "soon", "0000-00-00", "2026-99-99", "99/99/9999", "1812-06-24", "9999-12-31", "::::::", "Feb"
            })
    void isLeftOutWhereItIsNone(String written) {
        assertThat(DateField.read(written)).isEmpty();
    }
}
