package tidings.check;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The place of a document that a claim is most likely about. */
final class Nearest {
    /** Sentences in a row. */
    private static final int WINDOW = 3;
    /** What each sentence more must bring in of the claim's content words, as a share of them. */
    private static final double LENGTH_COSTS = 0.04;

    private Nearest() {}

    /** Up to three sentences in a row that have most of its content words; an empty one where there are none. */
    static Reading to(Reading claim, List<Reading> document) {
        return IntStream.range(0, document.size())
                .boxed()
                .flatMap(i -> IntStream.rangeClosed(1, Math.min(WINDOW, document.size() - i))
                        .mapToObj(length -> document.subList(i, i + length)))
                .max(Comparator.comparingDouble(window -> share(claim.content(), window)))
                .map(Reading::all)
                .orElse(Reading.of(""));
    }

    /** Those that have most of some stems. */
    static List<Reading> all(Set<String> stems, List<Reading> sources) {
        long most = sources.stream()
                .mapToLong(source -> shared(stems, source))
                .max()
                .orElse(0);
        return sources.stream().filter(source -> shared(stems, source) == most).toList();
    }

    private static long shared(Set<String> stems, Reading source) {
        Set<String> known = source.stems();
        return stems.stream().filter(known::contains).count();
    }

    private static double share(List<String> content, List<Reading> window) {
        Set<String> stems = Reading.all(window).stems();
        long found = content.stream().filter(stems::contains).count();
        return (double) found / Math.max(1, content.size()) - LENGTH_COSTS * (window.size() - 1);
    }
}
