package tidings.digest;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tidings.text.Language;
import tidings.text.TextAnalysis;
import tidings.topic.Found;
import tidings.topic.Query;
import tidings.topic.Term;

/** The topic as a measure: which of its terms a text has, and how much that says. Rare terms say more. */
final class Topic {
    private final Map<Term, Double> weights = new LinkedHashMap<>();
    /** By the forms of the words as they were written, and by all other forms: synonyms, translations, spellings. */
    private final Map<String, Set<Term>> written = new HashMap<>();

    private final Map<String, Set<Term>> variants = new HashMap<>();
    private final boolean hasPhrases;
    private final double total;
    private final TextAnalysis analysis;
    private final Dead dead;

    Topic(Query query, Found found, TextAnalysis analysis) {
        this.analysis = analysis;
        this.dead = Dead.askedFor(query);
        for (Term term : query.terms()) {
            weights.put(term, Math.sqrt(Math.max(0.1, found.rarity().getOrDefault(term, 1.0))));
            term.written().forEach(form -> put(written, form, term));
            term.variants().forEach(form -> put(variants, form, term));
        }
        this.hasPhrases = variants.keySet().stream().anyMatch(form -> form.indexOf(' ') > 0);
        query.phrases().forEach(phrase -> weighAsOne(phrase.terms()));
        weighAsOne(dead.terms());
        this.total = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static void put(Map<String, Set<Term>> terms, String form, Term term) {
        terms.computeIfAbsent(form, key -> new HashSet<>()).add(term);
    }

    /** "Wall Street" says no more than one word would. */
    private void weighAsOne(Collection<Term> name) {
        double heaviest = name.stream().mapToDouble(weights::get).max().orElse(0);
        double all = name.stream().mapToDouble(weights::get).sum();
        name.forEach(term -> weights.computeIfPresent(term, (same, weight) -> weight * heaviest / all));
    }

    Set<Term> termsIn(String text, Language language) {
        return termsIn(indexTerms(text, language), Set.of());
    }

    List<String> indexTerms(String text, Language language) {
        return analysis.terms(text, language);
    }

    /** Those that it has as they were written. */
    Set<Term> literalIn(List<String> indexTerms) {
        Set<Term> literal = new HashSet<>();
        indexTerms.forEach(form -> literal.addAll(written.getOrDefault(form, Set.of())));
        return literal;
    }

    /**
     * Those that it has in any form.
     *
     * @param literal terms that count only as they were written: an article that has the word itself means it by that word,
     *     and something beside by a synonym
     */
    Set<Term> termsIn(List<String> indexTerms, Set<Term> literal) {
        Set<Term> covered = new HashSet<>();
        spellings(indexTerms).forEach(form -> covered.addAll(variants.getOrDefault(form, Set.of())));
        covered.removeAll(literal);
        covered.addAll(literalIn(indexTerms));
        return dead.completed(covered);
    }

    /** The index terms, and where a variant has several words the pairs of neighbours: "North Korean". */
    private Stream<String> spellings(List<String> indexTerms) {
        Stream<String> pairs = hasPhrases
                ? IntStream.range(1, indexTerms.size()).mapToObj(i -> indexTerms.get(i - 1) + " " + indexTerms.get(i))
                : Stream.of();
        return Stream.concat(indexTerms.stream(), pairs);
    }

    /** Those that ask for the dead, where the text tells of any. */
    Set<Term> deadIn(String text) {
        return dead.in(text);
    }

    /** The share of the topic's weight that these terms carry, 0 to 1. */
    double share(Collection<Term> covered) {
        return total == 0 ? 0 : covered.stream().mapToDouble(weights::get).sum() / total;
    }

    /** Those that say most. */
    Set<Term> heaviest() {
        double most =
                weights.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return weights.entrySet().stream()
                .filter(weight -> weight.getValue() >= most)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** In the order of the topic. */
    Set<Term> terms() {
        return weights.keySet();
    }

    /** Of how many things it consists. */
    int size() {
        return weights.size() - Math.max(0, dead.terms().size() - 1);
    }
}
