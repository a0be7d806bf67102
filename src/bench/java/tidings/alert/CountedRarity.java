package tidings.alert;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** How rare terms are in articles that were counted here. No two words stand together but by chance. */
final class CountedRarity implements Rarity {
    private final Map<String, Integer> having = new HashMap<>();
    private int articles;

    void count(Collection<String> terms) {
        articles++;
        Set.copyOf(terms).forEach(term -> having.merge(term, 1, Integer::sum));
    }

    @Override
    public double of(Set<String> forms) {
        int most = forms.stream()
                .mapToInt(form -> having.getOrDefault(form, 0))
                .max()
                .orElse(0);
        return Math.log(1 + (articles - most + 0.5) / (most + 0.5));
    }

    @Override
    public OptionalDouble together(Set<String> first, Set<String> second) {
        return OptionalDouble.empty();
    }

    @Override
    public int age() {
        return 0;
    }
}
