package tidings.alert;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tidings.message.Outbox;
import tidings.story.Stories;

/**
 * Following topics at work: notices what arrives, whoever stored it, and tells what is due. It sends nothing itself; its
 * messages lie in the outbox.
 */
public final class AlertEngine implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AlertEngine.class);
    /** How soon an article that another process stored is noticed. */
    private static final Duration LOOK = Duration.ofSeconds(1);

    private static final Duration AFTER_FAILURE = Duration.ofSeconds(10);
    /** Clocks are put back a little all the time. */
    private static final Duration TOLERATED = Duration.ofMinutes(1);

    private static final Duration KEPT = Duration.ofDays(90);
    /** Nobody waits while a few are forgotten; the next follow at the next look. */
    private static final int FORGOTTEN_AT_ONCE = 500;

    private static final Duration BETWEEN_PRUNINGS = Duration.ofHours(1);
    private static final Duration END = Duration.ofMillis(300);

    private final FollowedTopics topics;
    private final NewsWatch watch;
    private final AlertDesk desk;
    private final Alerts alerts;
    private final Clock clock;
    private Instant latest = Instant.EPOCH;
    private Instant nextPruning = Instant.EPOCH;
    private final CountDownLatch end = new CountDownLatch(1);
    private final Thread thread;

    /** An engine that does not run yet. */
    public AlertEngine(
            FollowedTopics topics,
            Arrivals arrivals,
            Alerts alerts,
            Stories stories,
            AlertWriter writer,
            Outbox outbox,
            AlertTimes times,
            Clock clock) {
        this.topics = topics;
        this.alerts = alerts;
        this.clock = clock;
        AlertPlans plans = new AlertPlans(topics, alerts, stories, times);
        this.watch = new NewsWatch(arrivals, topics, alerts, stories, plans, times, clock);
        this.desk = new AlertDesk(
                alerts, topics, stories, writer, outbox, new DueAlerts(alerts, plans, stories, clock), times, clock);
        this.thread = Thread.ofPlatform().name("alerts").daemon().unstarted(this::run);
    }

    /**
     * Where the clock was ahead, and is put right: what came meanwhile was taken for old news, and what was told seems to
     * be still to come.
     */
    private void lookAtTheClock() {
        Instant now = clock.instant();
        if (now.isBefore(latest.minus(TOLERATED))) {
            alerts.clockWasAhead(now);
            watch.lookAgain();
            nextPruning = now;
        }
        latest = now;
    }

    /** Reads what is followed. To be called once, before {@link #work}. */
    public void load() {
        topics.load();
        alerts.clockWasAhead(clock.instant());
    }

    /** Does all that there is to do at the moment. */
    public void work() {
        lookAtTheClock();
        while (isRunning() && watch.work()) {}
        while (isRunning() && desk.work()) {}
        forgetSome();
    }

    private void forgetSome() {
        Instant now = clock.instant();
        if (isRunning()
                && !now.isBefore(nextPruning)
                && alerts.prune(now.minus(KEPT), FORGOTTEN_AT_ONCE) < FORGOTTEN_AT_ONCE) {
            nextPruning = now.plus(BETWEEN_PRUNINGS);
        }
    }

    /** Works on a thread of its own until {@link #close}. */
    public void start() {
        thread.start();
    }

    private void run() {
        boolean loaded = false;
        while (isRunning()) {
            Duration pause = LOOK;
            try {
                if (!loaded) {
                    load();
                    loaded = true;
                }
                work();
            } catch (RuntimeException e) {
                if (isRunning()) {
                    LOG.error("The alerts failed and try again in {} s.", AFTER_FAILURE.toSeconds(), e);
                }
                pause = AFTER_FAILURE;
            }
            pause(pause);
        }
    }

    private void pause(Duration duration) {
        try {
            if (end.await(duration.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            end.countDown();
            Thread.currentThread().interrupt();
        }
    }

    private boolean isRunning() {
        return end.getCount() > 0;
    }

    /** Ends after the step that it is at; the next start goes on from there. */
    @Override
    public void close() {
        end.countDown();
        try {
            thread.join(END.toMillis()); // the other join throws where it was never started
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
