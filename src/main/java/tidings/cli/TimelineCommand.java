package tidings.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tidings.App;
import tidings.Refusal;
import tidings.chart.TimelineChart;
import tidings.digest.Coverage;
import tidings.digest.Digester.Length;
import tidings.digest.Question;
import tidings.digest.Timeline;
import tidings.digest.TurningPoint;

/** {@code tidings timeline}: the days on which something happened in a topic. */
@Command(
        name = "timeline",
        description = "Tell the turning points of a topic in the order of time, each sentence with its source.")
final class TimelineCommand implements Callable<Integer> {
    @Mixin
    private Run run = new Run();

    @Mixin
    private AskOptions ask = new AskOptions();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "10", description = "Dates at most (${DEFAULT-VALUE}).")
    private int limit;

    @Option(
            names = "--chart",
            paramLabel = "FILE",
            description = "Also draw it: articles a day by outlet, with the turning points marked, as PNG.")
    private @Nullable Path chart;

    @Override
    public Integer call() {
        String topic = ask.topic(run, "timeline \"ceasefire\"");
        try (App app = run.open()) {
            ask.batch()
                    .ifPresentOrElse(
                            batch -> batch.answer(run.out(), item -> Printed.of(item, told(app, item))),
                            () -> tell(app, Batch.Item.of(topic)));
            return 0;
        }
    }

    private void tell(App app, Batch.Item item) {
        Timeline timeline = told(app, item);
        if (chart != null) {
            draw(chart, app.timelines().coverage(question(item)), timeline);
        }
        run.out().print(ask.json() ? Json.line(Printed.of(Batch.Item.of(""), timeline)) + "\n" : text(timeline));
    }

    private Timeline told(App app, Batch.Item item) {
        int dates = item.dates().orElse(limit);
        int lines = item.sentences().orElse(1);
        if (dates < 1 || lines < 1) {
            throw new Refusal("A timeline has at least one date with one sentence, and %d with %d were asked for."
                    .formatted(dates, lines));
        }
        return app.timelines().timeline(question(item), dates, lines);
    }

    private Question question(Batch.Item item) {
        return new Question(item.asked(), ask.period(), item.only(), Length.NORMAL);
    }

    private static void draw(Path file, Coverage coverage, Timeline timeline) {
        try {
            Files.write(file, new TimelineChart(coverage, timeline, TimelineChart.Labels.ENGLISH).png());
        } catch (IOException e) {
            throw new Refusal("The chart cannot be written to %s.".formatted(file), e);
        }
    }

    private static String text(Timeline timeline) {
        if (timeline.points().isEmpty()) {
            return "Nothing stored is about “%s”.%n".formatted(Plain.text(timeline.topic()));
        }
        String points = timeline.points().stream().map(TimelineCommand::text).collect(Collectors.joining("\n"));
        return "%s\n\n%s\n\n%s\n%s"
                .formatted(
                        Plain.text(timeline.topic()),
                        points,
                        CitedText.sources(timeline.sources()),
                        CitedText.sampleNote(timeline.sources()));
    }

    private static String text(TurningPoint point) {
        return point.lines().stream()
                .map(CitedText::line)
                .collect(Collectors.joining("\n            ", point.date() + "  ", ""));
    }

    /** The JSON form of a timeline. */
    private record Printed(
            Optional<JsonNode> id, String topic, boolean empty, List<Day> timeline, List<JsonSource> sources) {
        record Day(LocalDate date, List<JsonLine> sentences) {}

        static Printed of(Batch.Item item, Timeline timeline) {
            return new Printed(
                    Optional.ofNullable(item.id()),
                    timeline.topic(),
                    timeline.points().isEmpty(),
                    timeline.points().stream()
                            .map(point -> new Day(point.date(), JsonLine.all(point.lines())))
                            .toList(),
                    JsonSource.all(timeline.sources()));
        }
    }
}
