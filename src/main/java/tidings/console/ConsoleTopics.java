package tidings.console;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tidings.alert.Follower;
import tidings.alert.PartialSchedule;
import tidings.alert.Schedule;
import tidings.alert.Subscription;
import tidings.alert.Subscriptions;
import tidings.message.Address;

/** What is followed on the console, until the conversation ends. Nobody is alerted, so nothing waits either. */
public final class ConsoleTopics implements Subscriptions {
    private final Map<Long, Subscription> followed = new TreeMap<>();
    private Schedule schedule = Schedule.PRESET;
    private long last;

    @Override
    public Outcome follow(Address to, String topic, int limit, Instant now) {
        Optional<Subscription> known = Subscription.like(topic, to, of(to.chat()));
        if (known.isEmpty() && followed.size() >= limit) {
            return new Outcome.Full();
        }
        Subscription subscription = known.map(each -> each.active(true).written(topic))
                .orElseGet(() ->
                        new Subscription(++last, to, topic, now, true, 0, 1, PartialSchedule.NONE, Optional.empty()));
        followed.put(subscription.id(), subscription);
        return new Outcome.Followed(subscription);
    }

    @Override
    public List<Subscription> of(long chat) {
        return List.copyOf(followed.values());
    }

    @Override
    public Optional<Subscription> find(long id) {
        return Optional.ofNullable(followed.get(id));
    }

    @Override
    public Optional<Follower> follower(long id) {
        return Optional.empty();
    }

    @Override
    public List<Subscription> after(long id, int limit) {
        return followed.values().stream()
                .filter(each -> each.id() > id)
                .limit(limit)
                .toList();
    }

    @Override
    public void change(Subscription changed) {
        followed.replace(changed.id(), changed);
    }

    @Override
    public void unfollow(long id) {
        followed.remove(id);
    }

    @Override
    public Schedule schedule(long chat) {
        return schedule;
    }

    @Override
    public void schedule(long chat, Schedule other) {
        schedule = other;
    }
}
