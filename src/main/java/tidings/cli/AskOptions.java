package tidings.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tidings.topic.Period;

/** What every command that asks something of the stored articles accepts: the words, or a batch of them, and when. */
final class AskOptions {
    @Parameters(
            arity = "0..*",
            paramLabel = "TOPIC",
            description = "What to look for, for example: Putin ceasefire conditions")
    private List<String> words = List.of();

    @Option(names = "--json", description = "Print JSON instead of text.")
    private boolean json;

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            description = {
                "Answer many: JSON Lines {\"id\",\"topic\",\"urls\"?,\"sentences\"?,\"dates\"?} in, one JSON line each out.",
                "\"query\" is the same as \"topic\"; \"urls\" are the only articles to use."
            })
    private @Nullable Path batch;

    @Mixin
    private PeriodOptions when = new PeriodOptions();

    /** The words as one topic. Without any, and without a batch either, the command is refused with an example. */
    String topic(Run run, String example) {
        if (words.isEmpty() && batch == null) {
            throw run.usage("Which topic? Write it behind the command: tidings %s".formatted(example));
        }
        return String.join(" ", words);
    }

    boolean json() {
        return json;
    }

    Optional<Batch> batch() {
        return Optional.ofNullable(batch).map(Batch::new);
    }

    Period period() {
        return when.period();
    }
}
