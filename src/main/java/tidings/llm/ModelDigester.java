package tidings.llm;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import tidings.check.SentenceCheck;
import tidings.digest.Digester;
import tidings.topic.Found;
import tidings.topic.Query;

/**
 * The writer with a model. First the extractive writer chooses the evidence, sentences that are about the topic and stand
 * alone; only those are shown to the model; what it makes of them is checked sentence by sentence in code, and a sentence
 * that fails is replaced by the evidence it cites ("attribute first, then generate", Slobodkin et al., ACL 2024).
 */
public final class ModelDigester implements Digester {
    /** Evidence for each line that is asked for. */
    private static final int EVIDENCE = 2;

    private final ModelSettings settings;
    private final Digester evidence;
    private final Supplier<Ask> ask;
    private final RandomGenerator random;
    private final SentenceCheck check = new SentenceCheck();
    private Optional<Ask> made = Optional.empty();

    /** @param evidence the extractive writer; it alone decides whether there is anything to tell */
    public ModelDigester(
            ModelSettings settings, Digester evidence, Spending spending, Clock clock, RandomGenerator random) {
        this(settings, evidence, () -> ask(settings, spending, clock), random);
    }

    ModelDigester(ModelSettings settings, Digester evidence, Supplier<Ask> ask, RandomGenerator random) {
        this.settings = settings;
        this.evidence = evidence;
        this.ask = ask;
        this.random = random;
    }

    private static Ask ask(ModelSettings settings, Spending spending, Clock clock) {
        ModelSettings.Limits limits = settings.limits();
        var model = new ResilientChatModel(
                ChatModels.create(settings),
                new Gate(settings, spending, clock),
                "",
                limits.outputTokens(),
                limits.deadline().dividedBy(4),
                Pause.REAL);
        return new Ask(model, settings.endpoint().json());
    }

    @Override
    public String name() {
        return settings.endpoint().model();
    }

    @Override
    public Outcome write(Query query, Found found, Length length) {
        return switch (evidence.write(query, found, new Length(length.lines() * EVIDENCE))) {
            case Outcome.Written(var statements) -> write(query, fitting(statements), length);
            case Outcome.Nothing nothing -> nothing;
            case Outcome.Failed failed -> failed;
        };
    }

    private Outcome write(Query query, List<Statement> statements, Length length) {
        if (statements.isEmpty()) {
            return new Outcome.Failed("No sentence fits into llm.max-input-tokens.");
        }
        Prompt prompt = Prompt.of(query.text(), statements, length.lines(), random);
        FutureTask<Optional<Draft>> writing = new FutureTask<>(() -> asking().draft(prompt));
        Thread.ofVirtual().start(writing);
        try {
            return writing.get(settings.limits().deadline().toMillis(), TimeUnit.MILLISECONDS)
                    .map(draft -> verified(draft, prompt))
                    .orElseGet(() -> new Outcome.Failed("The model's answer was cut short or no JSON."));
        } catch (TimeoutException e) {
            return new Outcome.Failed("The model took longer than llm.deadline.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Failed("The question was withdrawn.");
        } catch (ExecutionException e) {
            // By its kind alone: the message may hold what the model or its server said.
            return new Outcome.Failed("The model failed: "
                    + Optional.ofNullable(e.getCause()).orElse(e).getClass().getSimpleName() + ".");
        } finally {
            writing.cancel(true);
        }
    }

    private synchronized Ask asking() {
        Ask current = made.orElseGet(ask);
        made = Optional.of(current);
        return current;
    }

    private List<Statement> fitting(List<Statement> statements) {
        List<Statement> fitting = new ArrayList<>();
        // A quarter is left to the rules and the topic.
        int left = settings.limits().inputTokens() * 3 / 4;
        for (Statement statement : statements) {
            left -= Tokens.estimate(statement.text()) + 8;
            if (left < 0) {
                break;
            }
            fitting.add(statement);
        }
        return fitting;
    }

    /** More than half must hold, or the whole digest is the next writer's. */
    private Outcome verified(Draft draft, Prompt prompt) {
        Set<Statement> lines = new LinkedHashSet<>();
        int held = 0;
        for (Draft.Sentence sentence :
                draft.sentences().stream().limit(prompt.lines()).toList()) {
            List<Statement> cited = prompt.cited(sentence.ids());
            if (!cited.isEmpty() && holds(sentence.text(), cited)) {
                held++;
                lines.add(new Statement(sentence.text(), articles(cited)));
            } else {
                cited.stream().limit(1).forEach(lines::add);
            }
        }
        return held * 2 > draft.sentences().size()
                ? new Outcome.Written(List.copyOf(lines))
                : new Outcome.Failed("Too few of the model's sentences held against their sources.");
    }

    private boolean holds(String sentence, List<Statement> cited) {
        return check.faults(sentence, cited.stream().map(Statement::text).toList())
                .isEmpty();
    }

    private static List<Long> articles(List<Statement> cited) {
        return cited.stream()
                .flatMap(statement -> statement.articles().stream())
                .distinct()
                .toList();
    }
}
