package tidings.retention;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * The stored articles as something that takes room: the public ones, those of feeds that only chats asked for, and those
 * that chats were sent, which are as old as their keeping. Samples do not count: the first real article takes them away.
 */
public interface Stock {
    /** How many articles with a date are from before this, without those that are spared. */
    long olderThan(Instant before, Set<Long> spared);

    /** Removes some of {@link #olderThan}, at most so many, with all that hangs on them; says how many. */
    int removeOlderThan(Instant before, Set<Long> spared, int limit);

    /**
     * The oldest articles, those without a date first.
     *
     * @param articles how many they are
     * @param end where they end, as the stock counts
     */
    record Oldest(long articles, long end) {}

    /** The oldest articles that hold about so many bytes; empty where all that are not spared hold less. */
    Optional<Oldest> oldest(long bytes, Set<Long> spared);

    /** Removes some of these, at most so many, with all that hangs on them; says how many. */
    int remove(Oldest oldest, Set<Long> spared, int limit);

    /** What all that is stored takes, in bytes; room that is free again does not count. */
    long bytes();

    /** Frees some of the room that removed articles still have in the index; says whether there may be more. */
    boolean tidy();

    /** Gives some of the free room back to the file system; says whether there may be more to give. */
    boolean shrink();
}
