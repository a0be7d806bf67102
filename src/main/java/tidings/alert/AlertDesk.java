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
import java.util.Set;
import java.util.stream.Stream;
import tidings.message.Address;
import tidings.message.Message;
import tidings.message.Outbox;
import tidings.message.Urgency;
import tidings.story.Stories;

/**
 * Tells the alerts that are due: decides what is told together, writes it, files the message, and remembers what was told.
 * Each of these steps is durable before the next, and the message's key is that of the bundle, so a stop between any two
 * neither loses nor doubles one.
 */
final class AlertDesk {
    /** Alerts to one place that come one by one; more come together. */
    private static final int SINGLY = 3;
    /** What one message can tell; the rest has messages of its own, for nothing may go untold. */
    private static final int TOGETHER = 12;

    private final Alerts alerts;
    private final FollowedTopics topics;
    private final Stories stories;
    private final AlertWriter writer;
    private final Outbox outbox;
    private final DueAlerts due;
    private final AlertTimes times;
    private final Clock clock;
    private final Corrections corrections;

    AlertDesk(
            Alerts alerts,
            FollowedTopics topics,
            Stories stories,
            AlertWriter writer,
            Outbox outbox,
            DueAlerts due,
            AlertTimes times,
            Clock clock) {
        this.alerts = alerts;
        this.topics = topics;
        this.stories = stories;
        this.writer = writer;
        this.outbox = outbox;
        this.due = due;
        this.times = times;
        this.clock = clock;
        this.corrections = new Corrections(stories);
    }

    /** Tells some alerts; says whether there may be more. */
    boolean work() {
        due.review(new AlertArticles(topics, stories));
        List<Bundle> open = alerts.open();
        if (!open.isEmpty()) {
            tell(open, new AlertArticles(topics, stories));
            return true;
        }
        List<Alert> some = due.some();
        AlertArticles articles = new AlertArticles(topics, stories);
        List<Bundle> bundles = bundled(due.told(some, articles), articles);
        alerts.bundle(bundles);
        tell(bundles, articles);
        return !some.isEmpty();
    }

    private List<Bundle> bundled(List<Alert> due, AlertArticles articles) {
        Map<Address, List<Alert>> byPlace = new LinkedHashMap<>();
        due.forEach(alert ->
                byPlace.computeIfAbsent(alert.to(), any -> new ArrayList<>()).add(alert));
        List<Bundle> bundles = new ArrayList<>();
        byPlace.values().forEach(all -> bundles.addAll(bundled(all, articles, clock.instant())));
        return bundles;
    }

    /** Held and stale ones, and many at once, come together; a few fresh ones one by one. */
    private List<Bundle> bundled(List<Alert> toOnePlace, AlertArticles articles, Instant now) {
        List<Bundle.Part> parts = toOnePlace.stream()
                .sorted(Comparator.comparingLong(Alert::id))
                .map(alert -> new Bundle.Part(alert, told(alert, articles)))
                .toList();
        boolean singly = parts.size() <= SINGLY
                && toOnePlace.stream().allMatch(alert -> !alert.isHeld() && !times.isStale(alert, now));
        int size = singly ? 1 : TOGETHER;
        List<Bundle> bundles = new ArrayList<>();
        for (int from = 0; from < parts.size(); from += size) {
            bundles.add(new Bundle(parts.subList(from, Math.min(parts.size(), from + size))));
        }
        return bundles;
    }

    /** Not what this place was told with something else that has come into the story; but what was wrong, whatever it says. */
    private List<Long> told(Alert alert, AlertArticles articles) {
        List<Long> own = articles.toldBy(alert);
        if (!alert.isUpdate()) {
            return own.stream().filter(id -> isNews(id, alert, articles)).toList();
        }
        StoryParts parts = due.parts(alert, articles);
        Set<Long> elsewhere = parts.toldElsewhere(alert);
        return Stream.concat(
                        own.stream().filter(id -> id == alert.article() || !elsewhere.contains(id)),
                        corrections.of(parts.before(alert)).map(Correction::article).stream())
                .distinct()
                .toList();
    }

    /** A story may have begun long before anybody is told of it: what was no news when it was noticed is not told first. */
    private boolean isNews(long article, Alert alert, AlertArticles articles) {
        return alert.article() == 0
                || article == alert.article()
                || articles.read(List.of(article)).stream().anyMatch(each -> times.isNews(each, alert.noticed()));
    }

    private void tell(List<Bundle> bundles, AlertArticles articles) {
        List<Message> messages = new ArrayList<>();
        Map<Long, Alert.Told> told = new HashMap<>();
        for (Bundle bundle : bundles) {
            List<AlertWriter.Item> items = items(bundle, articles);
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
    private List<AlertWriter.Item> items(Bundle bundle, AlertArticles articles) {
        List<AlertWriter.Item> items = new ArrayList<>();
        for (Bundle.Part part : bundle.parts()) {
            topics.find(part.alert().subscription())
                    .filter(Subscription::active)
                    .filter(any ->
                            !alerts.isMuted(bundle.to().chat(), part.alert().story()))
                    .ifPresent(own -> items.add(item(part, own, articles)));
        }
        return items;
    }

    private AlertWriter.Item item(Bundle.Part part, Subscription own, AlertArticles articles) {
        Alert alert = part.alert();
        List<Alert.Told> earlier = alert.isUpdate() ? due.parts(alert, articles).before(alert) : List.of();
        return new AlertWriter.Item(part, own, earlier, corrections.of(earlier));
    }

    /** An update answers the first word of its story and makes no sound, but where that was wrong. */
    private Message message(Bundle bundle, List<AlertWriter.Item> items, AlertWriter.Written written) {
        boolean update = !bundle.isDigest() && !items.getFirst().earlier().isEmpty();
        OptionalLong replyTo = update ? firstWord(items.getFirst().earlier()) : OptionalLong.empty();
        boolean silent = update && items.getFirst().correction().isEmpty();
        return new Message(bundle.key(), bundle.to(), replyTo, Urgency.ALERT, silent, written.content());
    }

    private OptionalLong firstWord(List<Alert.Told> earlier) {
        return earlier.stream()
                .map(told -> outbox.number(Bundle.key(told.bundle())))
                .filter(OptionalLong::isPresent)
                .findFirst()
                .orElseGet(OptionalLong::empty);
    }
}
