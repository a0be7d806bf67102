package tidings.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tidings.App;
import tidings.Refusal;
import tidings.digest.Comparison;
import tidings.digest.Digester.Length;
import tidings.digest.Question;

/** {@code tidings compare}: who says what on a topic. */
@Command(name = "compare", description = "Put side by side who says what on a topic, each statement with its source.")
final class CompareCommand implements Callable<Integer> {
    @Mixin
    private Run run = new Run();

    @Mixin
    private AskOptions ask = new AskOptions();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "3",
            description = "Statements of one speaker at most (${DEFAULT-VALUE}).")
    private int limit;

    @Override
    public Integer call() {
        String topic = ask.topic(run, "compare \"ceasefire conditions\"");
        try (App app = run.open()) {
            ask.batch()
                    .ifPresentOrElse(
                            batch -> batch.answer(run.out(), item -> Printed.of(item, compared(app, item))),
                            () -> tell(compared(app, Batch.Item.of(topic))));
            return 0;
        }
    }

    private void tell(Comparison comparison) {
        run.out().print(ask.json() ? Json.line(Printed.of(Batch.Item.of(""), comparison)) + "\n" : text(comparison));
    }

    private Comparison compared(App app, Batch.Item item) {
        int lines = item.sentences().orElse(limit);
        if (lines < 1) {
            throw new Refusal("A side has at least one statement, and %d were asked for.".formatted(lines));
        }
        return app.comparisons().compare(new Question(item.asked(), ask.period(), item.only(), new Length(lines)));
    }

    private static String text(Comparison comparison) {
        if (comparison.sides().isEmpty()) {
            return "No speaker could be made out in what is stored on “%s”.%n"
                    .formatted(Plain.text(comparison.topic()));
        }
        String sides = comparison.sides().stream().map(CompareCommand::text).collect(Collectors.joining("\n\n"));
        return "%s\n\n%s\n\n%s\n%s"
                .formatted(
                        Plain.text(comparison.topic()),
                        sides,
                        CitedText.sources(comparison.sources()),
                        CitedText.sampleNote(comparison.sources()));
    }

    private static String text(Comparison.Side side) {
        String answer = side.answers()
                .map(other -> " (against %s)".formatted(Plain.text(other)))
                .orElse("");
        return side.lines().stream()
                .map(CitedText::line)
                .collect(Collectors.joining("\n• ", Plain.text(side.heading()) + answer + "\n• ", ""));
    }

    /** The JSON form of a comparison. */
    private record Printed(
            Optional<JsonNode> id, String topic, boolean empty, List<Side> sides, List<JsonSource> sources) {
        record Side(String speaker, Optional<String> answers, List<JsonLine> sentences) {}

        static Printed of(Batch.Item item, Comparison comparison) {
            return new Printed(
                    Optional.ofNullable(item.id()),
                    comparison.topic(),
                    comparison.sides().isEmpty(),
                    comparison.sides().stream()
                            .map(side -> new Side(side.speaker(), side.answers(), JsonLine.all(side.lines())))
                            .toList(),
                    JsonSource.all(comparison.sources()));
        }
    }
}
