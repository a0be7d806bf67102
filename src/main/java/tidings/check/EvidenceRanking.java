package tidings.check;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which of some sentences support a claim most likely: those with most of its content words, rare ones counting more and
 * figures twice, and with most of its pairs of neighbouring words; a neighbour that has them helps.
 */
public final class EvidenceRanking {
    private static final double FIGURE = 2;
    private static final double NEIGHBOUR = 0.2;

    private final List<Clue> sentences;

    /** What a text has to support another one by: the stems of its words, and of any two that stand side by side. */
    private record Clue(Set<String> stems, Set<String> pairs) {
        static Clue of(Reading reading) {
            List<String> stems = reading.words().stream().map(Word::stem).toList();
            Set<String> pairs = IntStream.range(1, stems.size())
                    .mapToObj(i -> stems.get(i - 1) + Reading.JOINT + stems.get(i))
                    .collect(Collectors.toSet());
            return new Clue(new HashSet<>(stems), pairs);
        }
    }

    private EvidenceRanking(List<Clue> sentences) {
        this.sentences = sentences;
    }

    /** The numbers of the sentences from 0, the likeliest first. */
    public static List<Integer> of(String claim, List<String> sentences) {
        return new EvidenceRanking(
                        sentences.stream().map(Reading::of).map(Clue::of).toList())
                .ranked(Reading.of(claim));
    }

    private List<Integer> ranked(Reading claim) {
        List<Word> wanted = claim.words().stream().filter(Word::isContent).toList();
        Set<String> pairs = Clue.of(claim).pairs();
        double[] own = sentences.stream()
                .mapToDouble(sentence -> words(wanted, sentence) + shared(pairs, sentence.pairs()))
                .toArray();
        return IntStream.range(0, own.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -own[i] - NEIGHBOUR * bestNeighbour(own, i)))
                .toList();
    }

    private double words(List<Word> wanted, Clue sentence) {
        Set<String> counted = new HashSet<>();
        return wanted.stream()
                .filter(word -> sentence.stems().contains(word.stem()) && counted.add(word.stem()))
                .mapToDouble(word -> rarity(word.stem()) * (word.isNumber() ? FIGURE : 1))
                .sum();
    }

    private static long shared(Set<String> wanted, Set<String> pairs) {
        return wanted.stream().filter(pairs::contains).count();
    }

    private double rarity(String stem) {
        long having = sentences.stream()
                .filter(sentence -> sentence.stems().contains(stem))
                .count();
        return Math.sqrt(Math.log(1 + sentences.size() / (1.0 + having)));
    }

    private static double bestNeighbour(double[] own, int at) {
        double before = at > 0 ? own[at - 1] : 0;
        double after = at + 1 < own.length ? own[at + 1] : 0;
        return Math.max(before, after);
    }
}
