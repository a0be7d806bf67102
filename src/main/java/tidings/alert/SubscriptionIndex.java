package tidings.alert;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import tidings.article.Article;

/**
 * Finds the topics that an arriving article is about. A topic stands under its {@link Keys}, so that an article looks up
 * only the terms that it has; then the whole topic is checked. A topic that is added or removed is so at once. All is in a
 * few arrays of numbers, without an object a topic. Safe for use by several threads.
 */
final class SubscriptionIndex {
    /** Of the numbers in {@link #postings}: where the record begins, the rest is the step of the key. */
    private static final int RECORD_BITS = 26;

    private static final int RECORD = (1 << RECORD_BITS) - 1;
    /** Less is not worth tidying up. */
    private static final int LITTLE = 10_000;

    private final TopicMatching matching;
    private final int little;
    private final Lexemes lexemes = new Lexemes();
    private TopicRecords records = new TopicRecords();
    private Postings postings = new Postings();
    /** Where records begin that an article had looked at already. */
    private final BitSet looked = new BitSet();

    private int[] elements = new int[16];
    private int length;

    /**
     * A topic that an article is about.
     *
     * @param topic its id
     */
    record Match(long topic, Relevance relevance) {}

    SubscriptionIndex(TopicMatching matching) {
        this(matching, LITTLE);
    }

    /** @param little so many removed topics may stay marked, at the least */
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
        put(id);
        tidy();
    }

    private void put(long id) {
        int record = records.put(id, elements, length);
        if (record > RECORD) {
            throw new IllegalStateException("More topics are followed than one process can match.");
        }
        if (record != 0) {
            Keys.of(elements, length, (lexeme, step) -> postings.add(lexeme, (step << RECORD_BITS) | record));
        }
    }

    private void read(ByteBuffer packed) {
        length = 0;
        while (packed.hasRemaining()) {
            elements = Lexemes.withRoom(elements, length + 1);
            int sign = packed.get() & 0xFF;
            elements[length++] = switch (sign) {
                case Element.PAIR -> packed.getInt();
                case Element.NOTHING -> Element.of(sign, Lexemes.NOTHING);
                default -> Element.of(sign, lexemes.read(packed));
            };
        }
    }

    /** Takes a topic out; does nothing where it is not in. */
    synchronized void remove(long id) {
        records.remove(id);
        tidy();
    }

    /** Where a good deal is only marked as removed, what is left is put into new arrays. */
    private void tidy() {
        if (records.removed() <= little + records.alive() / 2) {
            return;
        }
        TopicRecords old = records;
        records = new TopicRecords();
        postings = new Postings();
        looked.clear();
        old.each(record -> {
            length = old.end(record) - old.first(record);
            elements = Lexemes.withRoom(elements, length);
            for (int i = 0; i < length; i++) {
                elements[i] = old.element(old.first(record) + i);
            }
            put(old.id(record));
        });
    }

    /** The topics that the article is about, each once. */
    List<Match> matches(Article article) {
        ArticleTerms terms = matching.terms(article);
        synchronized (this) {
            return matches(ArticleLexemes.of(terms, lexemes));
        }
    }

    private List<Match> matches(ArticleLexemes article) {
        List<Match> matches = new ArrayList<>();
        RecordScorer scorer = new RecordScorer(records, article);
        looked.clear();
        for (int rank = 0; rank < article.size(); rank++) {
            int step = Keys.step(article.strength(rank));
            postings.visit(article.lexeme(rank), posting -> {
                int record = posting & RECORD;
                if (posting >>> RECORD_BITS <= step && !looked.get(record)) {
                    looked.set(record);
                    look(record, scorer, matches);
                }
            });
        }
        return matches;
    }

    private void look(int record, RecordScorer scorer, List<Match> matches) {
        Relevance relevance = records.isAlive(record) ? scorer.relevance(record) : Relevance.NONE;
        if (relevance.isEnough(0)) {
            matches.add(new Match(records.id(record), relevance));
        }
    }
}
