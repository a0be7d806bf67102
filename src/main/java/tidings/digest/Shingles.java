package tidings.digest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Runs of four words. Two passages that share more than half of the shorter one's say the same. */
final class Shingles {
    private static final int LENGTH = 4;

    private Shingles() {}

    static boolean areNearCopies(List<String> one, List<String> other) {
        return overlap(of(one), of(other)) || one.equals(other);
    }

    static boolean overlap(Set<List<String>> one, Set<List<String>> other) {
        long common = one.stream().filter(other::contains).count();
        return common * 2 > Math.min(one.size(), other.size());
    }

    static Set<List<String>> of(List<String> words) {
        Set<List<String>> shingles = new HashSet<>();
        for (int i = 0; i + LENGTH <= words.size(); i++) {
            shingles.add(words.subList(i, i + LENGTH));
        }
        return shingles;
    }
}
