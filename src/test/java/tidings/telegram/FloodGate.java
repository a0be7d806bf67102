package tidings.telegram;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The fake server's patience: bursts of 5 and then one a second in a chat, 20 a minute in a group, 40 a second in all. */
final class FloodGate {
    private final Map<Long, Deque<Long>> calls = new HashMap<>();
    private final Deque<Long> all = new ArrayDeque<>();
    private final boolean open;

    FloodGate(boolean open) {
        this.open = open;
    }

    synchronized void check(long chat) {
        if (open) {
            return;
        }
        long now = System.currentTimeMillis();
        Deque<Long> recent = calls.computeIfAbsent(chat, key -> new ArrayDeque<>());
        drop(recent, now - 60_000);
        drop(all, now - 1_000);
        long lastFiveSeconds = recent.stream().filter(at -> at > now - 5_000).count();
        if ((chat < 0 && recent.size() >= 20) || lastFiveSeconds >= 8 || all.size() >= 1_000) {
            throw Refused.tooMany(chat < 0 ? 10 : 2);
        }
        recent.add(now);
        all.add(now);
    }

    private static void drop(Deque<Long> times, long before) {
        while (!times.isEmpty() && times.peekFirst() < before) {
            times.removeFirst();
        }
    }
}
