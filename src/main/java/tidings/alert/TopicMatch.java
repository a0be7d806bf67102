package tidings.alert;

import java.time.Instant;
import java.util.List;
import tidings.message.Address;

/** A followed topic that an article is about. */
record TopicMatch(Follower follower, Relevance relevance) {
    /** The topic for whose sake an alert was told, by what was found of it then. */
    static TopicMatch of(Follower follower, Alert told) {
        Expression topic = Expression.of(follower.subscription().topic());
        return new TopicMatch(follower, Relevance.once(topic, told.matched()));
    }

    boolean isEnough() {
        return relevance.isEnough(subscription().strictness());
    }

    Subscription subscription() {
        return follower.subscription();
    }

    Address to() {
        return subscription().to();
    }

    /** What was found of the topic. */
    List<String> found() {
        return relevance.matched(Expression.of(subscription().topic()));
    }

    /** The alert told for the sake of this topic and an article about it. */
    Alert takes(Alert alert, long article, Instant due) {
        return alert.forTheSakeOf(subscription().id(), article, found(), due);
    }
}
