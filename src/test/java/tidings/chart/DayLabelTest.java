package tidings.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayLabelTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final double FROM = Duration.ofDays(DAY.toEpochDay()).toMillis();
    private static final double TO = FROM + Duration.ofDays(60).toMillis();

    @Test
    void theNamesOfNearDaysStandBelowEachOther() {
        assertThat(labels(DAY.plusDays(20), DAY.plusDays(21), DAY.plusDays(23)))
                .extracting(DayLabel::row)
                .containsExactly(0, 1, 2);
    }

    @Test
    void theNamesOfDaysFarApartStandInOneRow() {
        assertThat(labels(DAY.plusDays(50), DAY.plusDays(20), DAY.plusDays(22), DAY.plusDays(30)))
                .extracting(DayLabel::row)
                .containsExactly(0, 1, 0, 0);
    }

    @Test
    void aDayOutsideThePictureStandsAtItsEdgeWithAnArrow() {
        List<DayLabel> labels = labels(DAY.minusYears(10), DAY.plusYears(1));
        assertThat(labels).extracting(DayLabel::text).containsExactly("← 2016-03-01", "→ 2027-03-01");
        assertThat(labels).allMatch(label -> FROM < label.place() && label.place() < TO);
    }

    private static List<DayLabel> labels(LocalDate... days) {
        return DayLabel.of(List.of(days), FROM, TO);
    }
}
