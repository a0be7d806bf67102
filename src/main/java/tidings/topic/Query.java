package tidings.topic;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
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
 * @param wanted those of the terms that were asked for beside a topic that was told already: what has none of them is no
 *     answer
 */
public record Query(
        String text,
        List<Term> terms,
        List<Phrase> phrases,
        Period period,
        Set<String> urls,
        Readership readership,
        Language language,
        Set<Term> wanted) {
    public Query {
        terms = List.copyOf(terms);
        phrases = List.copyOf(phrases);
        urls = Set.copyOf(urls);
        wanted = Set.copyOf(wanted);
    }

    /** A query among public articles only. */
    public Query(String text, List<Term> terms, List<Phrase> phrases, Period period, Set<String> urls) {
        this(text, terms, phrases, period, urls, Readership.EVERYONE, Language.UNKNOWN, Set.of());
    }

    public Query with(Period other) {
        return new Query(text, terms, phrases, other, urls, readership, language, wanted);
    }

    public Query with(Readership other) {
        return new Query(text, terms, phrases, period, urls, other, language, wanted);
    }

    public Query with(Language other) {
        return new Query(text, terms, phrases, period, urls, readership, other, wanted);
    }

    /** The same where those of its terms that are words of this text are wanted. */
    public Query wanting(String side) {
        Set<String> words =
                new HashSet<>(Arrays.asList(side.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+")));
        Set<Term> some = terms.stream()
                .filter(term -> words.contains(term.word().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toSet());
        return new Query(text, terms, phrases, period, urls, readership, language, some);
    }
}
