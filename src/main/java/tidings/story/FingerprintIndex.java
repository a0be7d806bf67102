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
 * before the last {@value #KEPT} articles or so, which 2,000 feeds bring in a month. About 0.5 KB an article.
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

    /** An open-addressing table from fingerprint to articles; one with several articles has several slots. */
    private static final class Generation {
        private long[] articles = new long[64];
        private int articleCount;
        private int[] keys = new int[1024];
        /** The article's number in this generation, from 1; 0 is a free slot. */
        private int[] values = new int[1024];

        private int used;

        void add(long article, Fingerprints fingerprints) {
            if (articleCount == articles.length) {
                articles = Arrays.copyOf(articles, articleCount * 2);
            }
            articles[articleCount++] = article;
            for (int hash : fingerprints.hashes()) {
                if (used * 10 > keys.length * 6) {
                    grow();
                }
                put(hash, articleCount);
            }
        }

        private void put(int hash, int value) {
            int same = 0;
            int slot = slot(hash);
            while (values[slot] != 0) {
                same += keys[slot] == hash ? 1 : 0;
                if (same > COMMON) {
                    return;
                }
                slot = (slot + 1) & (keys.length - 1);
            }
            keys[slot] = hash;
            values[slot] = value;
            used++;
        }

        void count(int hash, Map<Long, Integer> shared) {
            int[] found = new int[COMMON + 1];
            int count = 0;
            for (int slot = slot(hash); values[slot] != 0; slot = (slot + 1) & (keys.length - 1)) {
                if (keys[slot] == hash && count < found.length) {
                    found[count++] = values[slot];
                }
            }
            for (int i = 0; i < count && count <= COMMON; i++) {
                shared.merge(articles[found[i] - 1], 1, Integer::sum);
            }
        }

        /** Winnowing picks small hashes, so the upper bits alone would crowd. */
        private int slot(int hash) {
            return ((hash * 0x9E3779B9) >>> 8) & (keys.length - 1);
        }

        private void grow() {
            int[] oldKeys = keys;
            int[] oldValues = values;
            keys = new int[oldKeys.length * 2];
            values = new int[oldKeys.length * 2];
            used = 0;
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldValues[i] != 0) {
                    put(oldKeys[i], oldValues[i]);
                }
            }
        }
    }
}
