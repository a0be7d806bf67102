package tidings.writer;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import tidings.check.SentenceCheck;
import tidings.digest.Digester.Outcome;
import tidings.digest.Setback;
import tidings.llm.JsonModel;
import tidings.text.ProfileDetector;
import tidings.writer.Merge.Dispute;
import tidings.writer.WriterSettings.Verify;

/**
 * The steps with a model: read each article apart, merge what they say in code, have it written, and check every
 * sentence in code ("attribute first, then generate", Slobodkin et al., ACL 2024). What fails is replaced by the sentence
 * it cites; where time or the model runs out, what is ready is told, and the rest is quoted.
 */
final class Chain {
    /** The sentences of up to so many articles go to the writing step as they are, without a call of their own. */
    private static final int FEW_ARTICLES = 2;
    /** Likewise where they are no longer than this together. Tokens. */
    private static final int SHORT = 1_500;
    /** The part of the time that reading may take; writing has the rest. */
    private static final double READING = 0.6;
    /** So many claims for each line that is asked for. */
    private static final int CLAIMS_A_LINE = 4;

    private final SentenceCheck check = new SentenceCheck();
    private final Merge merge = new Merge(check);
    private final Mapping mapping;
    private final Writing writing;
    private final Verification verification;

    Chain(JsonModel model, ModelMemory memory, Verify verify) {
        this.mapping = new Mapping(model, new ClaimReader(check), memory);
        this.writing = new Writing(model);
        this.verification = new Verification(check, new ProfileDetector(), new Judge(model), verify);
    }

    /** Has a sentence checked, so that the words of the check are loaded. */
    void prepare() {
        Stream.of("Ana Lind said that 12 lamps may be lit in May.", "Ана Линд сказала, что в мае зажгут 12 ламп.")
                .forEach(sentence -> check.faults(sentence, List.of(sentence)));
    }

    Outcome tell(Task task, List<Excerpt> read, Origins origins) {
        Mapping.Read known = claims(task, read);
        List<Claim> merged = merge.merged(known.claims()).stream()
                .limit((long) CLAIMS_A_LINE * task.lines())
                .toList();
        if (merged.isEmpty()) {
            return new Outcome.Failed(Optional.empty(), "The model finds nothing about the topic in the articles.");
        }
        List<Dispute> disputes = merge.disputes(merged);
        Draft draft = new Draft(task, verification, disputes, origins);
        List<Callable<Writing.Outcome>> call = List.of(() -> writing.write(task, merged, draft::add));
        Writing.Outcome outcome = task.deadline().all(call).getFirst().orElseGet(Chain::late);
        draft.close();
        return switch (outcome) {
            case Writing.Outcome.Written(var bullets) -> repaired(task, draft, bullets);
            case Writing.Outcome.Failed(var setback, var why) ->
                known.byModel() || !draft.isEmpty()
                        ? new Outcome.Unfinished(draft.filledUp(merged), draft.isEmpty(), setback, why)
                        : Outcome.Failed.because(setback, why);
        };
    }

    private Outcome repaired(Task task, Draft draft, List<Bullet> bullets) {
        return draft.repair(verification.passed(task, bullets))
                .lines(bullets)
                .<Outcome>map(Outcome.Written::new)
                .orElseGet(() -> Outcome.Failed.because(
                        Setback.UNSUPPORTED, "Too few of the model's sentences held against their sources."));
    }

    private Mapping.Read claims(Task task, List<Excerpt> read) {
        int tokens = read.stream().mapToInt(Excerpt::tokens).sum();
        return read.size() <= FEW_ARTICLES || tokens <= SHORT
                ? new Mapping.Read(read.stream().flatMap(Chain::sentences).toList(), false)
                : mapping.read(task.until(task.deadline().part(READING)), read);
    }

    private static Stream<Claim> sentences(Excerpt excerpt) {
        return excerpt.sentences().stream().map(sentence -> Claim.of(sentence, excerpt.language()));
    }

    private static Writing.Outcome late() {
        return new Writing.Outcome.Failed(Setback.LATE, "The model took longer than llm.deadline.");
    }
}
