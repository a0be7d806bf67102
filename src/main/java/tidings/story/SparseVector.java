package tidings.story;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A vector with few places other than zero.
 *
 * @param terms the places, ascending
 * @param weights what stands there, 0 or more, in half precision: tens of thousands of vectors are held in memory
 */
record SparseVector(int[] terms, short[] weights) {
    static final SparseVector ZERO = new SparseVector(new int[0], new short[0]);

    /** One at each of these places. */
    static SparseVector of(IntStream places) {
        int[] terms = places.sorted().distinct().toArray();
        short[] ones = new short[terms.length];
        Arrays.fill(ones, Float.floatToFloat16(1));
        return new SparseVector(terms, ones);
    }

    private float weight(int at) {
        return Float.float16ToFloat(weights[at]);
    }

    SparseVector plus(SparseVector other) {
        int[] places = new int[terms.length + other.terms.length];
        short[] values = new short[places.length];
        int count = 0;
        for (int i = 0, j = 0; i < terms.length || j < other.terms.length; count++) {
            boolean mine = j == other.terms.length || (i < terms.length && terms[i] <= other.terms[j]);
            boolean theirs = i == terms.length || (j < other.terms.length && other.terms[j] <= terms[i]);
            places[count] = mine ? terms[i] : other.terms[j];
            float sum = (mine ? weight(i++) : 0) + (theirs ? other.weight(j++) : 0);
            values[count] = Float.floatToFloat16(sum);
        }
        return new SparseVector(Arrays.copyOf(places, count), Arrays.copyOf(values, count));
    }

    double times(SparseVector other) {
        double product = 0;
        for (int i = 0, j = 0; i < terms.length && j < other.terms.length; ) {
            int mine = terms[i];
            int theirs = other.terms[j];
            if (mine == theirs) {
                product += weight(i) * other.weight(j);
            }
            i += mine <= theirs ? 1 : 0;
            j += mine >= theirs ? 1 : 0;
        }
        return product;
    }

    /** The same without the so many places that add most to it. */
    double timesWithoutStrongest(int places, SparseVector other) {
        double product = 0;
        double[] strongest = new double[places];
        for (int i = 0, j = 0; i < terms.length && j < other.terms.length; ) {
            int order = Integer.compare(terms[i], other.terms[j]);
            double one = order == 0 ? weight(i) * other.weight(j) : 0;
            product += one;
            for (int place = 0; place < places; place++) {
                double weaker = Math.min(strongest[place], one);
                strongest[place] = Math.max(strongest[place], one);
                one = weaker;
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return product - Arrays.stream(strongest).sum();
    }

    SparseVector scaled(double by) {
        short[] values = new short[weights.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = Float.floatToFloat16((float) (weight(i) * by));
        }
        return new SparseVector(terms, values);
    }

    /** The same without these places. */
    SparseVector without(Set<Integer> places) {
        short[] values = weights.clone();
        for (int i = 0; i < values.length; i++) {
            values[i] = places.contains(terms[i]) ? 0 : values[i];
        }
        return new SparseVector(terms, values);
    }

    /** These places of it alone. */
    SparseVector only(Set<Integer> places) {
        int[] kept = new int[Math.min(places.size(), terms.length)];
        short[] values = new short[kept.length];
        int count = 0;
        for (int i = 0; i < terms.length && count < kept.length; i++) {
            if (places.contains(terms[i])) {
                kept[count] = terms[i];
                values[count++] = weights[i];
            }
        }
        return new SparseVector(Arrays.copyOf(kept, count), Arrays.copyOf(values, count));
    }

    boolean isEmpty() {
        return terms.length == 0;
    }

    double length() {
        return Math.sqrt(times(this));
    }

    /** The places of the greatest weights, at most so many, the greatest first. Weights are 0 or more. */
    int[] heaviest(int most) {
        long[] order = new long[terms.length];
        for (int i = 0; i < order.length; i++) {
            // Floats of 0 and more are ordered like their bits.
            order[i] = (long) ~weights[i] << Integer.SIZE | i;
        }
        Arrays.sort(order);
        int[] heaviest = new int[Math.min(most, order.length)];
        Arrays.setAll(heaviest, i -> terms[(int) order[i]]);
        return heaviest;
    }

    /** The same without its lightest weights, where there are more than so many. */
    SparseVector heaviestPart(int most) {
        if (terms.length <= most) {
            return this;
        }
        int[] kept = heaviest(most);
        Arrays.sort(kept);
        short[] values = new short[kept.length];
        for (int i = 0, place = 0; i < kept.length; place++) {
            if (terms[place] == kept[i]) {
                values[i++] = weights[place];
            }
        }
        return new SparseVector(kept, values);
    }
}
