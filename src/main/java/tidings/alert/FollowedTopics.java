package tidings.alert;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tidings.article.Article;
import tidings.article.StoredArticle;
import tidings.message.Address;

/**
 * The followed topics with their index in memory: one that is followed is matched from then on. The store is what counts;
 * a number in the index that is followed no more is dropped when it is met.
 */
public final class FollowedTopics implements Subscriptions {
    private static final int READ_AT_ONCE = 10_000;

    private final Subscriptions stored;
    private final PackedTopics packed;
    private final TopicMatching matching;
    private final SubscriptionIndex index;

    public FollowedTopics(Subscriptions stored, PackedTopics packed, TopicMatching matching) {
        this.stored = stored;
        this.packed = packed;
        this.matching = matching;
        this.index = new SubscriptionIndex(matching);
    }

    /** Reads all that is followed into the index; what was packed by other analyzers or rarities is packed anew. */
    void load() {
        int edition = matching.edition();
        long last = 0;
        for (var some = packed.after(last, READ_AT_ONCE); !some.isEmpty(); some = packed.after(last, READ_AT_ONCE)) {
            List<PackedTopics.Entry> changed = new ArrayList<>();
            for (PackedTopics.Entry entry : some) {
                if (PackedTopic.edition(entry.packed()) == edition) {
                    index.add(entry.id(), entry.packed());
                } else {
                    find(entry.id()).map(this::add).ifPresent(changed::add);
                }
            }
            packed.keep(changed);
            last = some.getLast().id();
        }
    }

    private PackedTopics.Entry add(Subscription subscription) {
        ByteBuffer bytes = ByteBuffer.wrap(matching.packed(Expression.of(subscription.topic())));
        index.add(subscription.id(), bytes);
        return new PackedTopics.Entry(subscription.id(), bytes);
    }

    /** The topics that the article may be about by its words, whoever follows them. */
    List<SubscriptionIndex.Match> matches(Article article) {
        return index.matches(article);
    }

    /** The topics that the article is about, for those who can be told now; each as strictly as it is followed. */
    List<TopicMatch> about(StoredArticle article) {
        return about(article, id -> true);
    }

    /** Those of them that this place follows. */
    List<TopicMatch> about(StoredArticle article, Address place) {
        Set<Long> here = of(place.chat()).stream()
                .filter(subscription -> subscription.to().equals(place))
                .map(Subscription::id)
                .collect(Collectors.toSet());
        return about(article, here::contains);
    }

    private List<TopicMatch> about(StoredArticle article, Predicate<Long> asked) {
        List<TopicMatch> matches = new ArrayList<>();
        Map<String, Relevance> judged = new HashMap<>(); // once for all who follow the same words
        WrittenWords written = matching.written(article);
        for (SubscriptionIndex.Match match : matches(article.article())) {
            Optional.of(match.topic())
                    .filter(asked)
                    .flatMap(this::follower)
                    .map(follower -> new TopicMatch(
                            follower,
                            judged.computeIfAbsent(
                                    follower.subscription().topic(),
                                    same -> judged(match.relevance(), follower.subscription(), article, written))))
                    .filter(TopicMatch::isEnough)
                    .ifPresent(matches::add);
        }
        return matches;
    }

    /** How much an article is about a topic that is followed, of what the index has for it, see {@link #matches}. */
    Relevance relevance(Subscription subscription, StoredArticle article, List<SubscriptionIndex.Match> matches) {
        return matches.stream()
                .filter(match -> match.topic() == subscription.id())
                .map(match -> judged(match.relevance(), subscription, article, matching.written(article)))
                .findFirst()
                .orElse(Relevance.NONE);
    }

    /** Whether an alert on a topic may tell of an article of its story, see {@link #terms}. */
    boolean admits(Subscription subscription, ArticleTerms terms) {
        return matching.admits(Expression.of(subscription.topic()), terms);
    }

    ArticleTerms terms(Article article) {
        return matching.terms(article);
    }

    private Relevance judged(
            Relevance byTerms, Subscription subscription, StoredArticle article, WrittenWords written) {
        return matching.judged(byTerms, Expression.of(subscription.topic()), article, written);
    }

    @Override
    public Optional<Follower> follower(long id) {
        return stored.follower(id);
    }

    @Override
    public Outcome follow(Address to, String topic, int limit, Instant now) {
        Outcome outcome = stored.follow(to, topic, limit, now);
        if (outcome instanceof Outcome.Followed(var subscription)) {
            packed.keep(List.of(add(subscription)));
        }
        return outcome;
    }

    @Override
    public List<Subscription> of(long chat) {
        return stored.of(chat);
    }

    @Override
    public List<Subscription> after(long id, int limit) {
        return stored.after(id, limit);
    }

    @Override
    public Optional<Subscription> find(long id) {
        return stored.find(id);
    }

    @Override
    public void change(Subscription changed) {
        stored.change(changed);
    }

    @Override
    public void unfollow(long id) {
        stored.unfollow(id);
        index.remove(id);
    }

    @Override
    public Schedule schedule(long chat) {
        return stored.schedule(chat);
    }

    @Override
    public void schedule(long chat, Schedule schedule) {
        stored.schedule(chat, schedule);
    }
}
