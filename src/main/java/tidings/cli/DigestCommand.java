package tidings.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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
    @Mixin
    private Run run = new Run();

    @Mixin
    private AskOptions ask = new AskOptions();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "5",
            description = "Sentences at most (${DEFAULT-VALUE}).")
    private int limit;

    @Override
    public Integer call() {
        String topic = ask.topic(run, "digest \"Putin ceasefire conditions\"");
        length(limit);
        try (App app = run.open()) {
            Digests digests = app.digests();
            ask.batch()
                    .ifPresentOrElse(
                            batch -> batch.answer(run.out(), item -> Printed.of(item, answer(digests, item))),
                            () -> tell(answer(digests, Batch.Item.of(topic))));
            return 0;
        }
    }

    private void tell(Answer answer) {
        run.out().print(ask.json() ? Json.line(Printed.of(Batch.Item.of(""), answer)) + "\n" : new DigestText(answer));
    }

    private Answer answer(Digests digests, Batch.Item item) {
        Length length = length(item.sentences().orElse(limit));
        return digests.answer(new Question(item.asked(), ask.period(), item.only(), length));
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
        static Printed of(Batch.Item item, Answer answer) {
            Optional<JsonNode> id = Optional.ofNullable(item.id());
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
