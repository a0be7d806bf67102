package tidings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tidings.alert.Subscriptions;
import tidings.retention.Floor;
import tidings.retention.Pruning;
import tidings.retention.Retention;
import tidings.store.Database;
import tidings.store.SqliteStock;

/** How long articles are kept, from the settings. */
public final class RetentionSetup {
    private static final Logger LOG = LoggerFactory.getLogger(RetentionSetup.class);
    private static final long MEGABYTE = 1_000_000;
    private static final Duration BETWEEN = Duration.ofHours(6);

    private final Retention usual;
    private final SqliteStock stock;
    private final Floor floor;
    private final Clock clock;

    RetentionSetup(
            Settings settings, Database database, Subscriptions subscriptions, AnswerSetup answers, Clock clock) {
        this.usual = new Retention(
                settings.number(Setting.ARTICLES_DAYS, 0),
                settings.number(Setting.ARTICLES_MEGABYTES, 0) * MEGABYTE,
                settings.number(Setting.ARTICLES_FLOOR, 0));
        this.stock = new SqliteStock(database);
        this.floor = new Floor(subscriptions, answers.plain(), answers.searcher());
        this.clock = clock;
    }

    /** As the settings say. */
    public Retention usual() {
        return usual;
    }

    /** The same with other limits. */
    public Retention of(int days, int megabytes) {
        return new Retention(days, megabytes * MEGABYTE, usual.floor());
    }

    public Pruning pruning(Retention retention) {
        return new Pruning(retention, stock, floor, clock);
    }

    /** What the database takes, in bytes. */
    public long bytes() {
        return stock.bytes();
    }

    /** Prunes as the settings say, now and then. */
    Runnable task() {
        return new Task();
    }

    private final class Task implements Runnable {
        private Instant next = Instant.MIN;

        @Override
        public void run() {
            Instant now = clock.instant();
            if (usual.isOn() && !now.isBefore(next)) {
                Pruning.Outcome outcome = pruning(usual).prune(Pruning.Progress.NOBODY);
                if (outcome.surplus() > 0) {
                    LOG.warn("articles.megabytes cannot be reached: what is stored besides articles takes more.");
                }
                next = now.plus(BETWEEN);
            }
        }
    }
}
