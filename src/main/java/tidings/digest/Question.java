package tidings.digest;

import java.util.Set;
import tidings.article.Readership;
import tidings.topic.Period;
import tidings.topic.Query;
import tidings.topic.QueryReader;

/**
 * What a person asks.
 *
 * @param topic as typed, of any length and content
 * @param period publication time asked for beside the words
 * @param urls only these articles; empty for any
 * @param side those of its words that are asked for beside a topic that was told already; empty for all of the topic
 * @param readership who will see the answer: it decides which private articles it may come from
 */
public record Question(
        String topic,
        String side,
        Period period,
        Set<String> urls,
        Digester.Length length,
        Reader reader,
        Readership readership) {
    public Question {
        urls = Set.copyOf(urls);
    }

    /** From nobody in particular, to be answered from public articles. */
    public Question(String topic, Period period, Set<String> urls, Digester.Length length) {
        this(topic, period, urls, length, Reader.ANYONE);
    }

    /** To be answered from public articles. */
    public Question(String topic, Period period, Set<String> urls, Digester.Length length, Reader reader) {
        this(topic, period, urls, length, reader, Readership.EVERYONE);
    }

    /** On all of the topic. */
    public Question(
            String topic,
            Period period,
            Set<String> urls,
            Digester.Length length,
            Reader reader,
            Readership readership) {
        this(topic, "", period, urls, length, reader, readership);
    }

    /** A topic and nothing else. */
    public static Question about(String topic) {
        return new Question(topic, Period.ALWAYS, Set.of(), Digester.Length.NORMAL);
    }

    public Question with(Readership other) {
        return new Question(topic, side, period, urls, length, reader, other);
    }

    /** The same with some of its words as the side of it that is asked for. */
    public Question beside(String other) {
        return new Question(topic, other, period, urls, length, reader, readership);
    }

    /** What has to be looked for. */
    Query read(QueryReader queries) {
        return queries.read(topic.strip(), period, urls, reader.id())
                .with(readership)
                .with(reader.language())
                .wanting(side);
    }
}
