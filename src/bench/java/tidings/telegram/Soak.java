package tidings.telegram;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/**
 * The real program under steady load with faults throughout: 2,000 groups, 10,000 updates (half of them topics, the rest
 * follow, following, settings, inline queries, buttons), a fault at every fiftieth send and every five-hundredth poll,
 * killed at a third and stopped at two thirds of them.
 *
 * <pre>mvn -q -Pbench verify -DskipITs -Dbench=tidings.telegram.Soak</pre>
 *
 * <p>Takes three minutes. The server answers at once, so an answer's time is ours, but for the faults.
 */
public final class Soak {
    private static final int UPDATES = Integer.getInteger("updates", 10_000);
    private static final double FAULTY_SENDS = 0.02;
    private static final double FAULTY_POLLS = 0.002;
    private static final Duration BETWEEN = Duration.ofMillis(15);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final FakeTelegram telegram = new FakeTelegram();
    private final Random random = new Random(42);
    private final Populace people = new Populace(telegram.users(), new Random(7));
    private final List<Instant> absences = new ArrayList<>();
    private final Residents memory = new Residents();

    private Soak(Path folder) {
        this.folder = folder;
    }

    /**
     * Runs it.
     *
     * @param arguments the folder of the packed program
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory(Path.of(arguments[0]), "soak");
        Soak soak = new Soak(folder);
        soak.train();
        soak.run();
    }

    /** As the container does it: one run beforehand, so that the program starts with its classes loaded. */
    private void train() throws IOException {
        Process training = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:AOTCacheOutput=" + folder.resolve("aot"),
                        "-jar",
                        System.getProperty("tidings.jar"),
                        "digest",
                        "--database",
                        folder.resolve("training.db").toString(),
                        "ceasefire conditions")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        training.onExit().join();
    }

    private void run() {
        for (String method : List.of("sendMessage", "editMessageText", "sendPhoto")) {
            telegram.faultsNowAndThen(method, FAULTY_SENDS, this::fault);
        }
        telegram.faultsNowAndThen("getUpdates", FAULTY_POLLS, this::fault);
        ServeProcess first = ask(start(), UPDATES / 3);
        first.kill();
        ServeProcess second = ask(start(), UPDATES / 3);
        second.stop();
        try (ServeProcess last = ask(start(), UPDATES - 2 * (UPDATES / 3))) {
            Instant deadline = Instant.now().plus(PATIENCE);
            while (report().lost() > 0 && Instant.now().isBefore(deadline)) {
                LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            }
            memory.look(last.pid());
            last.stop();
        }
        report().print(System.out, memory);
        telegram.close();
    }

    private SoakReport report() {
        return SoakReport.of(telegram.calls(), people.asked(), absences);
    }

    private ServeProcess start() {
        absences.add(Instant.now());
        return new ServeProcess(
                folder,
                telegram,
                List.of("-Xmx192m", "-XX:AOTCache=" + folder.resolve("aot")),
                Map.of("TIDINGS_CHAT_INTERVAL", "1", "TIDINGS_CHAT_BURST", "100"));
    }

    private ServeProcess ask(ServeProcess serve, int updates) {
        long begin = System.nanoTime();
        for (int i = 0; i < updates; i++) {
            people.doSomething();
            if (i % 500 == 0) {
                memory.look(serve.pid());
            }
            long due = begin + (i + 1) * BETWEEN.toNanos();
            LockSupport.parkNanos(due - System.nanoTime());
        }
        return serve;
    }

    private Fault fault() {
        return switch (random.nextInt(7)) {
            case 0 -> new Fault.TooMany(1);
            case 1 -> new Fault.Gateway();
            case 2 -> new Fault.EmptyAnswer();
            case 3 -> new Fault.BrokenJson();
            case 4 -> new Fault.CutBefore();
            case 5 -> new Fault.CutAfter();
            default -> new Fault.OddField();
        };
    }
}
