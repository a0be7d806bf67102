package tidings.alert;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Who follows which topic: the ids in rising order, for new ones are the largest, and with each the number of its topic.
 * Who goes or follows another is only marked in the list of the old topic, until all is tidied up.
 */
final class TopicFollowers {
    private static final int NONE = -1;

    private long[] ids = new long[16];
    /** By the rank of the id; {@link #NONE} for who is gone. */
    private int[] topics = new int[16];

    private int size;
    /** By topic: ranks of ids. */
    private Postings ranks = new Postings();

    private int marked;

    /** Takes a follower and the topic, or the place of the topic. */
    @FunctionalInterface
    interface Use {
        void follower(long id, int topic);
    }

    /** From now on this one follows that topic, in place of what it was. */
    void put(long id, int topic) {
        int rank = rank(id);
        if (rank >= 0) {
            change(rank, topic);
        } else if (~rank == size) {
            insert(size, id, topic);
            ranks.add(topic, size - 1);
        } else {
            insert(~rank, id, topic);
            relist();
        }
    }

    private int rank(long id) {
        return size > 0 && ids[size - 1] < id ? ~size : Arrays.binarySearch(ids, 0, size, id);
    }

    private void change(int rank, int topic) {
        if (topics[rank] == topic) {
            return;
        }
        marked += topics[rank] == NONE ? 0 : 1;
        topics[rank] = topic;
        if (isListed(topic, rank)) {
            marked--;
        } else {
            ranks.add(topic, rank);
        }
    }

    private boolean isListed(int topic, int rank) {
        return IntStream.range(0, ranks.count(topic)).anyMatch(i -> ranks.at(topic, i) == rank);
    }

    private void insert(int rank, long id, int topic) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size + size / 8 + 1);
            topics = Arrays.copyOf(topics, size + size / 8 + 1);
        }
        System.arraycopy(ids, rank, ids, rank + 1, size - rank);
        System.arraycopy(topics, rank, topics, rank + 1, size - rank);
        ids[rank] = id;
        topics[rank] = topic;
        size++;
    }

    private void relist() {
        ranks = new Postings();
        marked = 0;
        for (int rank = 0; rank < size; rank++) {
            if (topics[rank] != NONE) {
                ranks.add(topics[rank], rank);
            }
        }
    }

    /** Does nothing where it is not in. */
    void remove(long id) {
        int rank = rank(id);
        if (rank >= 0 && topics[rank] != NONE) {
            topics[rank] = NONE;
            marked++;
        }
    }

    /** How many places in lists are only marked. */
    int marked() {
        return marked;
    }

    int alive() {
        return size - marked;
    }

    /**
     * The followers of some topics, in short loops for the reason that {@link Gathered} has.
     *
     * @param use takes with each the place of the topic among these
     */
    void of(int[] some, int count, Use use) {
        int all = 0;
        for (int i = 0; i < count; i++) {
            all += ranks.count(some[i]);
        }
        int[] having = new int[all];
        int[] places = new int[all];
        int found = 0;
        for (int i = 0; i < count; i++) {
            for (int k = ranks.count(some[i]) - 1; k >= 0; k--) {
                having[found] = ranks.at(some[i], k);
                places[found++] = i;
            }
        }
        for (int i = 0; i < found; i++) {
            if (marked == 0 || topics[having[i]] == some[places[i]]) {
                use.follower(ids[having[i]], places[i]);
            }
        }
    }

    /** All that are not gone, in the order of their ids. */
    void each(Use use) {
        for (int rank = 0; rank < size; rank++) {
            if (topics[rank] != NONE) {
                use.follower(ids[rank], topics[rank]);
            }
        }
    }
}
