package tidings.telegram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The real program, started as {@code tidings serve}. */
final class ServeProcess implements AutoCloseable {
    private final Process process;
    private final Path log;

    /** Starts it on a database and a log in this folder; a second start goes on with both. */
    ServeProcess(Path folder, FakeTelegram telegram) {
        log = folder.resolve("log");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-jar",
                        System.getProperty("tidings.jar"),
                        "serve",
                        "--database",
                        folder.resolve("tidings.db").toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("TELEGRAM_BOT_TOKEN", FakeTelegram.TOKEN);
        builder.environment().put("TELEGRAM_API_URL", telegram.uri().toString());
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
