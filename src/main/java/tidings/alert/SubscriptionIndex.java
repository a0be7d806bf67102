package tidings.alert;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tidings.article.Article;
import tidings.text.Language;
import tidings.text.TextAnalysis;

/**
 * Finds the topics that an arriving article is about. Each topic stands under the terms of its rarest clause, so that an
 * article looks up only the terms that it has; then the whole expression is checked. A topic that is added or removed is so
 * at once. Safe for use by several threads.
 */
final class SubscriptionIndex {
    private final TextAnalysis analysis;
    private final Set<Language> languages;
    private final Map<Long, Matcher> topics = new HashMap<>();
    private final Map<String, Set<Long>> topicsByTerm = new HashMap<>();
    private final Map<String, Integer> frequencies;

    /**
     * Starts empty.
     *
     * @param languages those that a topic without {@code lang:} is read in
     * @param frequencies in how many articles each term stands; a term that is missing is rare
     */
    SubscriptionIndex(TextAnalysis analysis, Set<Language> languages, Map<String, Integer> frequencies) {
        this.analysis = analysis;
        this.languages = Set.copyOf(languages);
        this.frequencies = Map.copyOf(frequencies);
    }

    /** Puts a topic in, in place of the one that had this id. One that no article can match is not kept. */
    synchronized void add(long id, Expression expression) {
        remove(id);
        Matcher matcher = Matcher.of(expression, languages, analysis);
        if (!matcher.clauses().isEmpty()) {
            topics.put(id, matcher);
            keys(matcher)
                    .forEach(term -> topicsByTerm
                            .computeIfAbsent(term, unseen -> new HashSet<>(2))
                            .add(id));
        }
    }

    /** Takes a topic out; does nothing where it is not in. */
    synchronized void remove(long id) {
        Matcher matcher = topics.remove(id);
        if (matcher != null) {
            keys(matcher).forEach(term -> topicsByTerm.computeIfPresent(term, (key, ids) -> without(id, ids)));
        }
    }

    @SuppressWarnings("NullAway") // computeIfPresent takes the entry away where it gets null
    private static Set<Long> without(long id, Set<Long> ids) {
        ids.remove(id);
        return ids.isEmpty() ? null : ids;
    }

    /** The ids of the topics that the article matches. */
    synchronized Set<Long> matches(Article article) {
        ArticleTerms terms = ArticleTerms.of(article, analysis);
        Set<Long> candidates = new HashSet<>();
        terms.all().forEach(term -> candidates.addAll(topicsByTerm.getOrDefault(term, Set.of())));
        return candidates.stream()
                .filter(id -> {
                    Matcher matcher = topics.get(id);
                    return matcher != null && matcher.matches(terms, article);
                })
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The terms a topic stands under: the rarest of each alternative of its rarest clause. */
    private Set<String> keys(Matcher matcher) {
        List<Sequence> rarest = matcher.clauses().stream()
                .min(Comparator.comparingLong(
                        clause -> clause.stream().mapToLong(this::frequency).sum()))
                .orElse(List.of());
        return rarest.stream().map(this::key).collect(Collectors.toSet());
    }

    private String key(Sequence sequence) {
        return sequence.terms().stream()
                .min(Comparator.comparingInt(this::frequency))
                .orElseThrow();
    }

    private long frequency(Sequence sequence) {
        return frequency(key(sequence));
    }

    private int frequency(String term) {
        return frequencies.getOrDefault(term, 0);
    }
}
