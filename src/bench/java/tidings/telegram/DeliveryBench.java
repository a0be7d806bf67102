package tidings.telegram;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import tidings.bench.Table;
import tidings.message.Address;
import tidings.message.Block;
import tidings.message.Content;
import tidings.message.Doorbell;
import tidings.message.Message;
import tidings.message.RichText;
import tidings.store.Database;
import tidings.store.SqliteOutbox;

/**
 * A burst of alerts that lies in the outbox, one for each chat, sent by the real program at the pace that Telegram allows,
 * with a fault at every fiftieth send that Telegram does nothing on. The program is killed in the middle.
 *
 * <pre>mvn -q -Pbench verify -DskipITs -Dbench=tidings.telegram.DeliveryBench -Dsizes=3000</pre>
 *
 * <p>Sizes are chats; a thousand take half a minute.
 */
public final class DeliveryBench {
    private static final double FAULTY = 0.02;
    private static final Duration LOOK = Duration.ofMillis(200);

    private final Table table = new Table();
    private final Random random = new Random(42);
    private final Path folder;

    private DeliveryBench(Path folder) {
        this.folder = folder;
    }

    /**
     * Runs the sizes one after the other.
     *
     * @param arguments the folder of the packed program; the sizes in chats, separated by commas
     */
    public static void main(String[] arguments) throws IOException {
        DeliveryBench bench = new DeliveryBench(Files.createTempDirectory(Path.of(arguments[0]), "delivery"));
        for (String size : arguments[1].split(",")) {
            bench.run(Integer.parseInt(size));
        }
        bench.table.print(System.out);
    }

    private void run(int chats) throws IOException {
        Path here = Files.createDirectory(folder.resolve(Integer.toString(chats)));
        file(here.resolve("tidings.db"), chats);
        try (FakeTelegram telegram = new FakeTelegram()) {
            for (long chat = 1; chat <= chats; chat++) {
                telegram.users().types.put(chat, "private");
            }
            telegram.faultsNowAndThen("sendMessage", FAULTY, this::fault);
            deliver(here, telegram, chats / 2).kill();
            deliver(here, telegram, chats).stop();
            report(chats, delivered(telegram), telegram.calls());
        }
    }

    private static void file(Path file, int chats) {
        try (Database database = Database.open(file)) {
            List<Message> messages = new ArrayList<>();
            database.writing(session -> {
                for (int chat = 1; chat <= chats; chat++) {
                    session.update(
                            "INSERT INTO chat (id, kind, language, zone, lines) VALUES (?, 'PRIVATE', 'en', 'UTC', 5)",
                            chat);
                    messages.add(Message.alert(
                            "alert" + chat,
                            Address.of(chat),
                            false,
                            Content.Text.of(RichText.of(Block.Line.of("The harbour of Aldport is open again.")))));
                }
            });
            new SqliteOutbox(database, new Doorbell(), Clock.systemUTC()).file(messages);
        }
    }

    /** Runs the program until so many are there, or for four times as long as that should take. */
    private static ServeProcess deliver(Path folder, FakeTelegram telegram, int wanted) {
        ServeProcess serve = new ServeProcess(folder, telegram, List.of("-Xmx192m"), Map.of());
        Instant deadline = Instant.now().plusSeconds(30 + wanted / 7);
        while (delivered(telegram).size() < wanted && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
        return serve;
    }

    private static List<FakeTelegram.Call> delivered(FakeTelegram telegram) {
        return telegram.calls().stream()
                .filter(call -> call.method().equals("sendmessage") && call.answer().startsWith("{\"ok\":true"))
                .toList();
    }

    private void report(int chats, List<FakeTelegram.Call> delivered, List<FakeTelegram.Call> all) {
        Set<String> reached = new HashSet<>();
        delivered.forEach(call -> reached.add(call.parameters().path("chat_id").asText()));
        table.add("lost", chats, Integer.toString(chats - reached.size()), "0");
        table.add("doubled", chats, Integer.toString(delivered.size() - reached.size()), "0, 1 for the kill");
        double seconds = Duration.between(delivered.getFirst().at(), delivered.getLast().at()).toMillis() / 1000.0;
        table.add("a second, with the restart", chats, "%.1f".formatted(delivered.size() / seconds), "30");
        table.add("in the fullest second", chats, Integer.toString(fullest(delivered)), "30");
        long refused = all.stream()
                .filter(call -> call.method().equals("sendmessage") && call.status() == 429)
                .count();
        table.add("refused for their number, planned faults among them", chats, Long.toString(refused), "");
    }

    private static int fullest(List<FakeTelegram.Call> calls) {
        int most = 0;
        for (int first = 0, last = 0; last < calls.size(); last++) {
            while (Duration.between(calls.get(first).at(), calls.get(last).at()).toMillis() >= 1000) {
                first++;
            }
            most = Math.max(most, last - first + 1);
        }
        return most;
    }

    /** One on which nothing is done. */
    private Fault fault() {
        return switch (random.nextInt(3)) {
            case 0 -> new Fault.TooMany(1);
            case 1 -> new Fault.Gateway();
            default -> new Fault.CutBefore();
        };
    }
}
