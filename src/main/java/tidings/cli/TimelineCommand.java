package tidings.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import tidings.App;
import tidings.Refusal;
import tidings.digest.Digester.Length;
import tidings.digest.Question;
import tidings.digest.Timeline;
import tidings.digest.TurningPoint;

/** {@code tidings timeline}: the days on which something happened in a topic. */
@Command(
        name = "timeline",
        description = "Tell the turning points of a topic in the order of time, each sentence with its source.")
final class TimelineCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable TidingsCommand tidings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "TOPIC", description = "What to tell about.")
    private List<String> topic = List.of();

    @Option(names = "--json", description = "Print one JSON object instead of text.")
    private boolean json;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "10", description = "Dates at most (${DEFAULT-VALUE}).")
    private int limit;

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            description =
                    "Answer many: JSON Lines {\"id\",\"query\",\"dates\"?,\"sentences\"?} in, one JSON line each out.")
    private @Nullable Path batch;

    @Mixin
    private PeriodOptions when = new PeriodOptions();

    @Override
    public Integer call() {
        Run run = Run.of(tidings, spec);
        if (batch == null && topic.isEmpty()) {
            throw run.usage("Which topic? Write it behind the command: tidings timeline \"ceasefire\"");
        }
        try (App app = run.open()) {
            if (batch != null) {
                new Batch(batch).answer(run.out(), item -> Printed.of(Optional.ofNullable(item.id()), told(app, item)));
                return 0;
            }
            Timeline timeline = told(app, String.join(" ", topic), Set.of(), limit, 1);
            run.out().print(json ? Json.line(Printed.of(Optional.empty(), timeline)) + "\n" : text(timeline));
            return 0;
        }
    }

    private Timeline told(App app, Batch.Item item) {
        return told(
                app,
                item.asked(),
                item.only(),
                item.dates().orElse(limit),
                item.sentences().orElse(1));
    }

    private Timeline told(App app, String asked, Set<String> urls, int dates, int lines) {
        if (dates < 1 || lines < 1) {
            throw new Refusal("A timeline has at least one date with one sentence, and %d with %d were asked for."
                    .formatted(dates, lines));
        }
        return app.timelines().timeline(new Question(asked, when.period(), urls, Length.NORMAL), dates, lines);
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

        static Printed of(Optional<JsonNode> id, Timeline timeline) {
            return new Printed(
                    id,
                    timeline.topic(),
                    timeline.points().isEmpty(),
                    timeline.points().stream()
                            .map(point -> new Day(point.date(), JsonLine.all(point.lines())))
                            .toList(),
                    JsonSource.all(timeline.sources()));
        }
    }
}
