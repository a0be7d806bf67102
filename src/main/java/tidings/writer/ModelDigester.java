package tidings.writer;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import tidings.digest.Digester;
import tidings.digest.Reader;
import tidings.llm.JsonModel;
import tidings.topic.Found;
import tidings.topic.Query;

/**
 * The writer with a model. Whether there is anything to tell the writer without one decides, before a model is asked;
 * what was told within the hour is told again; the rest is the {@link Chain}'s.
 */
public final class ModelDigester implements Digester {
    private final JsonModel model;
    private final WriterSettings settings;
    private final Digester extractive;
    private final ModelMemory memory;
    private final RandomGenerator random;
    private final Excerpts excerpts;
    private final RememberedDigests remembered;
    private Optional<Chain> made = Optional.empty();

    /**
     * The writer.
     *
     * @param extractive the writer without a model; it alone decides whether there is anything to tell
     */
    public ModelDigester(
            JsonModel model, WriterSettings settings, Digester extractive, ModelMemory memory, RandomGenerator random) {
        this.model = model;
        this.settings = settings;
        this.extractive = extractive;
        this.memory = memory;
        this.random = random;
        this.excerpts = new Excerpts(extractive);
        this.remembered = new RememberedDigests(
                memory,
                "%s, %s, %s"
                        .formatted(
                                model.identity(),
                                settings.verify(),
                                PromptFile.versions(Mapping.PROMPT, Writing.PROMPT, Judge.PROMPT)));
    }

    @Override
    public String name() {
        return model.name();
    }

    @Override
    public void prepare() {
        chain().prepare();
        model.prepare();
    }

    /** Made when it is first needed, since its word lists take half a second to load. */
    private synchronized Chain chain() {
        Chain chain = made.orElseGet(() -> new Chain(model, memory, settings.verify()));
        made = Optional.of(chain);
        return chain;
    }

    @Override
    public Outcome write(Query query, Found found, Length length) {
        return write(query, found, length, Reader.ANYONE, Watcher.NOBODY);
    }

    @Override
    public Outcome write(Query query, Found found, Length length, Reader reader, Watcher watcher) {
        Deadline deadline = Deadline.in(settings.time());
        return switch (extractive.write(query, found, length)) {
            case Outcome.Written ignored -> {
                Task task = new Task(query.text(), length.lines(), reader, Nonce.of(random), deadline, watcher);
                yield told(task, excerpts.read(query, found), new Origins(found));
            }
            case Outcome.Nothing nothing -> nothing;
            case Outcome.Unfinished unfinished -> unfinished;
            case Outcome.Failed failed -> failed;
        };
    }

    private Outcome told(Task task, List<Excerpt> read, Origins origins) {
        if (read.isEmpty()) {
            return new Outcome.Failed(Optional.empty(), "No article by itself says enough about the topic.");
        }
        Untranslated untranslated = new Untranslated(task, read);
        Optional<List<Statement>> known = remembered.recall(task, read);
        if (known.isPresent()) {
            return untranslated.in(known.get());
        }
        Outcome outcome = chain().tell(task, read, origins);
        if (outcome instanceof Outcome.Written(var lines)) {
            remembered.keep(task, read, lines);
            return untranslated.in(lines);
        }
        return outcome;
    }
}
