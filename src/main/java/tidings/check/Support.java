package tidings.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How far a sentence is made of what its sources say, 0 to 1: the mean of three shares, each of which a different kind of
 * untruth lowers.
 *
 * <ul>
 *   <li>words: of all its words, those that the sources have (invention);
 *   <li>pairs: of its neighbouring content words, those that stand near each other in a source, in this order (words put
 *       together anew);
 *   <li>stretch: of its six neighbouring content words that fare worst, those that one sentence has (two facts made one).
 * </ul>
 */
record Support(double words, double pairs, double stretch) {
    /** So near must two words be in the source. Content words. */
    private static final int NEAR = 4;

    private static final int STRETCH = 6;

    double mean() {
        return (words + pairs + stretch) / 3;
    }

    static Support of(Reading sentence, List<Reading> sources) {
        List<String> content = sentence.content();
        if (content.isEmpty()) {
            return new Support(0, 0, 0);
        }
        return new Support(words(sentence, sources), pairs(content, sources), stretch(content, sources));
    }

    private static double words(Reading sentence, List<Reading> sources) {
        Set<String> known = new HashSet<>();
        sources.forEach(source -> known.addAll(source.stems()));
        return (double) sentence.words().stream()
                        .filter(word -> known.contains(word.stem()))
                        .count()
                / sentence.words().size();
    }

    private record Pair(String first, String second) {}

    private static double pairs(List<String> content, List<Reading> sources) {
        Set<Pair> near = new HashSet<>();
        for (Reading source : sources) {
            List<String> words = source.content();
            for (int i = 0; i < words.size(); i++) {
                String first = words.get(i);
                words.subList(i + 1, Math.min(words.size(), i + 1 + NEAR))
                        .forEach(second -> near.add(new Pair(first, second)));
            }
        }
        if (content.size() == 1) {
            return sources.stream().anyMatch(source -> source.content().containsAll(content)) ? 1 : 0;
        }
        long found = IntStream.range(0, content.size() - 1)
                .filter(i -> near.contains(new Pair(content.get(i), content.get(i + 1))))
                .count();
        return (double) found / (content.size() - 1);
    }

    private static double stretch(List<String> content, List<Reading> sources) {
        List<Set<String>> each = sources.stream().map(Reading::stems).toList();
        int length = Math.min(STRETCH, content.size());
        return IntStream.rangeClosed(0, content.size() - length)
                .mapToDouble(start -> bestShare(content.subList(start, start + length), each))
                .min()
                .orElse(0);
    }

    private static double bestShare(List<String> words, List<Set<String>> sources) {
        return sources.stream()
                .mapToDouble(source ->
                        (double) words.stream().filter(source::contains).count() / words.size())
                .max()
                .orElse(0);
    }
}
