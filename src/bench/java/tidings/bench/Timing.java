package tidings.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;

/** Thread CPU times of repeated work, in milliseconds, ascending. */
public record Timing(double[] milliseconds) {
    /** The CPU time of some work of this thread, in milliseconds. */
    public static double cpu(Runnable work) {
        long start = now();
        work.run();
        return (now() - start) / 1e6;
    }

    /** Of times in any order. */
    public static Timing of(double[] milliseconds) {
        double[] ascending = milliseconds.clone();
        Arrays.sort(ascending);
        return new Timing(ascending);
    }

    double percentile(int percent) {
        return milliseconds[Math.min(milliseconds.length - 1, milliseconds.length * percent / 100)];
    }

    @Override
    public String toString() {
        String figure = percentile(50) < 1 ? "%.3f" : "%.1f";
        return String.join(" / ", figure, figure, figure + " ms CPU")
                .formatted(percentile(50), percentile(95), percentile(99));
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
