package tidings.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How sure it is that a document supports a claim, by words alone: for comparing claims, where {@link SentenceCheck} decides
 * on one. What counts is whether a sentence contradicts the ones nearest to it, how much of it they say in the same words,
 * and what of its names and figures the document has not got at all.
 */
public final class Faithfulness {
    /** What a sentence loses that contradicts the nearest ones in a name, a figure, a denial or an opposite. */
    private static final double CONTRADICTED = 0.5;

    private static final double SUPPORTED = 0.5;
    /** For the share of its runs of three words that the document has, too. */
    private static final double COPIED = 0.1;
    /** What it loses where only one of the two denies something, whichever it is. */
    private static final double DENIED = 0.1;
    /** For each name or figure that is nowhere, the first counting most. */
    private static final double FOREIGN = 0.4;

    private final Wording wording = Wording.get();
    private final Opposites opposites = new Opposites();

    /**
     * From 0 to 1, which is a copy.
     *
     * @param claim its sentences
     * @param document the sentences, in order
     */
    public double score(List<String> claim, List<String> document) {
        List<Reading> sentences = claim.stream().map(Reading::of).toList();
        List<Reading> sources = document.stream().map(Reading::of).toList();
        Reading whole = Reading.of(String.join(" ", claim));
        double score = SUPPORTED * Support.of(whole, sources).mean() + COPIED * copied(whole, Reading.all(sources));
        score += sentences.stream().anyMatch(each -> contradicts(each, sources)) ? 0 : CONTRADICTED;
        score -= sentences.stream().anyMatch(each -> onlyOneDenies(each, sources)) ? DENIED : 0;
        score -= FOREIGN * Math.log1p(foreign(sentences, sources));
        return Math.clamp(score / (SUPPORTED + COPIED + CONTRADICTED), 0, 1);
    }

    private boolean contradicts(Reading sentence, List<Reading> sources) {
        Reading nearest = Nearest.to(sentence, sources);
        return !wording.hasNamesOf(nearest, sentence)
                || !wording.hasNumbersOf(nearest, sentence)
                || (wording.denies(sentence) && !wording.denies(nearest))
                || opposites.between(sentence.low(), nearest.low());
    }

    private boolean onlyOneDenies(Reading sentence, List<Reading> sources) {
        Set<String> content = new HashSet<>(sentence.content());
        return wording.denies(sentence)
                != Nearest.all(content, sources).stream().limit(1).anyMatch(wording::denies);
    }

    private static double copied(Reading claim, Reading document) {
        List<List<String>> runs = runs(claim);
        Set<List<String>> theirs = new HashSet<>(runs(document));
        return runs.isEmpty()
                ? 0
                : (double) runs.stream().filter(theirs::contains).count() / runs.size();
    }

    private static List<List<String>> runs(Reading reading) {
        List<String> stems = reading.words().stream().map(Word::stem).toList();
        return IntStream.range(2, stems.size())
                .mapToObj(i -> stems.subList(i - 2, i + 1))
                .toList();
    }

    /** Of the sentence that has most of them. */
    private static long foreign(List<Reading> sentences, List<Reading> sources) {
        Set<String> known = new HashSet<>();
        sources.forEach(source -> known.addAll(source.stems()));
        return sentences.stream()
                .mapToLong(sentence -> sentence.words().stream()
                        .filter(Word::isContent)
                        .filter(word -> word.isNumber() || word.isCapitalised())
                        .filter(word -> !known.contains(word.stem()))
                        .count())
                .max()
                .orElse(0);
    }
}
