package tidings.llm;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Semaphore;
import tidings.llm.JsonModel.Trouble;

/** What all calls to the model share: how many run at once, what the day may cost, and whether the server is spared. */
final class Gate {
    private static final int FAILURES = 5;
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final Semaphore running;
    private final CircuitBreaker breaker;
    private final ModelSettings.Budget budget;
    private final Spending spending;
    private final Clock clock;

    Gate(ModelSettings settings, Spending spending, Clock clock) {
        this.running = new Semaphore(settings.limits().concurrency(), true);
        this.breaker = new CircuitBreaker(clock, FAILURES, PAUSE);
        this.budget = settings.budget();
        this.spending = spending;
        this.clock = clock;
    }

    /** Waits for a place among the running calls; whoever enters must leave. */
    void enter() {
        try {
            running.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusedException(Trouble.LATE, "The digest's time was up before the model had room.");
        }
    }

    void leave() {
        running.release();
    }

    CircuitBreaker breaker() {
        return breaker;
    }

    /** Refuses a call that would exceed the day's budget, by the estimate of what it takes at most; nobody has no part. */
    void requireBudget(String who, Usage atMost) {
        LocalDate today = today();
        Usage all = spending.on(today).plus(atMost);
        if (exceeds(all.tokens(), budget.tokens()) || exceeds(all.cost(budget), budget.money())) {
            throw new RefusedException(Trouble.BUDGET, "The day's budget for the model is spent.");
        }
        Usage own = spending.on(today, who).plus(atMost);
        boolean ownSpent =
                exceeds(own.tokens(), budget.tokensPerChat()) || exceeds(own.cost(budget), budget.moneyPerChat());
        if (ownSpent && !who.isEmpty()) {
            throw new RefusedException(Trouble.OWN_BUDGET, "The day's budget of this chat for the model is spent.");
        }
    }

    void record(String who, Usage used) {
        spending.add(today(), who, used);
    }

    private static boolean exceeds(double amount, double limit) {
        return limit > 0 && amount > limit;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
