package tidings.digest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tidings.article.Articles;
import tidings.article.StoredArticle;
import tidings.topic.Found;
import tidings.topic.Hit;

/**
 * What is offered where a topic has no answer: the headlines of what is stored are topics that are surely answered.
 *
 * @param articles empty where there is nothing to offer
 */
record Offered(Optional<Articles> articles) {
    private static final int MOST = 3;

    boolean isNothingStored() {
        return articles.filter(stored -> stored.count() == 0).isPresent();
    }

    /** Those of what came closest. */
    static List<String> nearest(Found found) {
        return titles(found.hits().stream().map(Hit::stored));
    }

    List<String> newest() {
        return titles(articles.stream().flatMap(stored -> stored.newest(MOST).stream()));
    }

    private static List<String> titles(Stream<StoredArticle> stored) {
        return stored.map(each -> each.article().title()).distinct().limit(MOST).toList();
    }
}
