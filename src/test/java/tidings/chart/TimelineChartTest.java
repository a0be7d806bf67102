package tidings.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import tidings.digest.Coverage;
import tidings.digest.Line;
import tidings.digest.Timeline;
import tidings.digest.TurningPoint;

class TimelineChartTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void aPictureIsAPngOfItsSizeWithBarsInIt() throws IOException {
        Coverage coverage = new Coverage(
                "Orrin dam",
                new TreeMap<>(Map.of(
                        DAY,
                        new TreeMap<>(Map.of("a.example", 3, "b.example", 1)),
                        DAY.plusDays(4),
                        new TreeMap<>(Map.of("a.example", 2)))));
        BufferedImage image = picture(coverage, timeline(DAY));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(600);
        assertThat(colours(image))
                .isGreaterThan(colours(picture(new Coverage("Orrin dam", new TreeMap<>()), timeline())));
    }

    @Test
    void aHundredOutletsFitIn() throws IOException {
        TreeMap<String, Integer> day = new TreeMap<>();
        IntStream.range(0, 100).forEach(i -> day.put("outlet" + i + ".example", 1 + i % 3));
        assertThat(picture(new Coverage("Плотина", new TreeMap<>(Map.of(DAY, day))), timeline(DAY))
                        .getWidth())
                .isEqualTo(1200);
    }

    private static Timeline timeline(LocalDate... days) {
        List<TurningPoint> points = List.of(days).stream()
                .map(day -> new TurningPoint(day, List.of(new Line("The dam broke.", List.of(1)))))
                .toList();
        return new Timeline("Orrin dam", points, List.of());
    }

    private static BufferedImage picture(Coverage coverage, Timeline timeline) throws IOException {
        return ImageIO.read(
                new ByteArrayInputStream(new TimelineChart(coverage, timeline, TimelineChart.Labels.ENGLISH).png()));
    }

    private static long colours(BufferedImage image) {
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()))
                .distinct()
                .count();
    }
}
