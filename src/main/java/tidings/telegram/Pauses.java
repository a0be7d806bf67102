package tidings.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tidings.message.Outbox;

/**
 * Who has to wait: a chat that the server sent away, and all chats when it sent several away in a row within a second,
 * for then it is not about one of them.
 */
final class Pauses {
    private static final Duration SEVERAL = Duration.ofSeconds(1);
    private static final Duration FORGOTTEN = Duration.ofMinutes(1);
    /** After an outage everyone is answered within seconds. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private static final Duration FIRST = Duration.ofMillis(500);

    private final Map<Long, Pause> chats = new HashMap<>();
    private Instant all = Instant.EPOCH;
    private Optional<Trouble> last = Optional.empty();

    private record Pause(Instant until, Duration length) {}

    private record Trouble(long chat, Instant at) {}

    /** Nothing goes to this chat for a while. */
    synchronized void add(long chat, Duration length, Instant now) {
        chats.put(chat, new Pause(now.plus(length), length));
    }

    /** A pause from before the last restart. */
    synchronized void restore(Outbox.Pause pause, Instant now) {
        if (pause.chat() == Outbox.Pause.ALL) {
            all = pause.until();
        } else {
            add(pause.chat(), Duration.between(now, pause.until()), now);
        }
    }

    /** The server says how long the chat has to wait. Tells all the pauses that come of it. */
    synchronized List<Outbox.Pause> flooded(long chat, Duration wait, Instant now) {
        add(chat, wait, now);
        Outbox.Pause own = new Outbox.Pause(chat, now.plus(wait));
        return trouble(chat, wait, now) ? List.of(own, new Outbox.Pause(Outbox.Pause.ALL, all)) : List.of(own);
    }

    /** The server does not work. Each time in a row that this happens to a chat it waits twice as long. */
    synchronized void failed(long chat, Instant now) {
        Duration doubled = Optional.ofNullable(chats.get(chat))
                .map(pause -> pause.length().multipliedBy(2))
                .orElse(FIRST);
        Duration wait = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        add(chat, wait, now);
        trouble(chat, wait, now);
    }

    private boolean trouble(long chat, Duration wait, Instant now) {
        boolean several = last.filter(
                        trouble -> trouble.chat() != chat && trouble.at().isAfter(now.minus(SEVERAL)))
                .isPresent();
        last = Optional.of(new Trouble(chat, now));
        if (several && now.plus(wait).isAfter(all)) {
            all = now.plus(wait);
        }
        return several;
    }

    /** The server took something for this chat. */
    synchronized void over(long chat) {
        last = Optional.empty();
        chats.remove(chat);
    }

    synchronized Instant until(long chat) {
        Pause pause = chats.get(chat);
        return pause == null ? Instant.EPOCH : pause.until();
    }

    synchronized Instant untilForAll() {
        return all;
    }

    /** Forgets what is long over. */
    synchronized void sweep(Instant now) {
        chats.values().removeIf(pause -> pause.until().isBefore(now.minus(FORGOTTEN)));
    }
}
