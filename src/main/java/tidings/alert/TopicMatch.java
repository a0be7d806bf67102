package tidings.alert;

import java.time.Instant;
import java.util.List;
import tidings.message.Address;

/** A followed topic that an article is about. */
record TopicMatch(Follower follower, Relevance relevance) {
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
