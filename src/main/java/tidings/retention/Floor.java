package tidings.retention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tidings.alert.Expression;
import tidings.alert.Subscription;
import tidings.alert.Subscriptions;
import tidings.topic.Period;
import tidings.topic.QueryReader;
import tidings.topic.Searcher;

/** The articles that stay however old they are: the best found ones on each topic that somebody follows. */
public final class Floor {
    private static final int READ_AT_ONCE = 1_000;
    /** Each costs a search; where more is followed the first of them are spared. */
    private static final int MOST_TOPICS = 5_000;

    private final Subscriptions subscriptions;
    private final QueryReader reader;
    private final Searcher searcher;

    public Floor(Subscriptions subscriptions, QueryReader reader, Searcher searcher) {
        this.subscriptions = subscriptions;
        this.reader = reader;
        this.searcher = searcher;
    }

    /** Their ids. */
    Set<Long> spared(int eachTopic) {
        Set<Long> spared = new HashSet<>();
        if (eachTopic > 0) {
            topics().forEach(topic -> searcher.search(reader.read(topic, Period.ALWAYS, Set.of()), eachTopic)
                    .hits()
                    .forEach(hit -> spared.add(hit.stored().id())));
        }
        return spared;
    }

    private Set<String> topics() {
        Set<String> topics = new HashSet<>();
        long last = 0;
        for (List<Subscription> some = subscriptions.after(last, READ_AT_ONCE);
                !some.isEmpty() && topics.size() < MOST_TOPICS;
                some = subscriptions.after(last, READ_AT_ONCE)) {
            some.forEach(each -> topics.add(Expression.of(each.topic()).words()));
            last = some.getLast().id();
        }
        return topics;
    }
}
