package tidings.digest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tidings.topic.Query;
import tidings.topic.Term;

/** The side of a topic that is asked for after the topic was told: what says nothing of it was told already. */
record Wanted(Query query, Topic topic) {
    /** The share of its weight that is enough: "the finance chief" is about no other chief. */
    private static final double ENOUGH = 0.5;

    /** Of articles about the topic what is about the side: sentences with its words, and all that stands under them. */
    List<Passage> of(List<Passage> passages, List<Passages> articles) {
        if (query.wanted().isEmpty()) {
            return passages;
        }
        Set<Long> told = ids(articles, article -> isAboutTheRest(article.whole()));
        Set<Long> headed = ids(articles, article -> has(article.headline()));
        return passages.stream()
                .filter(passage -> told.contains(passage.stored().id()))
                .filter(passage -> headed.contains(passage.stored().id()) || has(passage.covered()))
                .toList();
    }

    private static Set<Long> ids(List<Passages> articles, Predicate<Passages> which) {
        return articles.stream().filter(which).map(Passages::article).collect(Collectors.toSet());
    }

    /** What was told already is the topic still. */
    private boolean isAboutTheRest(Set<Term> terms) {
        Set<Term> rest = new HashSet<>(topic.terms());
        rest.removeAll(query.wanted());
        Set<Term> having = new HashSet<>(rest);
        having.retainAll(terms);
        return topic.share(having) >= Devoted.together(rest.size()) * topic.share(rest);
    }

    private boolean has(Set<Term> terms) {
        Set<Term> having = new HashSet<>(query.wanted());
        having.retainAll(terms);
        return topic.share(having) > ENOUGH * topic.share(query.wanted());
    }
}
