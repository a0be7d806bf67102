package tidings.story;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tidings.text.Language;

/** A {@link Gist} whose entries are weighed by their rarity, all together of length 1. */
record GistVector(SparseVector names, SparseVector numbers, SparseVector meanings) {
    private static final double NAME = 1.5;
    /** In German every noun begins with a capital letter and sounds like something. */
    private static final double GERMAN_NAME = 0.7;

    private static final double NUMBER = 2;
    private static final double MEANING = 1;

    /** How near two must come. Cosine. */
    private static final double NEAR = 0.25;
    /** And two of which one has no numbers. */
    private static final double NEAR_WITHOUT_NUMBERS = 0.6;

    /** What of it has to come from each kind. */
    private static final double BY_NAMES = 0.03;

    private static final double BY_NUMBERS = 0.02;
    private static final double BY_MEANINGS = 0.01;

    static GistVector of(Gist gist, TermSpace space) {
        double name = gist.language().equals(Language.GERMAN) ? GERMAN_NAME : NAME;
        SparseVector names = weighed(gist.names(), Gist.NAME, name, space);
        SparseVector numbers = weighed(gist.numbers(), Gist.NUMBER, NUMBER, space);
        SparseVector meanings = weighed(gist.meanings(), Gist.MEANING, MEANING, space);
        double length = Math.sqrt(names.times(names) + numbers.times(numbers) + meanings.times(meanings));
        double scale = length == 0 ? 0 : 1 / length;
        return new GistVector(names.scaled(scale), numbers.scaled(scale), meanings.scaled(scale));
    }

    private static SparseVector weighed(Map<String, Integer> counts, char mark, double weight, TermSpace space) {
        Map<String, Double> weights = new HashMap<>();
        counts.forEach((key, count) -> weights.put(mark + key, weight * (1 + Math.log(count))));
        return space.weighed(weights);
    }

    /** The rarest names and numbers, at most so many of each. */
    int[] leads(int most) {
        return Stream.of(numbers, names)
                .flatMapToInt(vector -> IntStream.of(vector.heaviest(most)))
                .toArray();
    }

    /** 0 where something speaks against it, else how near they are. */
    double nearness(GistVector other) {
        double byNames = names.times(other.names);
        double byNumbers = numbers.times(other.numbers);
        double byMeanings = meanings.times(other.meanings);
        double all = byNames + byNumbers + byMeanings;
        boolean bothCount = numbers.terms().length > 0 && other.numbers.terms().length > 0;
        boolean enough = bothCount ? all >= NEAR && byNumbers >= BY_NUMBERS : all >= NEAR_WITHOUT_NUMBERS;
        return enough && byNames >= BY_NAMES && byMeanings >= BY_MEANINGS ? all : 0;
    }
}
