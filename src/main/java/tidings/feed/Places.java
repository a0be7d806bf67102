package tidings.feed;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * The places that visits take, so many at once. Feeds that failed the last time, and those whose pages took long, may have a
 * few of them only: however many hang, places are left for the others.
 */
final class Places {
    /** From the question to the last page; bounds the documents in memory. */
    private static final int VISITS = 128;
    /** Keeps a slow machine from beginning more than it can read within the deadline. */
    private static final int QUESTIONS = 64;

    private static final int FAILING = 16;
    private static final int SLOW = 16;

    private final Semaphore visits = new Semaphore(VISITS, true);
    private final Semaphore questions = new Semaphore(QUESTIONS, true);
    private final Semaphore failing = new Semaphore(FAILING, true);
    private final Semaphore slow = new Semaphore(SLOW, true);
    private final Semaphore others = new Semaphore(Integer.MAX_VALUE);
    private final Set<Long> slowFeeds = ConcurrentHashMap.newKeySet();

    /** Something that is done in a place. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws InterruptedException;
    }

    /** Waits for a place for the whole visit. */
    <T> T visit(Feed feed, Work<T> work) throws InterruptedException {
        return in(kind(feed), () -> in(visits, work));
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
    void remember(Feed feed, boolean isSlow) {
        if (isSlow) {
            slowFeeds.add(feed.id());
        } else {
            slowFeeds.remove(feed.id());
        }
    }

    private Semaphore kind(Feed feed) {
        if (feed.memory().failing().since().isPresent()) {
            return failing;
        }
        return slowFeeds.contains(feed.id()) ? slow : others;
    }

    private static <T> T in(Semaphore places, Work<T> work) throws InterruptedException {
        places.acquire();
        try {
            return work.run();
        } finally {
            places.release();
        }
    }
}
