package tidings.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * The real program under steady load with faults throughout: 2,000 groups, 10,000 updates, a fault at every fiftieth send
 * and every five-hundredth poll, killed at a third and stopped at two thirds of them.
 *
 * <pre>mvn -q -Pbench verify -Dbench=tidings.telegram.Soak</pre>
 *
 * <p>Takes three minutes. The server answers at once, so an answer's time is ours, but for the faults.
 */
public final class Soak {
    private static final int CHATS = 2_000;
    private static final int UPDATES = 10_000;
    /** How dear a digest is depends on the news; here it is about the ways in and out. */
    private static final int EACH_DIGEST = 20;

    private static final double FAULTY_SENDS = 0.02;
    private static final double FAULTY_POLLS = 0.002;
    private static final Duration BETWEEN = Duration.ofMillis(15);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final FakeTelegram telegram = new FakeTelegram();
    private final Random random = new Random(42);
    private final Map<Long, Instant> asked = new ConcurrentHashMap<>();
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
        new Soak(folder).run();
    }

    private void run() {
        telegram.faultsNowAndThen("sendMessage", FAULTY_SENDS, this::fault);
        telegram.faultsNowAndThen("getUpdates", FAULTY_POLLS, this::fault);
        ask(start(), 0, UPDATES / 3).kill();
        ask(start(), UPDATES / 3, 2 * UPDATES / 3).stop();
        try (ServeProcess last = ask(start(), 2 * UPDATES / 3, UPDATES)) {
            Instant deadline = Instant.now().plus(PATIENCE);
            while (SoakReport.of(telegram, asked).lost() > 0 && Instant.now().isBefore(deadline)) {
                LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            }
            memory.look(last.pid());
        }
        SoakReport.of(telegram, asked).print(System.out, memory);
        telegram.close();
    }

    private ServeProcess start() {
        return new ServeProcess(
                folder,
                telegram,
                List.of("-Xmx192m"),
                Map.of("TIDINGS_CHAT_INTERVAL", "1", "TIDINGS_CHAT_BURST", "100"));
    }

    private ServeProcess ask(ServeProcess serve, int from, int to) {
        long begin = System.nanoTime();
        for (int i = from; i < to; i++) {
            long chat = -1 - i % CHATS;
            String text = i % EACH_DIGEST == 0 ? "@tidings_bot ceasefire conditions" : "/help@tidings_bot";
            Instant now = Instant.now();
            asked.put(telegram.users().sayInGroup(chat, 1 + i % CHATS, text, new ObjectMapper().createObjectNode()), now);
            if (i % 500 == 0) {
                memory.look(serve.pid());
            }
            long due = begin + (i - from + 1) * BETWEEN.toNanos();
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
