package tidings.digest;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tidings.text.Language;
import tidings.text.TextAnalysis;
import tidings.topic.Found;
import tidings.topic.Query;
import tidings.topic.Term;

/** The topic as a measure: which of its terms a text has, and how much that says. Rare terms say more. */
final class Topic {
    private final Map<Term, Double> weights = new HashMap<>();
    private final Map<String, Set<Term>> byForm = new HashMap<>();
    private final double total;
    private final TextAnalysis analysis;

    Topic(Query query, Found found, TextAnalysis analysis) {
        this.analysis = analysis;
        for (Term term : query.terms()) {
            weights.put(term, Math.sqrt(Math.max(0.1, found.rarity().getOrDefault(term, 1.0))));
            term.forms()
                    .forEach(form ->
                            byForm.computeIfAbsent(form, key -> new HashSet<>()).add(term));
        }
        query.phrases().forEach(phrase -> weighAsOne(phrase.terms()));
        this.total = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** "Wall Street" says no more than one word would. */
    private void weighAsOne(List<Term> name) {
        double heaviest = name.stream().mapToDouble(weights::get).max().orElse(0);
        double all = name.stream().mapToDouble(weights::get).sum();
        name.forEach(term -> weights.computeIfPresent(term, (same, weight) -> weight * heaviest / all));
    }

    Set<Term> termsIn(String text, Language language) {
        return termsIn(analysis.terms(text, language));
    }

    Set<Term> termsIn(List<String> indexTerms) {
        Set<Term> covered = new HashSet<>();
        indexTerms.forEach(form -> covered.addAll(byForm.getOrDefault(form, Set.of())));
        return covered;
    }

    /** The share of the topic's weight that these terms carry, 0 to 1. */
    double share(Collection<Term> covered) {
        return total == 0 ? 0 : covered.stream().mapToDouble(weights::get).sum() / total;
    }

    Set<Term> terms() {
        return weights.keySet();
    }

    int size() {
        return weights.size();
    }
}
