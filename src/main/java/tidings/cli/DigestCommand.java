package tidings.cli;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tidings.App;
import tidings.Refusal;
import tidings.Setting;
import tidings.digest.Answer;
import tidings.digest.DigestLength;
import tidings.digest.Digester;
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
            names = "--length",
            paramLabel = "LENGTH",
            description = "short, normal or long; the setting digest.length unless given.")
    private @Nullable String length;

    @Option(names = "--limit", paramLabel = "N", description = "Sentences at most, instead of a length.")
    private @Nullable Integer limit;

    @Option(
            names = "--since-last",
            description = "Tell only what is new since this option was last used on the topic; at first everything.")
    private boolean sinceLast;

    @Override
    public Integer call() {
        String topic = ask.topic(run, "digest \"Putin ceasefire conditions\"");
        int lines = lines();
        try (App app = run.open()) {
            Digests digests = app.digests();
            digests.prepare();
            ask.batch()
                    .ifPresentOrElse(
                            batch -> batch.answer(
                                    run.out(), item -> JsonDigest.of(item, digests.answer(question(item, lines)))),
                            () -> tell(app, question(Batch.Item.of(topic), lines)));
            return 0;
        }
    }

    private void tell(App app, Question question) {
        if (!sinceLast && !ask.json() && Ansi.AUTO.enabled()) {
            LiveText text = new LiveText(run.out(), Instant.now());
            text.end(app.digests().tell(question, Known.NOTHING, text::see).answer());
            return;
        }
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
                                : new DigestText(answer, Instant.now()));
    }

    private Question question(Batch.Item item, int lines) {
        int most = item.sentences().orElse(lines);
        return new Question(item.asked(), ask.period(), item.only(), new Digester.Length(atLeastOne(most)));
    }

    private int lines() {
        if (limit != null) {
            return atLeastOne(limit);
        }
        return length == null
                ? run.settings()
                        .choice(Setting.DIGEST_LENGTH, DigestLength.class)
                        .lines()
                : named(length).lines();
    }

    private DigestLength named(String name) {
        return Arrays.stream(DigestLength.values())
                .filter(each -> each.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> run.usage("A digest is short, normal or long, not '%s'.".formatted(name)));
    }

    private static int atLeastOne(int lines) {
        if (lines < 1) {
            throw new Refusal("A digest has at least one sentence, and %d were asked for.".formatted(lines));
        }
        return lines;
    }
}
