package tidings.digest;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A passage that may be chosen.
 *
 * @param concepts its word bigrams
 */
record Candidate(Passage passage, Set<String> concepts) {
    /** The exponent of relevance: above 1 the topic counts for more than coverage. */
    private static final double RELEVANCE = 1.5;

    /** The exponent of length: 0 favours long passages, 1 short ones. */
    private static final double LENGTH = 0.5;

    /** News begins with what matters: the first sentence has 1 + this weight, the third half of that. */
    private static final double POSITION = 6;

    private static final double DECAY = 0.5;

    /** A shorter passage gains nothing by being shorter. Words. */
    private static final int SHORT = 12;

    static Candidate of(Passage passage) {
        List<String> words = passage.words();
        return new Candidate(
                passage,
                IntStream.range(0, words.size() - 1)
                        .mapToObj(i -> words.get(i) + " " + words.get(i + 1))
                        .collect(Collectors.toSet()));
    }

    int length() {
        return passage.words().size();
    }

    double position() {
        return 1 + POSITION / (1 + DECAY * passage.first());
    }

    /** What each concept counts that this passage covers. */
    double factor() {
        return Math.pow(passage.relevance(), RELEVANCE) / Math.pow(Math.max(SHORT, length()), LENGTH);
    }

    boolean repeats(Candidate other) {
        return passage.overlaps(other.passage) || Shingles.areNearCopies(passage.words(), other.passage.words());
    }
}
