package tidings.alert;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    /** More does not come while a clock is wrong; an import brings millions. */
    private static final int REMEMBERED = 10_000;

    private final Arrivals arrivals;
    private final FollowedTopics topics;
    private final Alerts alerts;
    private final Stories stories;
    private final AlertPlans plans;
    private final AlertTimes times;
    private final Clock clock;
    private final Misinformed misinformed;
    private final Deque<Long> old = new ArrayDeque<>();

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
        this.misinformed = new Misinformed(topics, alerts, new Corrections(stories));
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

    /** What was passed as old news is looked at again: the clock was ahead. */
    void lookAgain() {
        List<Long> again = List.copyOf(old);
        old.clear();
        again.forEach(this::notice);
    }

    private void notice(long id) {
        Optional<StoredArticle> stored = stories.withId(id);
        if (stored.filter(each -> times.isNews(each.article(), clock.instant())).isPresent()) {
            stored.ifPresent(each -> notice(each, topics.about(each)));
        } else {
            passAsOld(id);
            stored.ifPresent(
                    each -> notice(each, List.of())); // what was told of it may turn out to be wrong weeks later
        }
    }

    private void passAsOld(long id) {
        old.addLast(id);
        if (old.size() > REMEMBERED) {
            old.removeFirst();
        }
    }

    /** Most articles are about nothing that anybody follows: only for the others is their story read. */
    private void notice(StoredArticle stored, List<TopicMatch> matches) {
        List<TopicMatch> wrong = misinformed.by(stored);
        if (!matches.isEmpty() || !wrong.isEmpty()) {
            stories.of(stored.id()).ifPresent(story -> notice(stored, story, matches, wrong));
        }
    }

    /** @param wrong for whose sake it was told before its outlet said that it was wrong */
    private void notice(StoredArticle stored, Story story, List<TopicMatch> matches, List<TopicMatch> wrong) {
        Set<Address> misled = wrong.stream().map(TopicMatch::to).collect(Collectors.toSet());
        Optional<Instant> corrected = stories.versions(stored.id()).stream()
                .map(Stories.Version::replaced)
                .max(Comparator.naturalOrder());
        SameNews same = new SameNews(stored.article(), stories);
        AlertArticles articles = new AlertArticles(topics, stories);
        List<Alert.Draft> drafts = new ArrayList<>();
        List<Alert> sooner = new ArrayList<>();
        byPlace(story, joined(matches, wrong)).forEach((place, here) -> {
            News news = new News(stored.id(), corrected, story, place, here, clock.instant());
            if (!alerts.isMuted(place.chat(), story.id())) {
                StoryParts parts = new StoryParts(alerts.parts(place, story.id()), articles);
                List<Alert> before = news.goesOnWith(parts);
                before.stream()
                        .filter(alert -> alert.told().isEmpty())
                        .flatMap(waiting -> news.sooner(waiting, plans.event(waiting, articles)).stream())
                        .forEach(sooner::add);
                (misled.contains(place) ? update(news, parts, before) : draft(news, parts, before, same))
                        .ifPresent(drafts::add);
            }
        });
        alerts.note(drafts);
        alerts.plan(sooner);
    }

    /** Each topic once: what an article is still about goes by what it says now. */
    private static List<TopicMatch> joined(List<TopicMatch> matches, List<TopicMatch> others) {
        Map<Long, TopicMatch> byTopic = new LinkedHashMap<>();
        Stream.of(matches, others)
                .flatMap(List::stream)
                .forEach(match -> byTopic.putIfAbsent(match.subscription().id(), match));
        return List.copyOf(byTopic.values());
    }

    private static Map<Address, List<TopicMatch>> byPlace(Story story, List<TopicMatch> matches) {
        return matches.stream()
                .filter(match -> story.outlets().size() >= match.subscription().outlets())
                .sorted(Comparator.comparingLong(match -> match.subscription().id()))
                .collect(Collectors.groupingBy(TopicMatch::to, LinkedHashMap::new, Collectors.toList()));
    }

    private Optional<Alert.Draft> draft(News news, StoryParts parts, List<Alert> before, SameNews same) {
        List<Alert> recent = alerts.recent(news.place(), news.now().minus(SameNews.WINDOW));
        Optional<Alert.Draft> draft = before.isEmpty()
                ? Optional.of(news.beside(parts).draft(parts.next(), first(news, same, recent)))
                : update(news, parts, before).filter(each -> !isCounterpart(news.story(), before, same));
        return draft.filter(each -> !same.isKnown(recent, each));
    }

    private static boolean isCounterpart(Story story, List<Alert> before, SameNews same) {
        return told(before).stream().anyMatch(one -> same.isCounterpartIn(story, one.articles()));
    }

    /** What goes on with something told in another language waits like an update of it. */
    private Instant first(News news, SameNews same, List<Alert> recent) {
        return same.lastTold(recent)
                .map(told -> told.plus(times.betweenUpdates()))
                .filter(news.now()::isBefore)
                .orElse(news.now());
    }

    /** Whether there is anything to tell is decided when it is time: until then more may come. */
    private Optional<Alert.Draft> update(News news, StoryParts parts, List<Alert> before) {
        List<Alert.Told> told = told(before);
        boolean waits = told.size() < before.size();
        return waits || !news.isNewAfter(told)
                ? Optional.empty()
                : Optional.of(news.draft(parts.next(), plans.update(StoryParts.said(told), news.now())));
    }

    private static List<Alert.Told> told(List<Alert> alerts) {
        return alerts.stream().flatMap(alert -> alert.told().stream()).toList();
    }
}
