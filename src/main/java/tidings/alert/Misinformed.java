package tidings.alert;

import java.util.List;
import java.util.stream.Stream;
import tidings.article.StoredArticle;

/**
 * Those who were told what an article says of itself now that it was wrong. It may name nothing any more of what they
 * follow, but they are the ones who have to hear of it.
 */
final class Misinformed {
    private final FollowedTopics topics;
    private final Alerts alerts;
    private final Corrections corrections;

    Misinformed(FollowedTopics topics, Alerts alerts, Corrections corrections) {
        this.topics = topics;
        this.alerts = alerts;
        this.corrections = corrections;
    }

    /** The topics for whose sake they were told, of those who can be told now. */
    List<TopicMatch> by(StoredArticle article) {
        return corrections.last(article).stream()
                .flatMap(corrected -> alerts.misinformed(article.id(), corrected).stream())
                .flatMap(this::match)
                .toList();
    }

    private Stream<TopicMatch> match(Alert told) {
        return topics.follower(told.subscription()).stream().map(follower -> TopicMatch.of(follower, told));
    }
}
