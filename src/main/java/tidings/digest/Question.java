package tidings.digest;

import java.util.Set;
import tidings.topic.Period;

/**
 * What a person asks.
 *
 * @param topic as typed, of any length and content
 * @param period publication time asked for beside the words
 * @param urls only these articles; empty for any
 */
public record Question(String topic, Period period, Set<String> urls, Digester.Length length, Reader reader) {
    public Question {
        urls = Set.copyOf(urls);
    }

    /** From nobody in particular. */
    public Question(String topic, Period period, Set<String> urls, Digester.Length length) {
        this(topic, period, urls, length, Reader.ANYONE);
    }

    /** A topic and nothing else. */
    public static Question about(String topic) {
        return new Question(topic, Period.ALWAYS, Set.of(), Digester.Length.NORMAL);
    }
}
