package tidings.feed;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How often the pages of a feed's items were read, and when each may be read again: one that could not be had for the moment,
 * or whose item has changed since. Forty bytes an item, as long as the feed has it, and twenty more where its page is missed.
 *
 * @param byItem under the {@link SeenItems#name} of the item, and once more under its {@link SeenItems#link}; under its name
 *     and words {@link SeenItems#anywhere} too while these stand in for the page
 */
public record PageReadings(Map<Long, Reading> byItem) {
    public static final PageReadings NONE = new PageReadings(Map.of());

    private static final int BYTES = 2 * Long.BYTES + Integer.BYTES;

    public PageReadings {
        byItem = Map.copyOf(byItem);
    }

    /**
     * What is known of a page.
     *
     * @param times how often it was asked for
     * @param next from when on it may be asked for again
     * @param isWanted whether it is to be, then
     * @param standIn what the feed said in its place when it could not be had, in 27 bits; 0 where it could
     */
    public record Reading(int times, Instant next, boolean isWanted, int standIn) {
        /** A page that failed is soon there again; one that was read may change all day long. */
        private static final Duration AFTER_TROUBLE = Duration.ofMinutes(10);

        private static final Duration AFTER_SUCCESS = Duration.ofHours(1);
        /** Some feeds change with each visit, a counter of comments say, and some pages never come. */
        private static final int MOST = 7;

        /** So often it is read at once when it is said to be another one. */
        private static final int EARLY = 4;

        private static final int TIMES_BITS = 4;
        private static final int STAND_IN_BITS = Integer.SIZE - 1 - TIMES_BITS;

        /** Negative where the page is wanted: it was asked for at least once then. */
        private int number() {
            int number = (standIn << TIMES_BITS) | times;
            return isWanted ? -number : number;
        }

        private static Reading ofNumber(int number, Instant next) {
            int positive = Math.abs(number);
            return new Reading(positive & ((1 << TIMES_BITS) - 1), next, number < 0, positive >> TIMES_BITS);
        }

        /** It was not needed: the article was here already. */
        static Reading none(Instant now) {
            return new Reading(0, now, false, 0);
        }

        /** What is later than any reading makes it comes of a clock that was ahead. */
        boolean isDue(Instant now) {
            return times < MOST && (!next.isAfter(now) || next.isAfter(next(now, AFTER_SUCCESS)));
        }

        /** Its item has changed before it may be asked for again. */
        Reading wanted() {
            return new Reading(times, next, times < MOST, standIn);
        }

        /** That is asked of its item. */
        Reading unwanted() {
            return new Reading(times, next, false, standIn);
        }

        /** Whether it was read so few times that there is no need to wait. */
        boolean isEarly() {
            return times < EARLY;
        }

        /** It was asked for, and came, or failed as it will again. */
        Reading read(Instant now) {
            return new Reading(times + 1, next(now, AFTER_SUCCESS), false, 0);
        }

        /** It was asked for, and may come another time. */
        Reading missed(Instant now) {
            return new Reading(times + 1, next(now, AFTER_TROUBLE), times + 1 < MOST, 0);
        }

        /** It was not asked for: its host wants to be left alone for so long. */
        Reading postponed(Instant now, Duration delay) {
            Instant latest = next(now, AFTER_SUCCESS);
            Instant end = now.plus(delay);
            return new Reading(times, end.isBefore(latest) ? end : latest, times < MOST, 0);
        }

        /** This text has its place for now. */
        Reading standIn(String text) {
            return new Reading(times, next, isWanted, bits(text));
        }

        boolean isStandIn(String text) {
            return standIn != 0 && standIn == bits(text);
        }

        private static int bits(String text) {
            return text.hashCode() >>> (Integer.SIZE - STAND_IN_BITS);
        }

        private Instant next(Instant now, Duration first) {
            return now.plus(first.multipliedBy(1L << Math.min(times, MOST)));
        }
    }

    /** As {@link #bytes()} has them. */
    public static PageReadings ofBytes(byte[] written) {
        ByteBuffer bytes = ByteBuffer.wrap(written);
        Map<Long, Reading> byItem = new HashMap<>();
        while (bytes.remaining() >= BYTES) {
            long item = bytes.getLong();
            Instant next = Instant.ofEpochSecond(bytes.getLong());
            byItem.put(item, Reading.ofNumber(bytes.getInt(), next));
        }
        return new PageReadings(byItem);
    }

    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(byItem.size() * BYTES);
        byItem.forEach((item, reading) ->
                bytes.putLong(item).putLong(reading.next().getEpochSecond()).putInt(reading.number()));
        return bytes.array();
    }

    /** Of these items alone: what a feed has no longer is not looked at again. */
    PageReadings of(Collection<FeedItem> items) {
        if (byItem.isEmpty()) {
            return this;
        }
        Set<Long> names = items.stream().flatMap(this::names).collect(Collectors.toSet());
        Map<Long, Reading> left = new HashMap<>(byItem);
        left.keySet().retainAll(names);
        return new PageReadings(left);
    }

    private Stream<Long> names(FeedItem item) {
        long name = SeenItems.name(item);
        boolean isRead = byItem.containsKey(name) && byItem.get(name).standIn() == 0;
        return Stream.concat(
                Stream.of(name, SeenItems.link(item)), isRead ? Stream.empty() : SeenItems.anywhere(item).stream());
    }

    /** Those of the items whose pages are to be read again by now. */
    List<FeedItem> due(List<FeedItem> items, Instant now) {
        return isAnyDue(now) ? items.stream().filter(item -> isDue(item, now)).toList() : List.of();
    }

    boolean isAnyDue(Instant now) {
        return byItem.values().stream().anyMatch(reading -> reading.isWanted() && reading.isDue(now));
    }

    private boolean isDue(FeedItem item, Instant now) {
        Reading reading = byItem.getOrDefault(SeenItems.name(item), Reading.none(now));
        return reading.isWanted() && reading.isDue(now);
    }

    /** Whether the page of an item with this name and these words was not to be had, under whatever link. */
    boolean isMissing(FeedItem item) {
        return SeenItems.anywhere(item).filter(byItem::containsKey).isPresent();
    }

    /** When the first page is to be read again. */
    Optional<Instant> next() {
        return byItem.values().stream()
                .filter(Reading::isWanted)
                .map(Reading::next)
                .min(Instant::compareTo);
    }
}
