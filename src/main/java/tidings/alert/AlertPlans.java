package tidings.alert;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tidings.story.Stories;

/**
 * For the sake of which topic an alert is told, and when: of those that its place follows and its article is about, the one
 * that is due first. People change their minds while an alert waits, so this is asked again whenever they do, and before it
 * is told.
 */
final class AlertPlans {
    private final FollowedTopics topics;
    private final Alerts alerts;
    private final Stories stories;
    private final AlertTimes times;
    private final Corrections corrections;

    AlertPlans(FollowedTopics topics, Alerts alerts, Stories stories, AlertTimes times) {
        this.topics = topics;
        this.alerts = alerts;
        this.stories = stories;
        this.times = times;
        this.corrections = new Corrections(stories);
    }

    /** The alert as it is to be told by what was chosen until now; empty where nobody wants it any more. */
    Optional<Alert> planned(Alert alert, AlertArticles articles, Instant now) {
        Instant event = event(alert, articles);
        Optional<Alert> own = topics.follower(alert.subscription())
                .filter(follower -> isBigEnough(alert, follower.subscription()))
                .filter(follower -> isNearEnough(alert, follower.subscription(), articles))
                .map(follower -> alert.due(due(alert, follower.due(event, now), now)));
        return own.filter(each -> !each.due().isAfter(now))
                .or(() -> Stream.concat(own.stream(), others(alert, event, now)).min(Comparator.comparing(Alert::due)));
    }

    /** Whether as many outlets have it as the topic asks for by now; not known of what was noticed before that was kept. */
    private boolean isBigEnough(Alert alert, Subscription topic) {
        return alert.article() == 0 || outlets(alert) >= topic.outlets();
    }

    /**
     * Whether it is as clearly about the topic as is asked for by now; what is told at once was judged just now. What puts
     * right what was told may be about something else.
     */
    private boolean isNearEnough(Alert alert, Subscription topic, AlertArticles articles) {
        return topic.strictness() == 0
                || !alert.isHeld()
                || alert.article() == 0
                || articles.areAbout(topic, alert)
                || (alert.isUpdate()
                        && corrections.of(parts(alert, articles).before(alert)).isPresent());
    }

    private int outlets(Alert alert) {
        return stories.outlets(List.of(alert.article())).getOrDefault(alert.article(), 0);
    }

    /** From when on it may be told, if nobody asked for another time. */
    Instant event(Alert alert, AlertArticles articles) {
        return alert.isUpdate() ? update(parts(alert, articles).before(alert), alert.noticed()) : alert.noticed();
    }

    /** What its place has of its story. */
    StoryParts parts(Alert alert, AlertArticles articles) {
        return new StoryParts(alerts.parts(alert.to(), alert.story()), articles);
    }

    /** What is due stays so, and keeps its time: by that it shows whether it was held. */
    private static Instant due(Alert alert, Instant planned, Instant now) {
        return planned.isAfter(now) || alert.due().isAfter(now) ? planned : alert.due();
    }

    private Stream<Alert> others(Alert alert, Instant event, Instant now) {
        int outlets = outlets(alert);
        return stories.withId(alert.article()).stream()
                .flatMap(article -> topics.about(article, alert.to()).stream())
                .filter(match -> outlets >= match.subscription().outlets())
                .map(match -> match.takes(
                        alert, alert.article(), due(alert, match.follower().due(event, now), now)));
    }

    /** From when on an update of what was told may be told that was noticed at this time; what was wrong is not left standing. */
    Instant update(List<Alert.Told> before, Instant noticed) {
        Instant earliest = before.isEmpty() || corrections.of(before).isPresent()
                ? noticed
                : before.getLast().at().plus(times.betweenUpdates());
        return earliest.isAfter(noticed) ? earliest : noticed;
    }
}
