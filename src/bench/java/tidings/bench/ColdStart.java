package tidings.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packed program, started anew for one answer, with and without an AOT cache (JDK 25). */
final class ColdStart {
    private static final int STARTS = 5;
    /** Milliseconds after which it is stopped. */
    private static final int LONGEST = 60_000;

    private final Path jar;
    private final Path database;
    private final String topic;

    ColdStart(Path jar, Path database, String topic) {
        this.jar = jar;
        this.database = database;
        this.topic = topic;
    }

    /** Measures {@code search} and {@code digest}. */
    void run(int size, Table table) {
        if (!Files.exists(jar)) {
            return;
        }
        for (String command : List.of("search", "digest")) {
            table.add("cold " + command + ", median", size, figure(command, List.of()), "1.20 s wall");
            if (Runtime.version().feature() >= 25) {
                Path cache = database.resolveSibling("tidings.aot");
                start(command, List.of("-XX:AOTCacheOutput=" + cache));
                String cached = "-XX:AOTCache=" + cache;
                table.add("cold " + command + ", AOT cache, median", size, figure(command, List.of(cached)), "0.60 s wall");
                // As the README says it: what runs for a second is never compiled twice.
                List<String> quick = List.of(cached, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
                table.add("cold " + command + ", AOT, C1 only", size, figure(command, quick), "0.60 s wall");
            }
        }
    }

    private String figure(String command, List<String> options) {
        double[] walls = new double[STARTS];
        double[] cpus = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            long start = System.nanoTime();
            Ended ended = start(command, options);
            walls[i] = (System.nanoTime() - start) / 1e9;
            cpus[i] = ended.cpu().toNanos() / 1e9;
            if (ended.exitCode() != 0) {
                return "failed with exit code " + ended.exitCode();
            }
        }
        Arrays.sort(walls);
        Arrays.sort(cpus);
        return "%.2f s wall, %.2f s CPU".formatted(walls[STARTS / 2], cpus[STARTS / 2]);
    }

    /** @param cpu of the whole process, as last seen before its end */
    private record Ended(int exitCode, Duration cpu) {}

    private Ended start(String command, List<String> options) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> words = new ArrayList<>(List.of(java));
        words.addAll(options);
        words.addAll(List.of("-jar", jar.toString(), "--database", database.toString(), command, topic));
        try {
            return ended(new ProcessBuilder(words)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException("The program cannot be started.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the program ran.", e);
        }
    }

    private static Ended ended(Process process) throws InterruptedException {
        Duration cpu = Duration.ZERO;
        for (int waited = 0; !process.waitFor(5, TimeUnit.MILLISECONDS); waited += 5) {
            cpu = process.info().totalCpuDuration().orElse(cpu);
            if (waited > LONGEST) {
                process.destroyForcibly();
            }
        }
        return new Ended(process.exitValue(), cpu);
    }
}
