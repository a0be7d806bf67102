package tidings.store;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tidings.topic.Term;

/**
 * In how many articles the terms of a question stand.
 *
 * @param having the articles with each term, in any of its forms
 * @param all the articles of the store
 */
record Frequencies(Map<Term, Long> having, long all) {
    Frequencies {
        having = Map.copyOf(having);
    }

    long of(Term term) {
        return having.getOrDefault(term, 0L);
    }

    /** Those that stand in any article, in at most so few as the next. */
    List<Term> rarestFirst() {
        return having.keySet().stream()
                .filter(term -> of(term) > 0)
                .sorted(Comparator.comparingLong(this::of).thenComparing(Term::word))
                .toList();
    }

    /** Inverse document frequency as {@link tidings.topic.Found#rarity()} defines it. */
    double rarity(Term term) {
        long found = of(term);
        return Math.log(1 + (Math.max(0, all - found) + 0.5) / (found + 0.5));
    }

    Map<Term, Double> rarity() {
        return having.keySet().stream().collect(Collectors.toMap(term -> term, this::rarity));
    }
}
