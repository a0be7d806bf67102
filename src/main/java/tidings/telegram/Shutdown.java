package tidings.telegram;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Says when the bot is to end. Whoever has to pause pauses here, so that ending wakes everyone at once. */
final class Shutdown {
    private final CountDownLatch begun = new CountDownLatch(1);

    void begin() {
        begun.countDown();
    }

    boolean hasBegun() {
        return begun.getCount() == 0;
    }

    /** Waits so long, but not into the shutdown. To be interrupted means to end as well. */
    void pause(Duration duration) {
        try {
            if (duration.isPositive() && begun.await(duration.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            begin();
            Thread.currentThread().interrupt();
        }
    }
}
