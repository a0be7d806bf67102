package tidings.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Reorders the candidates of a search by how much their words look like the question's, letter by letter: the index
 * knows stems, and misses compounds, rare inflections and the exact form that was asked for.
 *
 * <p>Features are the question's words, their groups of four letters, and its neighbouring words side by side, each
 * scored by BM25 within the candidates alone (McNamee and Mayfield, Character N-Gram Tokenization for European Language
 * Text Retrieval, 2004; Metzler and Croft, A Markov Random Field Model for Term Dependencies, 2005). They are numbers,
 * not strings: 50 articles have 100,000 of them.
 */
public final class Resemblance {
    private static final double WORD_WEIGHT = 0.3;
    private static final double GROUP_WEIGHT = 0.45;
    private static final double PAIR_WEIGHT = 0.2;
    /** In a long text nearly every group of letters stands somewhere: the groups' weight halves here. Words. */
    private static final double LONG_TEXT = 150;

    private static final double SATURATION = 1.2;
    private static final double LENGTH_SHARE = 0.75;

    private final FeatureTable features = new FeatureTable();
    private final List<Double> weights = new ArrayList<>();

    public Resemblance(String question) {
        PairReader pairs = new PairReader(pair -> feature(pair, PAIR_WEIGHT));
        LongConsumer words = word -> feature(word, WORD_WEIGHT);
        new LetterReader(words.andThen(pairs::word), group -> feature(group, GROUP_WEIGHT)).read(question);
    }

    private void feature(long feature, double weight) {
        if (features.add(feature)) {
            weights.add(weight);
        }
    }

    /** The same hits with their scores raised, best first. */
    public List<Hit> reordered(List<Hit> candidates) {
        List<Counts> counts = candidates.stream().map(this::count).toList();
        double averageWords = counts.stream().mapToInt(Counts::words).average().orElse(1);
        double[] rarity = rarity(counts);
        List<Hit> reordered = new ArrayList<>(candidates.size());
        for (int i = 0; i < candidates.size(); i++) {
            Hit hit = candidates.get(i);
            reordered.add(new Hit(hit.stored(), hit.score() + score(counts.get(i), rarity, averageWords)));
        }
        reordered.sort(Comparator.comparingDouble(Hit::score).reversed());
        return reordered;
    }

    private double score(Counts counts, double[] rarity, double averageWords) {
        double norm = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * counts.words() / averageWords);
        double damping = LONG_TEXT / (LONG_TEXT + counts.words());
        double score = 0;
        for (int i = 0; i < rarity.length; i++) {
            int n = counts.of(i);
            if (n > 0) {
                double weight = weights.get(i);
                score += (weight == GROUP_WEIGHT ? weight * damping : weight)
                        * rarity[i]
                        * n
                        * (SATURATION + 1)
                        / (n + norm);
            }
        }
        return score;
    }

    private double[] rarity(List<Counts> counts) {
        double[] rarity = new double[weights.size()];
        for (int i = 0; i < rarity.length; i++) {
            int feature = i;
            long having = counts.stream().filter(count -> count.of(feature) > 0).count();
            rarity[i] = Math.log(1 + (counts.size() - having + 0.5) / (having + 0.5));
        }
        return rarity;
    }

    /** How often each feature occurs in an article. */
    private static final class Counts {
        private final FeatureTable table;
        private final int[] features;
        private int words;

        Counts(FeatureTable table) {
            this.table = table;
            this.features = new int[table.size()];
        }

        void word(long word) {
            words++;
            feature(word);
        }

        void feature(long feature) {
            int place = table.place(feature);
            if (place >= 0) {
                features[place]++;
            }
        }

        int of(int feature) {
            return features[feature];
        }

        int words() {
            return words;
        }
    }

    private Counts count(Hit hit) {
        Counts counts = new Counts(features);
        PairReader pairs = new PairReader(counts::feature);
        LongConsumer words = counts::word;
        LetterReader reader = new LetterReader(words.andThen(pairs::word), counts::feature);
        reader.read(hit.stored().article().title());
        pairs.end();
        reader.read(hit.stored().article().text());
        return counts;
    }
}
