package tidings.embed;

import java.util.OptionalDouble;

/** The mean and the standard deviation of numbers that come one by one (Welford, 1962). */
final class Spread {
    private long count;
    private double mean;
    private double squares;

    void add(double number) {
        count++;
        double before = number - mean;
        mean += before / count;
        squares += before * (number - mean);
    }

    long count() {
        return count;
    }

    /** How far a number lies above the mean, in standard deviations; empty where all were the same. */
    OptionalDouble standing(double number) {
        double deviation = count == 0 ? 0 : Math.sqrt(squares / count);
        return deviation == 0 ? OptionalDouble.empty() : OptionalDouble.of((number - mean) / deviation);
    }
}
