package tidings.alert;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tidings.article.Article;
import tidings.article.StoredArticle;
import tidings.story.Stories;
import tidings.story.Story;

/**
 * The articles of stories, as their alerts ask for them. A story may be for very many who follow the same words: within a
 * round each article is read, and judged by these words, once for all of them.
 */
final class AlertArticles {
    private final FollowedTopics topics;
    private final Stories stories;
    private final Corrections corrections;
    private final Map<Long, Boolean> takenBack = new HashMap<>();
    private final Map<Long, Optional<StoredArticle>> read = new HashMap<>();
    private final Map<Long, Optional<ArticleTerms>> terms = new HashMap<>();
    private final Map<Long, Optional<Kinship>> kinships = new HashMap<>();
    private final Map<Pair, Boolean> akin = new HashMap<>();
    private final Map<Long, List<SubscriptionIndex.Match>> matches = new HashMap<>();
    private final Map<Judged, Boolean> admitted = new HashMap<>();
    private final Map<Judged, Relevance> relevances = new HashMap<>();

    /** An article, and the words that somebody follows. */
    private record Judged(String topic, long article) {}

    private record Pair(long one, long other) {}

    /** Those of a round: the next one may meet others, and what these say may be corrected by then. */
    AlertArticles(FollowedTopics topics, Stories stories) {
        this.topics = topics;
        this.stories = stories;
        this.corrections = new Corrections(stories);
    }

    /**
     * Those that an alert tells of: its topic lets them in, and they are about it, or have to do with the one for whose sake
     * it was noted. That one comes first. What its outlet takes back is told by nobody's alert as if it were news.
     */
    List<Long> toldBy(Alert alert) {
        return topics.find(alert.subscription()).stream()
                .flatMap(own -> of(alert).stream()
                        .filter(article ->
                                !isTakenBack(article) && admits(own, article) && belongs(own, alert, article)))
                .sorted(Comparator.comparing(article -> article != alert.article()))
                .toList();
    }

    private boolean isTakenBack(long article) {
        return takenBack.computeIfAbsent(article, corrections::isTakenBack);
    }

    private boolean belongs(Subscription own, Alert alert, long article) {
        return alert.article() == 0
                || areAkin(article, alert.article())
                || relevance(own, article).isEnough();
    }

    /** Whether these have to do with each other. */
    boolean areAkin(long one, long other) {
        return one == other
                || akin.computeIfAbsent(
                        new Pair(one, other),
                        pair -> kinship(one)
                                .flatMap(first -> kinship(other).filter(first::isAkinTo))
                                .isPresent());
    }

    private Optional<Kinship> kinship(long article) {
        return kinships.computeIfAbsent(
                article,
                id -> read(id).map(StoredArticle::article)
                        .flatMap(read -> terms(id).map(terms -> Kinship.of(read, terms))));
    }

    /** All of the story. */
    private List<Long> of(Alert alert) {
        return stories.of(alert.article())
                .or(() -> stories.of(alert.story()))
                .map(Story::articles)
                .orElse(List.of());
    }

    List<Article> read(List<Long> articles) {
        return articles.stream()
                .flatMap(id -> read(id).stream())
                .map(StoredArticle::article)
                .toList();
    }

    private Optional<StoredArticle> read(long article) {
        return read.computeIfAbsent(article, stories::withId);
    }

    private boolean admits(Subscription own, long article) {
        return Expression.of(own.topic()).admitsAll()
                || admitted.computeIfAbsent(
                        new Judged(own.topic(), article),
                        asked -> terms(article)
                                .filter(some -> topics.admits(own, some))
                                .isPresent());
    }

    private Optional<ArticleTerms> terms(long article) {
        return terms.computeIfAbsent(
                article, id -> read(id).map(StoredArticle::article).map(topics::terms));
    }

    /** Whether one of the story's articles is as clearly about a topic as it is followed. */
    boolean areAbout(Subscription own, Alert alert) {
        return of(alert).stream().anyMatch(article -> relevance(own, article).isEnough(own.strictness()));
    }

    private Relevance relevance(Subscription own, long article) {
        return relevances.computeIfAbsent(
                new Judged(own.topic(), article),
                asked -> read(article)
                        .map(stored -> topics.relevance(own, stored, matches(stored)))
                        .orElse(Relevance.NONE));
    }

    private List<SubscriptionIndex.Match> matches(StoredArticle stored) {
        return matches.computeIfAbsent(stored.id(), any -> topics.matches(stored.article()));
    }
}
