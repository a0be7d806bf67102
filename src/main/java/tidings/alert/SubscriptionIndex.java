package tidings.alert;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tidings.article.Article;

/**
 * Finds the topics that an arriving article is about. A topic stands under the terms by which an article can come near
 * enough, so that an article looks up only the terms that it has. A topic that is added or removed is so at once. Safe for
 * use by several threads.
 */
final class SubscriptionIndex {
    private final TopicMatching matching;
    private final Map<Long, Matcher> topics = new HashMap<>();
    private final Map<String, Set<Long>> topicsByTerm = new HashMap<>();

    SubscriptionIndex(TopicMatching matching) {
        this.matching = matching;
    }

    /** Puts a topic in, in place of the one that had this id. One that no article can match is not kept. */
    synchronized void add(long id, Expression expression) {
        remove(id);
        Matcher matcher = matching.matcher(expression);
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

    /** The topics that the article is about, by id, each with how much. */
    synchronized Map<Long, Relevance> matches(Article article) {
        ArticleTerms terms = matching.terms(article);
        Set<Long> candidates = new HashSet<>();
        terms.all().forEach(term -> candidates.addAll(topicsByTerm.getOrDefault(term, Set.of())));
        Map<Long, Relevance> matches = new HashMap<>();
        for (Long id : candidates) {
            Matcher matcher = topics.get(id);
            Relevance relevance = matcher == null ? Relevance.NONE : matcher.relevance(terms, article);
            if (relevance.isEnough(0)) {
                matches.put(id, relevance);
            }
        }
        return matches;
    }

    /** The terms a topic stands under: the first of each alternative of a required clause, or else of every clause. */
    private static Set<String> keys(Matcher matcher) {
        Stream<Matcher.Wanted> wanted = matcher.clauses().stream()
                .filter(clause -> clause.clause().required())
                .findFirst()
                .map(Stream::of)
                .orElseGet(() -> matcher.clauses().stream());
        return wanted.flatMap(clause -> clause.alternatives().stream())
                .map(sequence -> sequence.terms().getFirst())
                .collect(Collectors.toSet());
    }
}
