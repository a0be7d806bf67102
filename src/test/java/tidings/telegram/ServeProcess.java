package tidings.telegram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The real program, started as {@code tidings serve}. */
final class ServeProcess implements AutoCloseable {
    private final Process process;
    private final Path log;

    /** Starts it on a database and a log in this folder; a second start goes on with both. */
    ServeProcess(Path folder, FakeTelegram telegram) {
        this(folder, telegram, List.of(), Map.of());
    }

    /** As above, with more options for the JVM and more variables. */
    ServeProcess(Path folder, FakeTelegram telegram, List<String> options, Map<String, String> variables) {
        log = folder.resolve("log");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+UseSerialGC");
        command.addAll(options);
        command.addAll(List.of("-jar", System.getProperty("tidings.jar"), "serve"));
        command.addAll(List.of("--database", folder.resolve("tidings.db").toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(variables);
        builder.environment().put("TELEGRAM_BOT_TOKEN", FakeTelegram.TOKEN);
        builder.environment().put("TELEGRAM_API_URL", telegram.uri().toString());
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long pid() {
        return process.pid();
    }

    /** As {@code kill -9}: it is gone when this returns. */
    void kill() {
        process.destroyForcibly();
        exit();
    }

    /** As {@code kill}: how long it took to end. */
    Duration stop() {
        long begin = System.nanoTime();
        process.destroy();
        exit();
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** Waits until it has ended. */
    int exit() {
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                throw new AssertionError("It does not end.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return process.exitValue();
    }

    /** All that it ever printed. */
    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
