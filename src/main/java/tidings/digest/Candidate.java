package tidings.digest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A passage that may be chosen.
 *
 * @param concepts the numbers of its word bigrams, each once
 * @param factor what each concept counts that this passage covers
 * @param shingles its runs of words, to know copies by
 * @param frames the same with any number for another
 * @param names to know what is told of others in the same words
 */
record Candidate(
        Passage passage,
        int[] concepts,
        double factor,
        Set<List<String>> shingles,
        Set<List<String>> frames,
        Namings names) {
    /** The exponent of relevance: above 1 the topic counts for more than coverage. */
    private static final double RELEVANCE = 1.5;

    /** The exponent of length: 0 favours long passages, 1 short ones. */
    private static final double LENGTH = 0.5;

    /** News begins with what matters: the first sentence has 1 + this weight, the third half of that. */
    private static final double POSITION = 6;

    private static final double DECAY = 0.5;

    /** A shorter passage gains nothing by being shorter. Words. */
    private static final int SHORT = 12;

    /** @param numbers of all bigrams so far; new ones are added */
    static Candidate of(Passage passage, Map<String, Integer> numbers) {
        List<String> words = passage.words();
        int[] concepts = IntStream.range(0, words.size() - 1)
                .mapToObj(i -> words.get(i) + " " + words.get(i + 1))
                .mapToInt(bigram -> numbers.computeIfAbsent(bigram, key -> numbers.size()))
                .distinct()
                .toArray();
        double factor = Math.pow(passage.relevance(), RELEVANCE) / Math.pow(Math.max(SHORT, words.size()), LENGTH);
        Set<List<String>> shingles = Shingles.of(words);
        List<String> frame = words.stream().map(Candidate::withoutNumber).toList();
        Set<List<String>> frames = frame.equals(words) ? shingles : Shingles.of(frame);
        return new Candidate(passage, concepts, factor, shingles, frames, Namings.of(passage));
    }

    private static String withoutNumber(String word) {
        return Character.isDigit(word.codePointAt(0)) ? "0" : word;
    }

    static double position(Passage passage) {
        return 1 + POSITION / (1 + DECAY * passage.first());
    }

    int length() {
        return passage.words().size();
    }

    boolean repeats(Candidate other) {
        return passage.overlaps(other.passage)
                || passage.words().equals(other.passage.words())
                || ((Shingles.overlap(shingles, other.shingles) || isReportOfAnotherDay(other))
                        && !names.areOthersThan(other.names));
    }

    /** An outlet that says the same with other numbers tells how it was at another time; one time is enough. */
    private boolean isReportOfAnotherDay(Candidate other) {
        return passage.stored().id() != other.passage.stored().id()
                && passage.stored()
                        .article()
                        .source()
                        .equals(other.passage.stored().article().source())
                && Shingles.overlap(frames, other.frames);
    }
}
