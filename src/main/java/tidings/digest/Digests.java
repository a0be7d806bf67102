package tidings.digest;

import tidings.topic.Found;
import tidings.topic.Query;
import tidings.topic.QueryReader;
import tidings.topic.Searcher;

/** Answers questions: understands the topic, finds articles, has a writer tell them, and numbers the sources. */
public final class Digests {
    private static final int ARTICLES_READ = 30;

    private final QueryReader reader;
    private final Searcher searcher;
    private final Digester writer;

    public Digests(QueryReader reader, Searcher searcher, Digester writer) {
        this.reader = reader;
        this.searcher = searcher;
        this.writer = writer;
    }

    /** Never throws on any topic a person may type. */
    public Answer answer(Question question) {
        Query query = reader.read(question.topic(), question.period(), question.urls());
        Found found = searcher.search(query, ARTICLES_READ);
        return new Citations(question.topic(), found)
                .answer(writer.name(), writer.write(query, found, question.length()));
    }
}
