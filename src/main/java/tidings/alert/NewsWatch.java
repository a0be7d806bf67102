package tidings.alert;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tidings.article.StoredArticle;
import tidings.message.Address;
import tidings.story.Stories;
import tidings.story.Story;

/**
 * Notices what arriving articles mean to those who follow topics: works off the arrivals in order, and notes an alert for
 * each place and story. It may be stopped anywhere and begins again at the first arrival that it has not passed; what was
 * noted already is noted once.
 */
final class NewsWatch {
    private static final int AT_ONCE = 100;

    private final Arrivals arrivals;
    private final FollowedTopics topics;
    private final Alerts alerts;
    private final Stories stories;
    private final AlertTimes times;
    private final Clock clock;

    NewsWatch(Arrivals arrivals, FollowedTopics topics, Alerts alerts, Stories stories, AlertTimes times, Clock clock) {
        this.arrivals = arrivals;
        this.topics = topics;
        this.alerts = alerts;
        this.stories = stories;
        this.times = times;
        this.clock = clock;
    }

    /** Works off some arrivals; says whether there may be more. */
    boolean work() {
        List<Arrival> next = arrivals.next(AT_ONCE);
        if (next.isEmpty()) {
            return false;
        }
        next.stream().map(Arrival::article).distinct().forEach(this::notice);
        arrivals.passed(next.getLast().seq());
        return true;
    }

    private void notice(long id) {
        stories.withId(id)
                .filter(stored -> times.isNews(stored.article(), clock.instant()))
                .ifPresent(this::notice);
    }

    /** Most articles are about nothing that anybody follows: only for the others is their story read. */
    private void notice(StoredArticle stored) {
        List<Match> matches = matches(stored);
        if (!matches.isEmpty()) {
            stories.of(stored.id()).ifPresent(story -> notice(stored, story, matches));
        }
    }

    private void notice(StoredArticle stored, Story story, List<Match> matches) {
        Map<Address, Match> best = new HashMap<>();
        for (Match match : matches) {
            if (story.outlets().size() >= match.follower().subscription().outlets()) {
                best.merge(
                        match.follower().subscription().to(),
                        match,
                        (one, other) ->
                                one.relevance().score() >= other.relevance().score() ? one : other);
            }
        }
        SameNews same = new SameNews(stored.article(), stories);
        List<Alert.Draft> drafts = new ArrayList<>();
        best.values().stream()
                .sorted(Comparator.comparingLong(
                        match -> match.follower().subscription().id()))
                .forEach(match -> draft(match, story, same).ifPresent(drafts::add));
        alerts.note(drafts);
    }

    private record Match(Follower follower, Relevance relevance) {
        boolean isEnough() {
            return relevance.isEnough(follower.subscription().strictness());
        }
    }

    private List<Match> matches(StoredArticle stored) {
        List<Match> matches = new ArrayList<>();
        Map<String, Relevance> judged = new HashMap<>(); // once for all who follow the same words
        for (SubscriptionIndex.Match match : topics.matches(stored.article())) {
            topics.follower(match.topic())
                    .map(follower -> new Match(
                            follower,
                            judged.computeIfAbsent(
                                    follower.subscription().topic(),
                                    same -> topics.judged(match.relevance(), follower.subscription(), stored))))
                    .filter(Match::isEnough)
                    .ifPresent(matches::add);
        }
        return matches;
    }

    private Optional<Alert.Draft> draft(Match match, Story story, SameNews same) {
        Address to = match.follower().subscription().to();
        Instant now = clock.instant();
        if (alerts.isMuted(to.chat(), story.id()) || same.wasTold(alerts.told(to, now.minus(SameNews.WINDOW)))) {
            return Optional.empty();
        }
        Optional<Alert> last = alerts.last(to, story.id());
        if (last.isEmpty()) {
            return Optional.of(draft(match, story, 0, now, match.follower().due(now)));
        }
        return last.get()
                .told()
                .filter(told -> !same.isCounterpartIn(story))
                .flatMap(told -> update(match, story, last.get(), told, now));
    }

    /** Whether there is anything to tell is decided when it is time: until then more may come. */
    private Optional<Alert.Draft> update(Match match, Story story, Alert last, Alert.Told told, Instant now) {
        if (told.articles().containsAll(story.articles())) {
            return Optional.empty();
        }
        Instant earliest = lastNews(last).plus(times.betweenUpdates());
        Instant from = earliest.isAfter(now) ? earliest : now;
        return Optional.of(
                draft(match, story, last.part() + 1, now, match.follower().due(from)));
    }

    /** When this place last heard something of the story: an update that turned out to say nothing new was not sent. */
    private Instant lastNews(Alert last) {
        return alerts.parts(last.to(), last.story()).stream()
                .flatMap(part -> part.told().stream())
                .filter(Alert.Told::saidSomething)
                .map(Alert.Told::at)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private static Alert.Draft draft(Match match, Story story, int part, Instant noticed, Instant due) {
        Subscription own = match.follower().subscription();
        return new Alert.Draft(
                own.to(),
                story.id(),
                part,
                own.id(),
                match.relevance().matched(Expression.of(own.topic())),
                noticed,
                due);
    }
}
