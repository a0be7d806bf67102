package tidings.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reorders the candidates of a search by how much their words look like the question's, letter by letter: the index
 * knows stems, and misses compounds, rare inflections and the exact form that was asked for.
 *
 * <p>Features are the question's words and their groups of four letters, each scored by BM25 within the candidates
 * alone (McNamee and Mayfield, Character N-Gram Tokenization for European Language Text Retrieval, 2004).
 */
public final class Resemblance {
    private static final int GROUP = 4;
    private static final double WORD_WEIGHT = 0.3;
    private static final double GROUP_WEIGHT = 0.45;
    /** In a long text nearly every group of letters stands somewhere: the groups' weight halves here. Words. */
    private static final double LONG_TEXT = 150;

    private static final double SATURATION = 1.2;
    private static final double LENGTH_SHARE = 0.75;

    private final Map<String, Integer> features = new HashMap<>();
    private final List<Double> weights = new ArrayList<>();

    public Resemblance(String question) {
        Set<String> words = new HashSet<>();
        forEachWord(question, words::add);
        words.forEach(word -> feature(word, WORD_WEIGHT));
        words.forEach(word -> forEachGroup(word, group -> feature(group, GROUP_WEIGHT)));
    }

    private void feature(String text, double weight) {
        if (features.putIfAbsent(text, features.size()) == null) {
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
                double weight = weights.get(i) == GROUP_WEIGHT ? GROUP_WEIGHT * damping : WORD_WEIGHT;
                score += weight * rarity[i] * n * (SATURATION + 1) / (n + norm);
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
        private final int[] features;
        private int words;

        Counts(int size) {
            features = new int[size];
        }

        int of(int feature) {
            return features[feature];
        }

        int words() {
            return words;
        }
    }

    private Counts count(Hit hit) {
        Counts counts = new Counts(weights.size());
        forEachWord(hit.stored().article().title(), word -> count(word, counts));
        forEachWord(hit.stored().article().text(), word -> count(word, counts));
        return counts;
    }

    private void count(String word, Counts counts) {
        counts.words++;
        add(word, counts);
        forEachGroup(word, group -> add(group, counts));
    }

    private void add(String feature, Counts counts) {
        Integer place = features.get(feature);
        if (place != null) {
            counts.features[place]++;
        }
    }

    /** Runs of letters and digits in lower case; each Chinese or Japanese character is a word. */
    private static void forEachWord(String text, java.util.function.Consumer<String> use) {
        String lower = text.toLowerCase(Locale.ROOT);
        int start = 0;
        for (int i = 0; i <= lower.length(); i++) {
            char c = i < lower.length() ? lower.charAt(i) : ' ';
            boolean alone = c > 0x2E80 && Character.isIdeographic(c);
            if (alone || !(Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK)) {
                if (i > start) {
                    use.accept(lower.substring(start, i));
                }
                if (alone) {
                    use.accept(String.valueOf(c));
                }
                start = i + 1;
            }
        }
    }

    /** Groups of letters with the word's ends marked, so that a group never equals a word. */
    private static void forEachGroup(String word, java.util.function.Consumer<String> use) {
        String marked = "_" + word + "_";
        for (int i = 0; i + GROUP <= marked.length(); i++) {
            String group = marked.substring(i, i + GROUP);
            use.accept(group);
        }
    }
}
