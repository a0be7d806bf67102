package tidings.topic;

import java.util.List;
import java.util.Set;

/**
 * What is looked for.
 *
 * @param text the topic as the person wrote it
 * @param terms its content words, in order, each once; empty when nothing but stop words was written
 * @param phrases those of them that belong together: quotations and names
 * @param period publication time asked for
 * @param urls only these articles; empty is "any"
 */
public record Query(String text, List<Term> terms, List<Phrase> phrases, Period period, Set<String> urls) {
    public Query {
        terms = List.copyOf(terms);
        phrases = List.copyOf(phrases);
        urls = Set.copyOf(urls);
    }
}
