package tidings.alert;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import tidings.message.Address;
import tidings.message.Message;
import tidings.message.Outbox;
import tidings.message.Urgency;
import tidings.story.Stories;
import tidings.story.Story;

/**
 * Tells the alerts that are due: decides what is told together, writes it, files the message, and remembers what was told.
 * Each of these steps is durable before the next, and the message's key is that of the bundle, so a stop between any two
 * neither loses nor doubles one.
 */
final class AlertDesk {
    private static final int AT_ONCE = 500;
    /** Alerts to one place that come one by one; more come together. */
    private static final int SINGLY = 3;
    /** What one message can tell; the rest has messages of its own, for nothing may go untold. */
    private static final int TOGETHER = 12;

    private final Alerts alerts;
    private final FollowedTopics topics;
    private final Stories stories;
    private final AlertWriter writer;
    private final Outbox outbox;
    private final AlertPlans plans;
    private final AlertTimes times;
    private final Clock clock;

    AlertDesk(
            Alerts alerts,
            FollowedTopics topics,
            Stories stories,
            AlertWriter writer,
            Outbox outbox,
            AlertPlans plans,
            AlertTimes times,
            Clock clock) {
        this.alerts = alerts;
        this.topics = topics;
        this.stories = stories;
        this.writer = writer;
        this.outbox = outbox;
        this.plans = plans;
        this.times = times;
        this.clock = clock;
    }

    /** Tells some alerts; says whether there may be more. */
    boolean work() {
        review();
        List<Bundle> open = alerts.open();
        if (!open.isEmpty()) {
            tell(open);
            return true;
        }
        List<Alert> due = alerts.due(clock.instant(), AT_ONCE);
        List<Bundle> bundles = bundled(stillDue(due));
        alerts.bundle(bundles);
        tell(bundles);
        return !due.isEmpty();
    }

    /** Where choices were changed, what waits is told by the new ones; what nobody wants now may be wanted when it is due. */
    private void review() {
        Alerts.Review review = alerts.review();
        if (review.seq() > 0) {
            Instant now = clock.instant();
            List<Alert> planned = review.waiting().stream()
                    .flatMap(alert -> plans.planned(alert, now).stream())
                    .toList();
            alerts.reviewed(review, planned);
        }
    }

    /** It may be late, and a quiet time by now; what nobody wants any more is as if it had never been noticed. */
    private List<Alert> stillDue(List<Alert> due) {
        Instant now = clock.instant();
        List<Alert> still = new ArrayList<>();
        List<Alert> changed = new ArrayList<>();
        List<Alert> unwanted = new ArrayList<>();
        for (Alert alert : due) {
            Optional<Alert> planned =
                    alerts.isMuted(alert.to().chat(), alert.story()) ? Optional.empty() : plans.planned(alert, now);
            if (planned.isEmpty() || isKnownByNow(alert, now)) {
                unwanted.add(alert);
            } else {
                planned.filter(each -> !each.due().isAfter(now)).ifPresent(still::add);
                planned.filter(each -> !each.equals(alert)).ifPresent(changed::add);
            }
        }
        alerts.plan(changed);
        alerts.drop(unwanted);
        return still;
    }

    /** Another story may have told the same in another language while this one was held. */
    private boolean isKnownByNow(Alert alert, Instant now) {
        boolean held = !alert.isUpdate() && !alert.due().equals(alert.noticed());
        return held
                && stories.withId(alert.article())
                        .map(stored -> new SameNews(stored.article(), stories))
                        .filter(same -> same.isKnown(before(alert, now), now))
                        .isPresent();
    }

    private List<Alert> before(Alert alert, Instant now) {
        return alerts.recent(alert.to(), now.minus(SameNews.WINDOW)).stream()
                .filter(other -> other.told().isPresent() || other.id() < alert.id())
                .toList();
    }

    private List<Bundle> bundled(List<Alert> due) {
        Map<Address, List<Alert>> byPlace = new LinkedHashMap<>();
        due.forEach(alert ->
                byPlace.computeIfAbsent(alert.to(), any -> new ArrayList<>()).add(alert));
        List<Bundle> bundles = new ArrayList<>();
        byPlace.values().forEach(all -> bundles.addAll(bundled(all, clock.instant())));
        return bundles;
    }

    /** Held and stale ones, and many at once, come together; a few fresh ones one by one. */
    private List<Bundle> bundled(List<Alert> toOnePlace, Instant now) {
        List<Bundle.Part> parts = toOnePlace.stream()
                .sorted(Comparator.comparingLong(Alert::id))
                .map(alert -> new Bundle.Part(alert, articles(alert)))
                .toList();
        boolean singly = parts.size() <= SINGLY
                && toOnePlace.stream()
                        .allMatch(alert -> alert.due().equals(alert.noticed()) && !times.isStale(alert, now));
        int size = singly ? 1 : TOGETHER;
        List<Bundle> bundles = new ArrayList<>();
        for (int from = 0; from < parts.size(); from += size) {
            bundles.add(new Bundle(parts.subList(from, Math.min(parts.size(), from + size))));
        }
        return bundles;
    }

    /** Those of the story that the topic lets in, the one for whose sake the alert was noted first. */
    private List<Long> articles(Alert alert) {
        List<Long> all = stories.of(alert.article())
                .or(() -> stories.of(alert.story()))
                .map(Story::articles)
                .orElse(List.of());
        return topics.find(alert.subscription()).stream()
                .flatMap(own -> all.stream().filter(id -> admits(own, id)))
                .sorted(Comparator.comparing(id -> id != alert.article()))
                .toList();
    }

    private boolean admits(Subscription own, long article) {
        return stories.withId(article)
                .filter(stored -> topics.admits(own, stored.article()))
                .isPresent();
    }

    private void tell(List<Bundle> bundles) {
        List<Message> messages = new ArrayList<>();
        Map<Long, Alert.Told> told = new HashMap<>();
        for (Bundle bundle : bundles) {
            List<AlertWriter.Item> items = items(bundle);
            Optional<AlertWriter.Written> written = writer.write(bundle, items);
            written.ifPresent(each -> messages.add(message(bundle, items, each)));
            bundle.parts().forEach(part -> {
                List<String> sentences = written.map(AlertWriter.Written::sentences)
                        .map(all -> all.getOrDefault(part.alert().id(), List.of()))
                        .orElse(List.of());
                told.put(part.alert().id(), new Alert.Told(clock.instant(), bundle.id(), part.articles(), sentences));
            });
        }
        outbox.file(messages);
        alerts.told(told);
    }

    /** What is paused, followed no more or muted by now is left out. */
    private List<AlertWriter.Item> items(Bundle bundle) {
        List<AlertWriter.Item> items = new ArrayList<>();
        for (Bundle.Part part : bundle.parts()) {
            topics.find(part.alert().subscription())
                    .filter(Subscription::active)
                    .filter(any ->
                            !alerts.isMuted(bundle.to().chat(), part.alert().story()))
                    .ifPresent(own -> items.add(new AlertWriter.Item(part, own, earlier(part.alert()))));
        }
        return items;
    }

    private List<Alert.Told> earlier(Alert alert) {
        return alert.isUpdate()
                ? alerts.parts(alert.to(), alert.story()).stream()
                        .flatMap(part -> part.told().stream())
                        .filter(Alert.Told::saidSomething)
                        .toList()
                : List.of();
    }

    /** An update answers the first word of its story and makes no sound. */
    private Message message(Bundle bundle, List<AlertWriter.Item> items, AlertWriter.Written written) {
        boolean update = !bundle.isDigest() && !items.getFirst().earlier().isEmpty();
        OptionalLong replyTo = update ? firstWord(items.getFirst().earlier()) : OptionalLong.empty();
        return new Message(bundle.key(), bundle.to(), replyTo, Urgency.ALERT, update, written.content());
    }

    private OptionalLong firstWord(List<Alert.Told> earlier) {
        return earlier.stream()
                .map(told -> outbox.number(Bundle.key(told.bundle())))
                .filter(OptionalLong::isPresent)
                .findFirst()
                .orElseGet(OptionalLong::empty);
    }
}
