package tidings.topic;

import java.util.List;
import java.util.Set;

/**
 * What is looked for.
 *
 * @param text the topic as the person wrote it
 * @param terms its content words, in order, each once; empty when nothing but stop words was written
 * @param phrases sequences of terms that the person put in quotation marks
 * @param period publication time asked for
 * @param urls only these articles; empty is "any"
 */
public record Query(String text, List<Term> terms, List<List<Term>> phrases, Period period, Set<String> urls) {
    public Query {
        terms = List.copyOf(terms);
        phrases = phrases.stream().map(List::copyOf).toList();
        urls = Set.copyOf(urls);
    }
}
