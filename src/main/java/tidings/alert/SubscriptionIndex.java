package tidings.alert;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import tidings.article.Article;

/**
 * Finds the topics that an arriving article is about. A topic stands under its {@link Keys}, so that an article looks up
 * only the terms that it has; then the whole topic is checked, once for all that follow it. A topic that is added or removed
 * is so at once. All is in a few arrays of numbers, without an object a topic. Safe for use by several threads.
 */
final class SubscriptionIndex {
    /** Of the numbers in {@link #postings}: the last bits are what the key can add, the first ones the topic. */
    private static final int MOST_BITS = 8;

    private static final int LARGEST_TOPIC = Integer.MAX_VALUE >>> MOST_BITS;
    /** Less is not worth tidying up. */
    private static final int LITTLE = 10_000;

    private final TopicMatching matching;
    private final int little;
    private final Lexemes lexemes = new Lexemes();
    private TopicRecords topics = new TopicRecords();
    private TopicFollowers followers = new TopicFollowers();
    private Postings postings = new Postings();
    private final Bounds bounds = new Bounds();
    private final Gathered gathered = new Gathered();

    private int[] elements = new int[16];
    private int length;

    /**
     * A topic that an article is about.
     *
     * @param topic the id of who follows it
     */
    record Match(long topic, Relevance relevance) {}

    SubscriptionIndex(TopicMatching matching) {
        this(matching, LITTLE);
    }

    /** @param little so many topics may stay that nobody follows any more, at the least */
    SubscriptionIndex(TopicMatching matching, int little) {
        this.matching = matching;
        this.little = little;
    }

    /** Puts a topic in, in place of the one that had this id. */
    void add(long id, Expression expression) {
        add(id, ByteBuffer.wrap(matching.packed(expression)));
    }

    /** As {@link #add(long, Expression)}, for one that is packed already. */
    synchronized void add(long id, ByteBuffer packed) {
        read(packed.slice(packed.position() + Integer.BYTES, packed.remaining() - Integer.BYTES));
        followers.put(id, topic());
        tidy();
    }

    /** The number of the topic that was read. */
    private int topic() {
        int known = topics.size();
        int topic = topics.put(elements, length);
        if (topic > LARGEST_TOPIC) {
            throw new IllegalStateException("More topics are followed than one process can match.");
        }
        if (topic == known) {
            Keys.of(elements, length, (lexeme, most) -> postings.add(lexeme, (topic << MOST_BITS) | most));
        }
        return topic;
    }

    private void read(ByteBuffer packed) {
        length = 0;
        while (packed.hasRemaining()) {
            elements = Lexemes.withRoom(elements, length + 1);
            int sign = packed.get() & 0xFF;
            elements[length++] = switch (sign) {
                case Element.PAIR, Element.NAMES -> packed.getInt();
                case Element.NOTHING -> Element.of(sign, Lexemes.NOTHING);
                default -> Element.of(sign, lexemes.read(packed));
            };
        }
    }

    /** Takes a topic out; does nothing where it is not in. */
    synchronized void remove(long id) {
        followers.remove(id);
        tidy();
    }

    /** Where a good deal may be followed by nobody, what is left is put into new arrays. */
    private void tidy() {
        if (followers.taken() <= little + followers.alive() / 2) {
            return;
        }
        TopicRecords old = topics;
        TopicFollowers left = followers;
        topics = new TopicRecords();
        followers = new TopicFollowers();
        postings = new Postings();
        for (int topic = 0; topic < old.size(); topic++) {
            if (left.count(topic) > 0) {
                read(old, topic);
                followers.take(left, topic, topic());
            }
        }
    }

    private void read(TopicRecords records, int topic) {
        length = records.end(topic) - records.first(topic);
        elements = Lexemes.withRoom(elements, length);
        for (int i = 0; i < length; i++) {
            elements[i] = records.element(records.first(topic) + i);
        }
    }

    /** The topics that the article is about by its words, or may be, see {@link TopicMatching#judged}; each once. */
    List<Match> matches(Article article) {
        if (isEmpty()) {
            return List.of();
        }
        ArticleTerms terms = matching.terms(article);
        synchronized (this) {
            return matches(ArticleLexemes.of(terms, lexemes));
        }
    }

    private synchronized boolean isEmpty() {
        return followers.alive() == 0;
    }

    private List<Match> matches(ArticleLexemes article) {
        for (int rank = 0; rank < article.size(); rank++) {
            int lexeme = article.lexeme(rank);
            int strength = Keys.strength(article.strength(rank));
            for (int i = postings.count(lexeme) - 1; i >= 0; i--) {
                int posting = postings.at(lexeme, i);
                bounds.add(posting >>> MOST_BITS, Keys.sum(posting & Keys.LARGEST_MOST, strength));
            }
        }
        gathered.clear();
        bounds.drain(Keys.sumFor(matching.least()), gathered::add);
        gathered.read(topics);
        List<Relevance> relevances = new ArrayList<>();
        RecordScorer scorer = new RecordScorer(gathered, article);
        int[] matched = new int[gathered.size()];
        for (int place = 0; place < gathered.size(); place++) {
            Relevance relevance = scorer.relevance(place);
            if (relevance.score() >= matching.least()) {
                matched[relevances.size()] = gathered.topic(place);
                relevances.add(relevance);
            }
        }
        List<Match> matches = new ArrayList<>(relevances.size());
        followers.of(matched, relevances.size(), (id, place) -> matches.add(new Match(id, relevances.get(place))));
        return matches;
    }
}
