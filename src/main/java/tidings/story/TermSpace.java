package tidings.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Numbers the terms as they come, counts the articles that have them, and weighs them by their rarity. */
final class TermSpace {
    private final Map<String, Integer> places = new HashMap<>();
    private int[] articlesWith = new int[1024];
    private int articles;

    /** Counts an article, and gives its unit vector: log frequency times rarity among the articles so far. */
    SparseVector vector(TermProfile profile) {
        articles++;
        int size = profile.counts().size();
        long[] entries = new long[size];
        int next = 0;
        double square = 0;
        for (Map.Entry<String, Double> entry : profile.counts().entrySet()) {
            int place = place(entry.getKey());
            articlesWith[place]++;
            double rarity = Math.max(0, Math.log((articles + 1) / (articlesWith[place] + 0.5)));
            double weight = (1 + Math.log(Math.max(1, entry.getValue()))) * rarity;
            square += weight * weight;
            entries[next++] = ((long) place << 32) | Float.floatToRawIntBits((float) weight);
        }
        Arrays.sort(entries);
        return unit(entries, Math.sqrt(square));
    }

    private int place(String term) {
        int place = places.computeIfAbsent(term, any -> places.size());
        if (place == articlesWith.length) {
            articlesWith = Arrays.copyOf(articlesWith, place * 2);
        }
        return place;
    }

    private static SparseVector unit(long[] entries, double length) {
        int[] terms = new int[entries.length];
        float[] weights = new float[entries.length];
        for (int i = 0; i < entries.length; i++) {
            terms[i] = (int) (entries[i] >> 32);
            weights[i] = length == 0 ? 0 : (float) (Float.intBitsToFloat((int) entries[i]) / length);
        }
        return new SparseVector(terms, weights);
    }
}
