package tidings.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;
import tidings.message.RateLimit;
import tidings.message.Urgency;

/**
 * Which chat may be sent to next. One message a second in a private chat, with short bursts; 20 a minute in a group;
 * 30 a second over all for what nobody waits for; what somebody waits for goes first.
 */
final class Schedule {
    private static final String ALL = "all";

    /** Bursts included it is at most 20 a minute: 3 at once and 17 more. */
    private final RateLimit<Long> groups = new RateLimit<>(Duration.ofMillis(60_000 / 17 + 1), 3);

    private final RateLimit<Long> chats = new RateLimit<>(Duration.ofSeconds(1), 3);
    private final RateLimit<String> unasked = new RateLimit<>(Duration.ofMillis(34), 2);

    private final NavigableSet<Slot> answers = new TreeSet<>(Schedule::earlier);
    private final NavigableSet<Slot> others = new TreeSet<>(Schedule::earlier);
    private final Map<Long, Slot> waiting = new HashMap<>();
    private final Set<Long> inFlight = new HashSet<>();
    /** Those of them whose message is counted already among what nobody waits for. */
    private final Set<Long> counted = new HashSet<>();

    private final Pauses pauses;

    private record Slot(long chat, Urgency urgency, Instant ready) {}

    Schedule(Pauses pauses) {
        this.pauses = pauses;
    }

    private static int earlier(Slot a, Slot b) {
        int byTime = a.ready().compareTo(b.ready());
        int byUrgency = byTime != 0 ? byTime : a.urgency().compareTo(b.urgency());
        return byUrgency != 0 ? byUrgency : Long.compare(a.chat(), b.chat());
    }

    /** A message waits for this chat. */
    synchronized void add(long chat, Urgency urgency, Instant now) {
        Slot known = waiting.get(chat);
        if (inFlight.contains(chat) || (known != null && known.urgency().compareTo(urgency) <= 0)) {
            return; // one on its way is followed by the next anyhow, see done()
        }
        if (known != null) {
            queue(known).remove(known);
        }
        enter(chat, urgency, now);
    }

    private void enter(long chat, Urgency urgency, Instant now) {
        Instant free = now.plus(limit(chat).delay(chat, now));
        Slot slot = new Slot(chat, urgency, latest(free, pauses.until(chat)));
        waiting.put(chat, slot);
        queue(slot).add(slot);
    }

    private NavigableSet<Slot> queue(Slot slot) {
        return slot.urgency() == Urgency.ANSWER ? answers : others;
    }

    private RateLimit<Long> limit(long chat) {
        return chat < 0 ? groups : chats;
    }

    /** The chat whose turn it is; nothing else is sent to it until {@link #done}. */
    synchronized Optional<Long> take(Instant now) {
        if (now.isBefore(pauses.untilForAll())) {
            return Optional.empty();
        }
        Optional<Slot> slot = ready(answers, now);
        if (slot.isEmpty() && unasked.delay(ALL, now).isZero()) {
            slot = ready(others, now);
            // Counted here and not when it goes out: many senders are handed a chat before the first of them sends.
            slot.ifPresent(taken -> {
                unasked.count(ALL, now);
                counted.add(taken.chat());
            });
        }
        slot.ifPresent(this::leave);
        return slot.map(Slot::chat);
    }

    private static Optional<Slot> ready(NavigableSet<Slot> queue, Instant now) {
        return queue.isEmpty() || queue.first().ready().isAfter(now) ? Optional.empty() : Optional.of(queue.first());
    }

    private void leave(Slot slot) {
        queue(slot).remove(slot);
        waiting.remove(slot.chat());
        inFlight.add(slot.chat());
    }

    /** A message or edit is about to go out to the chat. */
    synchronized void counts(long chat, Urgency urgency, Instant now) {
        limit(chat).count(chat, now);
        if (urgency != Urgency.ANSWER && !counted.remove(chat)) {
            unasked.count(ALL, now);
        }
    }

    /**
     * Counts something that goes out beside the outbox, and says whether it may: a pause is kept, and enough is left that
     * the answer need not wait for it.
     */
    synchronized boolean allowsAside(long chat, Instant now) {
        Instant free = latest(pauses.until(chat), pauses.untilForAll());
        return !now.isBefore(free) && limit(chat).allowsWithOneLeft(chat, now);
    }

    /**
     * The chat's message is dealt with.
     *
     * @param next finds out how urgent the next one is, if there is one
     */
    synchronized void done(long chat, LongFunction<Optional<Urgency>> next, Instant now) {
        inFlight.remove(chat);
        counted.remove(chat);
        pauses.sweep(now);
        next.apply(chat).ifPresent(urgency -> enter(chat, urgency, now));
    }

    /** How long until {@link #take} may find something, as far as is known now. */
    synchronized Duration untilNext(Instant now) {
        Instant next = now.plusSeconds(1);
        if (!answers.isEmpty()) {
            next = earliest(next, answers.first().ready());
        }
        if (!others.isEmpty()) {
            next = earliest(next, latest(others.first().ready(), now.plus(unasked.delay(ALL, now))));
        }
        next = latest(next, pauses.untilForAll());
        return next.isAfter(now) ? Duration.between(now, next) : Duration.ZERO;
    }

    private static Instant earliest(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private static Instant latest(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
