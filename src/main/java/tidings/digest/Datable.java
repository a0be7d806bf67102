package tidings.digest;

import java.util.stream.IntStream;

/** Which sentences of an article need its day once there is newer news. */
record Datable(Reading reading, Stance stance) {
    /** Whether one of these speaks of plans, of which newer news may tell what became, or of a day that nobody can be sure of. */
    boolean isIn(int first, int last) {
        return IntStream.rangeClosed(first, last).anyMatch(i -> stance.isOfPlans(i) || hasLooseDay(i));
    }

    private boolean hasLooseDay(int part) {
        return reading.stored()
                .article()
                .published()
                .filter(published -> new RelativeDates(reading.lexicon(), published)
                        .isUnsure(reading, reading.parts().get(part)))
                .isPresent();
    }
}
