package tidings;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tidings.chart.TimelineChart;
import tidings.chat.Charts;
import tidings.chat.Phrases;
import tidings.digest.Coverage;
import tidings.digest.Timeline;

/** Pictures in a conversation, where the machine has what it takes to draw them: a desktop module and fonts. */
final class ChartSetup implements Charts {
    private static final Logger LOG = LoggerFactory.getLogger(ChartSetup.class);

    @Override
    public Optional<byte[]> png(Coverage coverage, Timeline timeline, Phrases phrases) {
        TimelineChart.Labels labels =
                new TimelineChart.Labels(phrases.locale(), phrases.text("chart.axis"), phrases.text("chart.others"));
        try {
            return Optional.of(new TimelineChart(coverage, timeline, labels).png());
        } catch (RuntimeException | LinkageError | InternalError e) {
            LOG.warn(
                    "A chart could not be drawn ({}); the timeline is told in words. Does this machine have fonts?",
                    e.toString());
            return Optional.empty();
        }
    }
}
