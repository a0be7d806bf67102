package tidings.writer;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import tidings.check.SentenceCheck;
import tidings.digest.Digester;
import tidings.digest.Reader;
import tidings.digest.Setback;
import tidings.llm.JsonModel;
import tidings.text.ProfileDetector;
import tidings.topic.Found;
import tidings.topic.Query;
import tidings.writer.Merge.Dispute;

/**
 * The writer with a model: read each article apart, merge what they say in code, have it written, and check every
 * sentence in code ("attribute first, then generate", Slobodkin et al., ACL 2024). What fails is replaced by the sentence
 * it cites; where too much fails, or nothing is ready in time, the next writer tells it.
 */
public final class ModelDigester implements Digester {
    /** The sentences of up to so many articles go to the writing step as they are, without a call of their own. */
    private static final int FEW_ARTICLES = 2;
    /** Likewise where they are no longer than this together. Tokens. */
    private static final int SHORT = 1_500;
    /** The part of the time that reading may take; writing has the rest. */
    private static final double READING = 0.6;
    /** So many claims for each line that is asked for. */
    private static final int CLAIMS_A_LINE = 4;

    private final JsonModel model;
    private final WriterSettings settings;
    private final Digester extractive;
    private final RandomGenerator random;
    private final Excerpts excerpts;
    private final Mapping mapping;
    private final Merge merge;
    private final Writing writing;
    private final Verification verification;
    private final RememberedDigests remembered;

    /**
     * The writer.
     *
     * @param extractive the writer without a model; it alone decides whether there is anything to tell
     */
    public ModelDigester(
            JsonModel model, WriterSettings settings, Digester extractive, ModelMemory memory, RandomGenerator random) {
        SentenceCheck check = new SentenceCheck();
        this.model = model;
        this.settings = settings;
        this.extractive = extractive;
        this.random = random;
        this.excerpts = new Excerpts(extractive);
        this.mapping = new Mapping(model, new ClaimReader(check), memory);
        this.merge = new Merge(check);
        this.writing = new Writing(model);
        this.remembered = new RememberedDigests(
                memory, model.name() + ", " + PromptFile.versions(Mapping.PROMPT, Writing.PROMPT));
        this.verification = new Verification(check, new ProfileDetector(), new Judge(model), settings.verify());
    }

    @Override
    public String name() {
        return model.name();
    }

    @Override
    public Outcome write(Query query, Found found, Length length) {
        return write(query, found, length, Reader.ANYONE);
    }

    @Override
    public Outcome write(Query query, Found found, Length length, Reader reader) {
        return switch (extractive.write(query, found, length)) {
            case Outcome.Written ignored -> {
                Task task =
                        new Task(query.text(), length.lines(), reader, Nonce.of(random), Deadline.in(settings.time()));
                yield remembered(task, excerpts.read(query, found), new Origins(found));
            }
            case Outcome.Nothing nothing -> nothing;
            case Outcome.Failed failed -> failed;
        };
    }

    private Outcome remembered(Task task, List<Excerpt> read, Origins origins) {
        if (read.isEmpty()) {
            return new Outcome.Failed(Optional.empty(), "No article by itself says enough about the topic.");
        }
        Optional<List<Statement>> known = remembered.recall(task, read);
        if (known.isPresent()) {
            return new Outcome.Written(known.get());
        }
        Outcome outcome = write(task, read, origins);
        if (outcome instanceof Outcome.Written(var lines)) {
            remembered.keep(task, read, lines);
        }
        return outcome;
    }

    private Outcome write(Task task, List<Excerpt> read, Origins origins) {
        List<Claim> merged = merge.merged(claims(task, read)).stream()
                .limit((long) CLAIMS_A_LINE * task.lines())
                .toList();
        List<Dispute> disputes = merge.disputes(merged);
        List<Callable<Writing.Outcome>> call = List.of(() -> writing.write(task, merged));
        return switch (task.deadline().all(call).getFirst().orElseGet(ModelDigester::late)) {
            case Writing.Outcome.Written(var bullets) ->
                new Repair(verification.passed(task, bullets), disputes, origins)
                        .lines(bullets)
                        .<Outcome>map(Outcome.Written::new)
                        .orElseGet(() -> Outcome.Failed.because(
                                Setback.UNSUPPORTED, "Too few of the model's sentences held against their sources."));
            case Writing.Outcome.Failed(var setback, var why) -> Outcome.Failed.because(setback, why);
        };
    }

    private List<Claim> claims(Task task, List<Excerpt> read) {
        int tokens = read.stream().mapToInt(Excerpt::tokens).sum();
        return read.size() <= FEW_ARTICLES || tokens <= SHORT
                ? read.stream().flatMap(ModelDigester::sentences).toList()
                : mapping.claims(task.until(task.deadline().part(READING)), read);
    }

    private static Stream<Claim> sentences(Excerpt excerpt) {
        return excerpt.sentences().stream().map(sentence -> Claim.of(sentence, excerpt.language()));
    }

    private static Writing.Outcome late() {
        return new Writing.Outcome.Failed(Setback.LATE, "The model took longer than llm.deadline.");
    }
}
