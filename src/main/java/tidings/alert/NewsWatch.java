package tidings.alert;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
    private final AlertPlans plans;
    private final AlertTimes times;
    private final Clock clock;

    NewsWatch(
            Arrivals arrivals,
            FollowedTopics topics,
            Alerts alerts,
            Stories stories,
            AlertPlans plans,
            AlertTimes times,
            Clock clock) {
        this.arrivals = arrivals;
        this.topics = topics;
        this.alerts = alerts;
        this.stories = stories;
        this.plans = plans;
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
        List<TopicMatch> matches = topics.about(stored);
        if (!matches.isEmpty()) {
            stories.of(stored.id()).ifPresent(story -> notice(stored, story, matches));
        }
    }

    private void notice(StoredArticle stored, Story story, List<TopicMatch> matches) {
        Map<Address, List<TopicMatch>> byPlace = new LinkedHashMap<>();
        matches.stream()
                .filter(match -> story.outlets().size() >= match.subscription().outlets())
                .sorted(Comparator.comparingLong(match -> match.subscription().id()))
                .forEach(match -> byPlace.computeIfAbsent(match.to(), any -> new ArrayList<>())
                        .add(match));
        SameNews same = new SameNews(stored.article(), stories);
        List<Alert.Draft> drafts = new ArrayList<>();
        List<Alert> sooner = new ArrayList<>();
        byPlace.forEach((place, here) -> {
            News news = new News(stored.id(), story, place, here, clock.instant());
            if (!alerts.isMuted(place.chat(), story.id())) {
                Optional<Alert> last = alerts.last(place, story.id());
                last.filter(alert -> alert.told().isEmpty())
                        .flatMap(waiting -> news.sooner(waiting, plans.event(waiting)))
                        .ifPresent(sooner::add);
                draft(news, last, same).ifPresent(drafts::add);
            }
        });
        alerts.note(drafts);
        alerts.plan(sooner);
    }

    private Optional<Alert.Draft> draft(News news, Optional<Alert> last, SameNews same) {
        if (same.wasTold(alerts.told(news.place(), news.now().minus(SameNews.WINDOW)))) {
            return Optional.empty();
        }
        if (last.isEmpty()) {
            return Optional.of(news.draft(0, news.now()));
        }
        return last.get()
                .told()
                .filter(told -> !same.isCounterpartIn(news.story()))
                .flatMap(told -> update(news, last.get(), told));
    }

    /** Whether there is anything to tell is decided when it is time: until then more may come. */
    private Optional<Alert.Draft> update(News news, Alert last, Alert.Told told) {
        return told.articles().containsAll(news.story().articles())
                ? Optional.empty()
                : Optional.of(news.draft(
                        last.part() + 1, plans.update(news.place(), news.story().id(), news.now())));
    }
}
