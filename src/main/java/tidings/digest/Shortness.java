package tidings.digest;

import java.util.stream.IntStream;

/** How much the length of what is told takes from its worth. */
record Shortness(Reading reading, Stance stance, Brief brief) {
    /** Two sentences say a thing less shortly than one. */
    private static final double PAIR = 0.6;

    /** What nobody is named for is worth a little less. */
    private static final double UNSAID = 0.97;

    /** An accusation with its denial is worth its length, and so is a disaster with its toll. */
    double of(int first, int last) {
        if (first == last) {
            return (reading.parts().get(first).isLong() ? PAIR : 1) * (stance.isAttributed(first) ? 1 : UNSAID);
        }
        boolean belongs = stance.denies(last)
                || stance.takesBack(last)
                || stance.namesTheSourceOfTheOneBefore(last)
                || IntStream.rangeClosed(first + 1, last).allMatch(brief::matters);
        return belongs ? 1 : PAIR;
    }
}
