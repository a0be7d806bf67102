package tidings.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class IntMultimapTest {
    private final IntMultimap map = new IntMultimap();

    @Test
    void whatWasPutIsFoundUnderItsKeyOnly() {
        Map<Integer, Set<Integer>> expected = new HashMap<>();
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            int key = random.nextInt(3_000) * (random.nextBoolean() ? 1 : 715_827_883);
            int value = random.nextInt(50);
            map.makeRoom(1, any -> true);
            map.put(key, value, 100);
            expected.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(value);
        }
        expected.forEach(
                (key, values) -> assertThat(values(key, 100)).containsExactlyInAnyOrderElementsOf(Set.copyOf(values)));
        assertThat(values(-5, 100)).isEmpty();
        SortedMultimap sorted = new SortedMultimap(map);
        expected.forEach(
                (key, values) -> assertThat(values(sorted, key, 100)).containsExactlyElementsOf(new TreeSet<>(values)));
        assertThat(values(sorted, -5, 100)).isEmpty();
        assertThat(values(sorted, expected.keySet().iterator().next(), 1)).hasSize(1);
    }

    @Test
    void whatIsEmptyCanBeSorted() {
        assertThat(values(new SortedMultimap(map), 7, 100)).isEmpty();
    }

    @Test
    void aKeyHasNoMoreValuesThanItMayTheLastAmongThem() {
        for (int value = 0; value < 10; value++) {
            map.put(7, value, 4);
        }
        assertThat(values(7, 100)).hasSize(4).contains(9);
        assertThat(values(7, 2)).hasSize(2);
    }

    @Test
    void valuesThatNobodyKeepsGoWhenItGrows() {
        map.put(7, 1, 100);
        map.put(7, 2, 100);
        map.makeRoom(1_000, value -> value == 2);
        assertThat(values(7, 100)).containsExactly(2);
    }

    private Integer[] values(int key, int most) {
        return values(map, key, most);
    }

    private static Integer[] values(IntPostings postings, int key, int most) {
        int[] found = new int[most];
        return Arrays.stream(found, 0, postings.get(key, found)).boxed().toArray(Integer[]::new);
    }
}
