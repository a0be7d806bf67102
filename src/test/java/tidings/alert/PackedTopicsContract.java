package tidings.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.message.Address;
import tidings.text.Language;
import tidings.text.LuceneAnalysis;
import tidings.text.TextAnalysis;
import tidings.text.Token;

/** What every store of packed topics does. */
public abstract class PackedTopicsContract {
    protected static final long ANNA = 7;
    private static final Article HARBOUR = new Article(
            "https://herald.example.org/strike",
            "Ferry strike stops the harbour",
            "Captains in the old port refuse to sail before wages rise.",
            Optional.of(Instant.EPOCH),
            "herald.example.org",
            Language.ENGLISH,
            Origin.IMPORT);

    private final List<String> analysed = new ArrayList<>();

    /** An empty store in which the chat {@link #ANNA} is known. */
    protected abstract Subscriptions subscriptions();

    /** Beside it. */
    protected abstract PackedTopics packed();

    @Test
    void aTopicThatIsPackedIsNotAnalysedAgainAtTheNextStart() {
        long topic = follow(started(1), "ferry strike");
        analysed.clear();
        FollowedTopics again = started(1);

        assertThat(analysed).isEmpty();
        assertThat(found(again)).containsExactly(topic);
    }

    @Test
    void whatOtherAnalyzersPackedIsPackedAnewOnce() {
        long topic = follow(started(1), "ferry strike");
        analysed.clear();
        FollowedTopics changed = started(2);
        assertThat(analysed).isNotEmpty();
        assertThat(found(changed)).containsExactly(topic);

        analysed.clear();
        started(2);
        assertThat(analysed).isEmpty();
    }

    @Test
    void aTopicThatWasNeverPackedIsPackedAtTheStart() {
        subscriptions().follow(Address.of(ANNA), "ferry strike", 20, Instant.EPOCH);

        assertThat(found(started(1))).hasSize(1);
        assertThat(packed().after(0, 10)).allMatch(entry -> entry.packed().hasRemaining());
    }

    @Test
    void whatIsFollowedNoMoreIsGoneAndStaysSo() {
        FollowedTopics topics = started(1);
        long topic = follow(topics, "ferry strike");
        List<PackedTopics.Entry> late = packed().after(0, 10);
        topics.unfollow(topic);

        packed().keep(late);

        assertThat(packed().after(0, 10)).isEmpty();
        assertThat(found(topics)).isEmpty();
        assertThat(found(started(1))).isEmpty();
    }

    @Test
    void pagesGoOnBehindTheLast() {
        FollowedTopics topics = started(1);
        long first = follow(topics, "ferry");
        long second = follow(topics, "strike");

        assertThat(packed().after(0, 1)).extracting(PackedTopics.Entry::id).containsExactly(first);
        assertThat(packed().after(first, 1)).extracting(PackedTopics.Entry::id).containsExactly(second);
        assertThat(packed().after(second, 1)).isEmpty();
    }

    private static long follow(FollowedTopics topics, String topic) {
        return ((Subscriptions.Outcome.Followed) topics.follow(Address.of(ANNA), topic, 20, Instant.EPOCH))
                .subscription()
                .id();
    }

    private static List<Long> found(FollowedTopics topics) {
        return topics.matches(HARBOUR).stream()
                .map(SubscriptionIndex.Match::topic)
                .toList();
    }

    private FollowedTopics started(int edition) {
        TextAnalysis lucene = new LuceneAnalysis();
        TextAnalysis analysis = new TextAnalysis() {
            @Override
            public List<Token> tokens(String text, Language language) {
                analysed.add(text);
                return lucene.tokens(text, language);
            }

            @Override
            public int edition() {
                return edition;
            }
        };
        FollowedTopics topics = new FollowedTopics(
                subscriptions(), packed(), new TopicMatching(Set.of(Language.ENGLISH), analysis, Rarity.UNKNOWN));
        topics.load();
        return topics;
    }
}
