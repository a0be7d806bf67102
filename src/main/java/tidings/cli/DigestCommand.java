package tidings.cli;

import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tidings.App;
import tidings.Refusal;
import tidings.digest.Answer;
import tidings.digest.Digester.Length;
import tidings.digest.Digests;
import tidings.digest.Known;
import tidings.digest.Question;
import tidings.digest.Tellings;
import tidings.digest.Told;

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

    @Option(
            names = "--since-last",
            description = "Tell only what is new since this option was last used on the topic; at first everything.")
    private boolean sinceLast;

    @Override
    public Integer call() {
        String topic = ask.topic(run, "digest \"Putin ceasefire conditions\"");
        length(limit);
        try (App app = run.open()) {
            Digests digests = app.digests();
            ask.batch()
                    .ifPresentOrElse(
                            batch -> batch.answer(run.out(), item -> JsonDigest.of(item, answer(digests, item))),
                            () -> tell(app, question(Batch.Item.of(topic))));
            return 0;
        }
    }

    private void tell(App app, Question question) {
        if (!sinceLast) {
            tell(app.digests().answer(question));
            return;
        }
        Known known = app.tellings().known(Tellings.COMMAND_LINE, question.topic());
        Told told = app.digests().tell(question, known);
        if (told.hasNothingNew() && !ask.json()) {
            String since = CitedText.time(known.since().orElse(Instant.EPOCH));
            run.out().printf("Nothing new on “%s” since %s.%n", Plain.text(question.topic()), since);
        } else {
            tell(told.answer());
        }
        told.telling().ifPresent(telling -> app.tellings().remember(Tellings.COMMAND_LINE, telling));
    }

    private void tell(Answer answer) {
        run.out()
                .print(
                        ask.json()
                                ? Json.line(JsonDigest.of(Batch.Item.of(""), answer)) + "\n"
                                : new DigestText(answer));
    }

    private Answer answer(Digests digests, Batch.Item item) {
        return digests.answer(question(item));
    }

    private Question question(Batch.Item item) {
        Length length = length(item.sentences().orElse(limit));
        return new Question(item.asked(), ask.period(), item.only(), length);
    }

    private static Length length(int lines) {
        if (lines < 1) {
            throw new Refusal("A digest has at least one sentence, and %d were asked for.".formatted(lines));
        }
        return new Length(lines);
    }
}
