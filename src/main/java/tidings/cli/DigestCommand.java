package tidings.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
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
import tidings.digest.Answer;
import tidings.digest.Digester.Length;
import tidings.digest.Digests;
import tidings.digest.Question;

/** {@code tidings digest}: a topic in, a short cited digest out. */
@Command(
        name = "digest",
        description = "Tell what the stored articles say about a topic, each sentence with its source.")
final class DigestCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable TidingsCommand tidings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "TOPIC",
            description = "What to tell about, for example: Putin ceasefire conditions")
    private List<String> topic = List.of();

    @Option(names = "--json", description = "Print one JSON object instead of text.")
    private boolean json;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "5",
            description = "Sentences at most (${DEFAULT-VALUE}).")
    private int limit;

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            description =
                    "Answer many: JSON Lines {\"id\",\"topic\",\"urls\"?,\"sentences\"?} in, one JSON line each out.")
    private @Nullable Path batch;

    @Mixin
    private PeriodOptions when = new PeriodOptions();

    @Override
    public Integer call() {
        Run run = Run.of(tidings, spec);
        if (batch == null && topic.isEmpty()) {
            throw run.usage("Which topic? Write it behind the command: tidings digest \"Putin ceasefire conditions\"");
        }
        Length length = length(limit);
        try (App app = run.open()) {
            Digests digests = app.digests();
            if (batch != null) {
                new Batch(batch).answer(run.out(), item -> answered(digests, item));
                return 0;
            }
            Answer answer = digests.answer(new Question(String.join(" ", topic), when.period(), Set.of(), length));
            run.out().print(json ? Json.line(Printed.of(Optional.empty(), answer)) + "\n" : new DigestText(answer));
            return 0;
        }
    }

    private Printed answered(Digests digests, Batch.Item item) {
        Length length = length(item.sentences().orElse(limit));
        Question question = new Question(item.asked(), when.period(), item.only(), length);
        return Printed.of(Optional.ofNullable(item.id()), digests.answer(question));
    }

    private static Length length(int lines) {
        if (lines < 1) {
            throw new Refusal("A digest has at least one sentence, and %d were asked for.".formatted(lines));
        }
        return new Length(lines);
    }

    /** The JSON form of an answer. */
    private record Printed(
            Optional<JsonNode> id,
            String topic,
            String language,
            String writer,
            boolean empty,
            Optional<String> reason,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> nearest,
            List<JsonLine> sentences,
            List<JsonSource> sources) {
        static Printed of(Optional<JsonNode> id, Answer answer) {
            return switch (answer) {
                case Answer.Digest(var topic, var language, var writer, var lines, var sources) ->
                    new Printed(
                            id,
                            topic,
                            language.code(),
                            writer,
                            false,
                            Optional.empty(),
                            List.of(),
                            JsonLine.all(lines),
                            JsonSource.all(sources));
                case Answer.Nothing(var topic, var language, var reason, var nearest) ->
                    new Printed(
                            id,
                            topic,
                            language.code(),
                            "none",
                            true,
                            Optional.of(reason.name().toLowerCase(Locale.ROOT)),
                            nearest,
                            List.of(),
                            List.of());
            };
        }
    }
}
