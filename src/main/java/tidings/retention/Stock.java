package tidings.retention;

import java.time.Instant;
import java.util.Set;

/** The stored articles as something that takes room. Samples do not count: the first real article takes them away. */
public interface Stock {
    /** How many articles with a date were published before this, without those that are spared. */
    long olderThan(Instant before, Set<Long> spared);

    /** Removes the oldest of {@link #olderThan}, at most so many, with all that hangs on them; says how many. */
    int removeOlderThan(Instant before, Set<Long> spared, int limit);

    /** Removes the oldest articles, those without a date first, at most so many; says how many. */
    int removeOldest(Set<Long> spared, int limit);

    /** How many articles there are. */
    long articles();

    /** What they take with their index, in bytes; room that is free again does not count. */
    long bytes();

    /** Gives some of the free room back to the file system; says whether there may be more to give. */
    boolean shrink();
}
