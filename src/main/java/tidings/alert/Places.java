package tidings.alert;

import java.util.Arrays;

/** Where something stands in an article, counted in terms, in rising order: first the title, then the text. */
final class Places {
    static final Places NONE = new Places();

    private int[] at = new int[2];
    private int size;

    /** Adds a place behind all that there are. */
    void add(int place) {
        if (size == at.length) {
            at = Arrays.copyOf(at, size * 2);
        }
        at[size++] = place;
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The place of that rank, from 0. */
    int at(int rank) {
        return at[rank];
    }

    boolean contains(int place) {
        return Arrays.binarySearch(at, 0, size, place) >= 0;
    }

    /** All places of both, each once. */
    Places and(Places other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        Places all = new Places();
        int mine = 0;
        int its = 0;
        while (mine < size || its < other.size) {
            int one = mine < size ? at[mine] : Integer.MAX_VALUE;
            int two = its < other.size ? other.at[its] : Integer.MAX_VALUE;
            all.add(Math.min(one, two));
            mine += one <= two ? 1 : 0;
            its += two <= one ? 1 : 0;
        }
        return all;
    }

    /** Those that the other follows so many places later. */
    Places before(Places other, int distance) {
        Places together = new Places();
        for (int i = 0; i < size; i++) {
            if (other.contains(at[i] + distance)) {
                together.add(at[i]);
            }
        }
        return together;
    }
}
