package tidings.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A feed that is asked for news, now and then.
 *
 * @param id of the store
 * @param url where it is asked for
 * @param title as whoever added it, or the feed itself, calls it; empty before the first visit
 * @param group what it is enabled and disabled with; empty for a feed on its own
 * @param memory what is known of it from earlier visits
 */
public record Feed(long id, String url, String title, String group, State state, Memory memory) {
    /** Silence of a day is worth a word; less happens to everyone. */
    private static final Duration TOLD_AFTER = Duration.ofDays(1);

    /** Whether a feed is asked. */
    public enum State {
        ON,
        /** Its group, or it alone, was disabled, or only chats asked for it: then it is asked for those. */
        OFF,
        /** It is gone for good: its server said so, or another feed has its address. */
        RETIRED
    }

    /** Why nothing has come from it for a day or longer, or will any more; a sentence. */
    public Optional<String> trouble(Instant now) {
        if (state == State.RETIRED) {
            return Optional.of(memory.failing().reason()).filter(reason -> !reason.isEmpty());
        }
        return memory.failing()
                .since()
                .filter(since -> !since.plus(TOLD_AFTER).isAfter(now))
                .map(since -> memory.failing().reason());
    }

    Feed with(Memory other) {
        return new Feed(id, url, title, group, state, other);
    }

    Feed titled(String other) {
        return title.isBlank() ? new Feed(id, url, other, group, state, memory) : this;
    }

    Feed at(String other) {
        return new Feed(id, other, title, group, state, memory);
    }

    Feed retired() {
        return new Feed(id, url, title, group, State.RETIRED, memory);
    }
}
