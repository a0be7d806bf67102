package tidings.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * What the packed program took, as a process of its own.
 *
 * @param cpu of all its threads, as last seen before its end
 * @param warmUp the part of it until what the caller waited for had happened
 * @param peakKilobytes of memory of its own that was resident, without the mapped database; 0 where the system does not tell
 */
public record Measured(Duration wall, Duration cpu, Duration warmUp, long peakKilobytes) {
    private static final int LONGEST_SECONDS = 300;

    static Process start(Path jar, Path database, String... command) {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@config/jvm.options",
                "-Xmx150m",
                "-jar",
                jar.toString(),
                "--database",
                database.toString()));
        words.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("TIDINGS_FETCH_ALLOW", "127.0.0.1");
        builder.environment().put("TIDINGS_FETCH_PAUSE", "0");
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("The program cannot be started.", e);
        }
    }

    /** @param isWarm asked while it runs, until it says so once */
    static Measured of(Process process, BooleanSupplier isWarm) {
        long start = System.nanoTime();
        Duration cpu = Duration.ZERO;
        Optional<Duration> warmUp = Optional.empty();
        long peak = 0;
        try {
            while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
                cpu = process.info().totalCpuDuration().orElse(cpu);
                if (warmUp.isEmpty() && isWarm.getAsBoolean()) {
                    warmUp = Optional.of(cpu);
                }
                peak = Math.max(peak, residentKilobytes(process.pid()));
                if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(LONGEST_SECONDS)) {
                    process.destroyForcibly();
                }
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        return new Measured(Duration.ofNanos(System.nanoTime() - start), cpu, warmUp.orElse(cpu), peak);
    }

    /** Memory of its own that a process has resident now, without files it has mapped; 0 where the system does not tell. */
    public static long residentKilobytes(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("RssAnon:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
