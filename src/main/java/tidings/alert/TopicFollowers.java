package tidings.alert;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Who follows which topic: the ids in rising order, for new ones are the largest, and by topic the ranks of its followers'
 * ids. What one of them follows is looked for in all lists, since it is asked only when somebody goes or follows another.
 */
final class TopicFollowers {
    private static final int NONE = -1;

    /** From 1 on, as a table counts them. */
    private int[] ids = new int[16];

    private int size;
    /** By topic: ranks of ids. */
    private Postings ranks = new Postings();

    private int listed;
    private int taken;

    /** Takes a follower and the topic, or the place of the topic. */
    @FunctionalInterface
    interface Use {
        void follower(long id, int topic);
    }

    /** From now on this one follows that topic, in place of what it was. */
    void put(long id, int topic) {
        int rank = rank(id);
        if (rank >= 0) {
            move(rank, topic);
        } else if (~rank == size) {
            insert(size, id);
            list(size - 1, topic);
        } else {
            insertBetween(~rank, id, topic);
        }
    }

    private int rank(long id) {
        return size > 0 && ids[size - 1] < id ? ~size : Arrays.binarySearch(ids, 0, size, Math.toIntExact(id));
    }

    /** A load that failed and begins again puts in what is in: that must not mean to look through all lists. */
    private void move(int rank, int topic) {
        if (!isListed(rank, topic)) {
            unlist(rank);
            list(rank, topic);
        }
    }

    private boolean isListed(int rank, int topic) {
        return IntStream.range(0, ranks.count(topic)).anyMatch(i -> ranks.at(topic, i) == rank);
    }

    private void list(int rank, int topic) {
        ranks.add(topic, rank);
        listed++;
    }

    private void unlist(int rank) {
        for (int topic = 0; topic < ranks.keys(); topic++) {
            for (int i = ranks.count(topic) - 1; i >= 0; i--) {
                if (ranks.at(topic, i) == rank) {
                    ranks.remove(topic, i);
                    listed--;
                    taken++;
                    return;
                }
            }
        }
    }

    private void insert(int rank, long id) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size + size / 8 + 1);
        }
        System.arraycopy(ids, rank, ids, rank + 1, size - rank);
        ids[rank] = Math.toIntExact(id);
        size++;
    }

    /** Two that follow at the same time may come the wrong way round: the ranks after the new one are others then. */
    private void insertBetween(int rank, long id, int topic) {
        int[] topics = topics();
        insert(rank, id);
        ranks = new Postings();
        listed = 0;
        for (int other = 0; other < size; other++) {
            int followed = other == rank ? topic : topics[other < rank ? other : other - 1];
            if (followed != NONE) {
                list(other, followed);
            }
        }
    }

    /** By rank; {@link #NONE} for who is gone. */
    private int[] topics() {
        int[] topics = new int[size];
        Arrays.fill(topics, NONE);
        for (int topic = 0; topic < ranks.keys(); topic++) {
            for (int i = ranks.count(topic) - 1; i >= 0; i--) {
                topics[ranks.at(topic, i)] = topic;
            }
        }
        return topics;
    }

    /** Does nothing where it is not in. */
    void remove(long id) {
        int rank = rank(id);
        if (rank >= 0) {
            unlist(rank);
        }
    }

    /** How often somebody was taken out of a list; the topic may have nobody left. */
    int taken() {
        return taken;
    }

    int alive() {
        return listed;
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
            use.follower(ids[having[i]], places[i]);
        }
    }

    /** All that are not gone, in the order of their ids. */
    void each(Use use) {
        int[] topics = topics();
        for (int rank = 0; rank < size; rank++) {
            if (topics[rank] != NONE) {
                use.follower(ids[rank], topics[rank]);
            }
        }
    }
}
