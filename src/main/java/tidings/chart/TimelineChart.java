package tidings.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.jfree.chart.ChartUtils;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StackedXYBarRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.time.Day;
import org.jfree.data.time.TimeTableXYDataset;
import tidings.digest.Coverage;
import tidings.digest.Timeline;
import tidings.digest.TurningPoint;

/** A timeline as a picture: articles a day as bars, stacked by outlet, with a line at each turning point. */
public final class TimelineChart {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 600;
    /** More outlets than this share one colour. */
    private static final int OUTLETS = 7;

    /** The height of a row of labels, and what is left free around one. Pixels. */
    private static final int ROW = 13;

    private static final int MARGIN = 3;

    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");

    private final Coverage coverage;
    private final Timeline timeline;
    private final Labels labels;

    /** The words beside what the news says itself: those of the axis, and of the outlets that share a colour. */
    public record Labels(Locale locale, String axis, String others) {
        public static final Labels ENGLISH = new Labels(Locale.ENGLISH, "articles a day", "other outlets");
    }

    public TimelineChart(Coverage coverage, Timeline timeline, Labels labels) {
        this.coverage = coverage;
        this.timeline = timeline;
        this.labels = labels;
    }

    /** The picture as PNG, 1200 by 600 pixels. */
    public byte[] png() {
        System.setProperty("java.awt.headless", "true");
        ImageIO.setUseCache(false); // the container's file system is read-only
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ChartUtils.writeChartAsPNG(out, chart(), WIDTH, HEIGHT);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JFreeChart chart() {
        StackedXYBarRenderer bars = new StackedXYBarRenderer(0.1);
        bars.setBarPainter(new StandardXYBarPainter());
        bars.setShadowVisible(false);
        NumberAxis count = new NumberAxis(labels.axis());
        count.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        DateAxis days = new DateAxis("", UTC, labels.locale());
        XYPlot plot = new XYPlot(dataset(), days, count, bars);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setRangeGridlinePaint(Color.LIGHT_GRAY);
        List<LocalDate> marked =
                timeline.points().stream().map(TurningPoint::date).toList();
        DayLabel.of(marked, days.getLowerBound(), days.getUpperBound())
                .forEach(label -> plot.addDomainMarker(marker(label)));
        JFreeChart chart = new JFreeChart(coverage.topic(), JFreeChart.DEFAULT_TITLE_FONT, plot, true);
        chart.setBackgroundPaint(Color.WHITE);
        return chart;
    }

    private TimeTableXYDataset dataset() {
        Map<String, Integer> totals = new TreeMap<>();
        coverage.articles().values().forEach(day -> day.forEach((outlet, n) -> totals.merge(outlet, n, Integer::sum)));
        List<String> named = totals.keySet().stream()
                .sorted(Comparator.comparingInt(outlet -> -totals.getOrDefault(outlet, 0)))
                .limit(OUTLETS)
                .toList();
        TimeTableXYDataset dataset = new TimeTableXYDataset(UTC, Locale.ROOT);
        coverage.articles().forEach((date, day) -> {
            Map<String, Integer> shown = new TreeMap<>();
            day.forEach((outlet, n) -> shown.merge(named.contains(outlet) ? outlet : labels.others(), n, Integer::sum));
            shown.forEach((outlet, n) -> dataset.add(period(date), n, outlet, false));
        });
        return dataset;
    }

    private static Day period(LocalDate date) {
        return new Day(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    private static ValueMarker marker(DayLabel label) {
        ValueMarker marker = new ValueMarker(label.place(), Color.DARK_GRAY, new BasicStroke(1.5f));
        marker.setLabel(label.text());
        marker.setLabelAnchor(RectangleAnchor.TOP_LEFT);
        marker.setLabelTextAnchor(TextAnchor.TOP_RIGHT);
        marker.setLabelOffset(new RectangleInsets(MARGIN + label.row() * ROW, MARGIN, MARGIN, MARGIN));
        return marker;
    }
}
