package tidings.check;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which of some sentences support a claim most likely: those with most of its content words, rare ones counting more and
 * long sentences a little less; a neighbour that has them helps.
 */
public final class EvidenceRanking {
    private static final double LENGTH = 0.1;
    private static final int SHORT = 8;
    private static final double NEIGHBOUR = 0.1;

    private EvidenceRanking() {}

    /** The numbers of the sentences from 0, the likeliest first. */
    public static List<Integer> of(String claim, List<String> sentences) {
        List<Reading> readings = sentences.stream().map(Reading::of).toList();
        Set<String> wanted = new HashSet<>(Reading.of(claim).content());
        List<Set<String>> stems = readings.stream().map(Reading::stems).toList();
        double[] own = IntStream.range(0, readings.size())
                .mapToDouble(i -> wanted.stream()
                                .filter(stems.get(i)::contains)
                                .mapToDouble(stem -> weight(stem, stems))
                                .sum()
                        / Math.pow(Math.max(SHORT, readings.get(i).words().size()), LENGTH))
                .toArray();
        return IntStream.range(0, own.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -own[i] - NEIGHBOUR * bestNeighbour(own, i)))
                .collect(Collectors.toList());
    }

    private static double weight(String stem, List<Set<String>> sentences) {
        long having = sentences.stream().filter(stems -> stems.contains(stem)).count();
        return Math.sqrt(Math.log(1 + sentences.size() / (1.0 + having)));
    }

    private static double bestNeighbour(double[] own, int at) {
        double before = at > 0 ? own[at - 1] : 0;
        double after = at + 1 < own.length ? own[at + 1] : 0;
        return Math.max(before, after);
    }
}
