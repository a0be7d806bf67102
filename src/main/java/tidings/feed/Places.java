package tidings.feed;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * The places that visits take, so many at once as there is memory for. Feeds that failed the last time, and those whose pages
 * took long, may have a few of them only: however many hang, places are left for the others. Heavy ones have fewer still.
 */
final class Places {
    /** From the question to the last page. */
    private static final int VISITS = 128;
    /** Of memory, for each visit; a light one takes half of it at the most. */
    private static final long BYTES_EACH = 2 << 20;
    /** And for each heavy visit, whose document becomes a tree. */
    private static final long BYTES_EACH_HEAVY = 128 << 20;

    private static final int HEAVY = 8;
    /** Keeps a slow machine from beginning more than it can read within the deadline. */
    private static final int QUESTIONS = 64;

    private static final int FAILING = 16;
    private static final int SLOW = 16;

    private final Semaphore visits;
    private final Semaphore heavy;
    private final Semaphore questions = new Semaphore(QUESTIONS, true);
    private final Semaphore failing = new Semaphore(FAILING, true);
    private final Semaphore slow = new Semaphore(SLOW, true);
    private final Semaphore others = new Semaphore(Integer.MAX_VALUE);
    private final Set<Long> slowFeeds = ConcurrentHashMap.newKeySet();
    private final Set<Long> heavyFeeds = ConcurrentHashMap.newKeySet();

    /** @param memory bytes that the program may have */
    Places(long memory) {
        visits = new Semaphore(Math.clamp(memory / BYTES_EACH, 1, VISITS), true);
        heavy = new Semaphore(Math.clamp(memory / BYTES_EACH_HEAVY, 1, HEAVY), true);
    }

    /** A visit in its place. */
    @FunctionalInterface
    interface Visit<T> {
        T with(Weight weight) throws InterruptedException;
    }

    /** Waits for a place for the whole visit. */
    <T> T visit(Feed feed, Visit<T> visit) throws InterruptedException {
        Weight weight = heavyFeeds.contains(feed.id()) ? Weight.HEAVY : Weight.LIGHT;
        Semaphore kind = kind(feed, weight);
        kind.acquire();
        try {
            visits.acquire();
            try {
                return visit.with(weight);
            } finally {
                visits.release();
            }
        } finally {
            kind.release();
        }
    }

    /** Waits, within a visit, until the feed itself may be asked. */
    Question question() throws InterruptedException {
        questions.acquire();
        return new Question();
    }

    /**
     * A place to ask in. It is kept until what the feed had is stored, so that no more is asked for than can be stored, and
     * left earlier by whom the pages of others keep waiting.
     */
    final class Question implements AutoCloseable {
        private boolean left;

        @Override
        public void close() {
            if (!left) {
                left = true;
                questions.release();
            }
        }
    }

    /** How the pages of a feed came, for its next visit. */
    void remember(Feed feed, PageBudget budget) {
        if (budget.isOverdue()) {
            slowFeeds.add(feed.id());
        } else {
            slowFeeds.remove(feed.id());
        }
        if (budget.isTooLight()) {
            rememberHeavy(feed);
        }
    }

    void rememberHeavy(Feed feed) {
        heavyFeeds.add(feed.id());
    }

    private Semaphore kind(Feed feed, Weight weight) {
        if (weight == Weight.HEAVY) {
            return heavy;
        }
        if (feed.memory().failing().since().isPresent()) {
            return failing;
        }
        return slowFeeds.contains(feed.id()) ? slow : others;
    }
}
