package tidings.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** How what a text costs grows with its length, in the thread's own time: what else the machine does counts for nothing. */
public final class Growth {
    /** A compiler at work, a collection of garbage. */
    private static final long BLUR = TimeUnit.MILLISECONDS.toNanos(300);

    private Growth() {}

    /**
     * Four times as much must not cost sixteen times as much.
     *
     * @param work what is done with a text of that size
     */
    public static void isNotQuadratic(int size, IntFunction<Runnable> work) {
        long ignored = time(work.apply(size));
        long once = time(work.apply(size));
        long fourfold = time(work.apply(4 * size));

        assertThat(fourfold).isLessThan(8 * once + BLUR);
    }

    private static long time(Runnable work) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }
}
