package tidings.story;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The fingerprints of the articles that came last, in memory. Copies come within days, so the oldest are forgotten: those
 * before the last {@value #KEPT} articles or so, which 2,000 feeds bring in a week to a month. About 0.2 KB an article.
 */
final class FingerprintIndex {
    private static final int GENERATIONS = 8;
    static final int KEPT = 100_000;
    /** A fingerprint of more articles is boilerplate of theirs. */
    private static final int COMMON = 48;
    /** A text of no more fingerprints may be one that is told every day. */
    private static final int BRIEF = 8;
    /** Of the fingerprints of the shorter text so many must be shared: copies share most, teasers of three at least one. */
    private static final double SHARED = 0.1;

    private final int generationSize;
    private final Deque<Generation> older = new ArrayDeque<>();
    private final int[] found = new int[COMMON + 1];
    private IntMultimap latest = new IntMultimap();
    private long[] articles;
    /** How many fingerprints each of these articles has. */
    private char[] lengths;

    private int articleCount;

    FingerprintIndex(int kept) {
        this.generationSize = Math.clamp(kept / GENERATIONS, 1, Character.MAX_VALUE);
        this.articles = new long[generationSize];
        this.lengths = new char[generationSize];
    }

    /**
     * Articles that came one after the other, forgotten together.
     *
     * @param articlesWith the places in {@code articles} by fingerprint
     * @param lengths how many fingerprints each article has
     */
    private record Generation(IntPostings articlesWith, long[] articles, char[] lengths) {}

    /** The articles that share fingerprints, those with the most first, of the same number the latest; at most so many. */
    List<Long> candidates(Fingerprints fingerprints, int limit) {
        Map<Long, Integer> shared = new HashMap<>();
        older.forEach(generation -> count(fingerprints, generation, shared));
        count(fingerprints, new Generation(latest, articles, lengths), shared);
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Long, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    private void count(Fingerprints fingerprints, Generation generation, Map<Long, Integer> shared) {
        int most = fingerprints.hashes().length <= BRIEF ? found.length : COMMON;
        Map<Integer, Integer> counts = new HashMap<>();
        for (int hash : fingerprints.hashes()) {
            int count = generation.articlesWith().get(hash, found);
            for (int i = 0; i < count && count <= most; i++) {
                counts.merge(found[i], 1, Integer::sum);
            }
        }
        counts.forEach((place, count) -> {
            if (count
                    >= SHARED
                            * Math.min(fingerprints.hashes().length, generation.lengths()[place])) {
                shared.put(generation.articles()[place], count);
            }
        });
    }

    void add(long article, Fingerprints fingerprints) {
        if (articleCount == generationSize) {
            endGeneration();
        }
        latest.makeRoom(fingerprints.hashes().length, any -> true);
        for (int hash : fingerprints.hashes()) {
            latest.put(hash, articleCount, found.length);
        }
        lengths[articleCount] = (char) Math.min(fingerprints.hashes().length, Character.MAX_VALUE);
        articles[articleCount++] = article;
    }

    private void endGeneration() {
        older.add(new Generation(new SortedMultimap(latest), articles, lengths));
        if (older.size() == GENERATIONS) {
            older.removeFirst();
        }
        latest = new IntMultimap();
        articles = new long[generationSize];
        lengths = new char[generationSize];
        articleCount = 0;
    }
}
