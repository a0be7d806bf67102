package tidings.digest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Runs of four words. Two passages that share more than half of the shorter one's say the same. */
final class Shingles {
    private static final int LENGTH = 4;

    private Shingles() {}

    static boolean areNearCopies(List<String> one, List<String> other) {
        Set<List<String>> left = of(one);
        Set<List<String>> right = of(other);
        long common = left.stream().filter(right::contains).count();
        return common * 2 > Math.min(left.size(), right.size()) || one.equals(other);
    }

    private static Set<List<String>> of(List<String> words) {
        Set<List<String>> shingles = new HashSet<>();
        for (int i = 0; i + LENGTH <= words.size(); i++) {
            shingles.add(words.subList(i, i + LENGTH));
        }
        return shingles;
    }
}
