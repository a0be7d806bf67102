package tidings.digest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tidings.article.Articles;
import tidings.article.StoredArticle;
import tidings.text.Language;
import tidings.topic.Found;
import tidings.topic.Hit;
import tidings.topic.Query;
import tidings.topic.QueryReader;
import tidings.topic.Searcher;

/**
 * Answers questions: understands the topic, finds articles, has a writer tell them, and numbers the sources. Writers are
 * asked in their order; where one fails the next one writes.
 */
public final class Digests {
    private static final Logger LOG = LoggerFactory.getLogger(Digests.class);
    private static final int ARTICLES_READ = 30;
    private static final int NEAREST = 3;

    private final QueryReader reader;
    private final Searcher searcher;
    private final Optional<Articles> articles;
    private final List<Digester> writers;

    public Digests(QueryReader reader, Searcher searcher, Articles articles, List<Digester> writers) {
        this(reader, searcher, Optional.of(articles), writers);
    }

    /** With one writer, and nothing to offer where nothing is found. */
    public Digests(QueryReader reader, Searcher searcher, Digester writer) {
        this(reader, searcher, Optional.empty(), List.of(writer));
    }

    private Digests(QueryReader reader, Searcher searcher, Optional<Articles> articles, List<Digester> writers) {
        this.reader = reader;
        this.searcher = searcher;
        this.articles = articles;
        this.writers = List.copyOf(writers);
        if (writers.isEmpty()) {
            throw new IllegalArgumentException("Digests need at least one writer.");
        }
    }

    /** Never throws on any topic a person may type. */
    public Answer answer(Question question) {
        String topic = question.topic().strip();
        if (topic.codePointCount(0, topic.length()) > QueryReader.MAX_LENGTH) {
            return nothing(question, Answer.Reason.TOPIC_TOO_LONG, List.of());
        }
        Query query = reader.read(topic, question.period(), question.urls());
        if (query.terms().isEmpty()) {
            return nothing(question, Answer.Reason.EMPTY_TOPIC, newest());
        }
        Found found = searcher.search(query, ARTICLES_READ);
        if (found.hits().isEmpty()) {
            boolean empty = articles.isPresent() && articles.get().count() == 0;
            return nothing(question, empty ? Answer.Reason.NOTHING_STORED : Answer.Reason.NOT_FOUND, newest());
        }
        return written(question, query, found);
    }

    private Answer written(Question question, Query query, Found found) {
        for (Digester writer : writers) {
            switch (writer.write(query, found, question.length(), question.reader())) {
                case Digester.Outcome.Written(var statements) -> {
                    return new Citations(question.topic(), found).digest(writer.name(), statements);
                }
                case Digester.Outcome.Nothing(var reason) -> {
                    return nothing(question, reason, nearest(found));
                }
                case Digester.Outcome.Failed(var why) ->
                    // The next writer has its turn; reasons hold nothing of a model's or an article's words.
                    LOG.warn("The writer {} failed: {}", writer.name(), why);
            }
        }
        return nothing(question, Answer.Reason.NOTHING_QUOTABLE, nearest(found));
    }

    private static Answer nothing(Question question, Answer.Reason reason, List<String> nearest) {
        return new Answer.Nothing(question.topic(), Language.UNKNOWN, reason, nearest);
    }

    /** The headlines of what came closest are topics that are surely stored. */
    private static List<String> nearest(Found found) {
        return titles(found.hits().stream().map(Hit::stored));
    }

    private List<String> newest() {
        return titles(articles.stream().flatMap(stored -> stored.newest(NEAREST).stream()));
    }

    private static List<String> titles(Stream<StoredArticle> stored) {
        return stored.map(each -> each.article().title())
                .distinct()
                .limit(NEAREST)
                .toList();
    }
}
