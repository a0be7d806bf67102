package tidings.topic;

import java.util.List;
import java.util.Set;
import tidings.article.Readership;
import tidings.text.Language;

/**
 * What is looked for.
 *
 * @param text the topic as the person wrote it
 * @param terms its content words, in order, each once; empty when nothing but stop words was written
 * @param phrases those of them that belong together: quotations and names
 * @param period publication time asked for
 * @param urls only these articles; empty is "any"
 * @param readership for whom: which private articles are looked at
 * @param language that of whoever asks; UNKNOWN where nothing is told of them
 */
public record Query(
        String text,
        List<Term> terms,
        List<Phrase> phrases,
        Period period,
        Set<String> urls,
        Readership readership,
        Language language) {
    public Query {
        terms = List.copyOf(terms);
        phrases = List.copyOf(phrases);
        urls = Set.copyOf(urls);
    }

    /** A query among public articles only. */
    public Query(String text, List<Term> terms, List<Phrase> phrases, Period period, Set<String> urls) {
        this(text, terms, phrases, period, urls, Readership.EVERYONE, Language.UNKNOWN);
    }

    public Query with(Period other) {
        return new Query(text, terms, phrases, other, urls, readership, language);
    }

    public Query with(Readership other) {
        return new Query(text, terms, phrases, period, urls, other, language);
    }

    public Query with(Language other) {
        return new Query(text, terms, phrases, period, urls, readership, other);
    }
}
