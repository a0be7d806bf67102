package tidings.story;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The fingerprints of the articles that came last, in memory. Copies come within days, so the oldest are forgotten: those
 * before the last {@value #KEPT} articles or so, which 2,000 feeds bring in a month. About 0.4 KB an article.
 */
final class FingerprintIndex {
    private static final int GENERATIONS = 4;
    static final int KEPT = 100_000;
    /** A fingerprint of more articles is boilerplate of theirs. */
    private static final int COMMON = 48;

    private final int generationSize;
    private final Deque<Generation> generations = new ArrayDeque<>();

    FingerprintIndex(int kept) {
        this.generationSize = Math.max(1, kept / GENERATIONS);
        generations.add(new Generation());
    }

    /** The articles that share fingerprints, those with the most first, at most so many. */
    List<Long> candidates(Fingerprints fingerprints, int limit) {
        Map<Long, Integer> shared = new HashMap<>();
        for (int hash : fingerprints.hashes()) {
            generations.forEach(generation -> generation.count(hash, shared));
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Long, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    void add(long article, Fingerprints fingerprints) {
        if (generations.getLast().articleCount == generationSize) {
            generations.add(new Generation());
            if (generations.size() > GENERATIONS) {
                generations.removeFirst();
            }
        }
        generations.getLast().add(article, fingerprints);
    }

    /** Articles that came one after the other, forgotten together. */
    private static final class Generation {
        private final IntMultimap articlesWith = new IntMultimap();
        private final int[] found = new int[COMMON + 1];
        private long[] articles = new long[64];
        private int articleCount;

        void add(long article, Fingerprints fingerprints) {
            if (articleCount == articles.length) {
                articles = Arrays.copyOf(articles, articleCount * 2);
            }
            articlesWith.makeRoom(fingerprints.hashes().length, any -> true);
            for (int hash : fingerprints.hashes()) {
                articlesWith.put(hash, articleCount, found.length);
            }
            articles[articleCount++] = article;
        }

        void count(int hash, Map<Long, Integer> shared) {
            int count = articlesWith.get(hash, found);
            for (int i = 0; i < count && count <= COMMON; i++) {
                shared.merge(articles[found[i]], 1, Integer::sum);
            }
        }
    }
}
