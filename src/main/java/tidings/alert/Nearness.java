package tidings.alert;

import java.util.OptionalDouble;
import tidings.article.StoredArticle;

/** How near in meaning an article is to a topic, where something can say so beside their words. */
@FunctionalInterface
public interface Nearness {
    /** Says nothing of anything: words decide alone. */
    Nearness UNKNOWN = (topic, article) -> OptionalDouble.empty();

    /**
     * In standard deviations above what is usual between topics and news; empty where nothing can be said.
     *
     * @param topic its words in one line
     */
    OptionalDouble of(String topic, StoredArticle article);
}
