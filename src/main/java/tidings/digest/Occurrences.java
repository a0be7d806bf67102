package tidings.digest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tidings.article.Article;
import tidings.topic.Term;

/**
 * Where an article has the terms of a topic.
 *
 * @param title those of its headline, and those that ask for the dead where headline or opening tell of any
 * @param sentences those of each sentence
 */
record Occurrences(Set<Term> title, List<Set<Term>> sentences) {
    private static final int OPENING = 2;
    /** A term comes back that is in one in so many sentences, or in so many whatever the length. */
    private static final int ONE_IN = 7;

    private static final int OFTEN = 3;

    Occurrences {
        title = Set.copyOf(title);
        sentences = List.copyOf(sentences);
    }

    static Occurrences of(Topic topic, Reading reading) {
        Article article = reading.stored().article();
        List<String> title = topic.indexTerms(article.title(), article.language());
        List<List<String>> parts = reading.parts().stream()
                .map(part -> topic.indexTerms(reading.text(part), article.language()))
                .toList();
        Set<Term> literal = new HashSet<>(topic.literalIn(title));
        parts.forEach(part -> literal.addAll(topic.literalIn(part)));
        Set<Term> headline = topic.termsIn(title, literal);
        headline.addAll(topic.deadIn(opening(reading)));
        return new Occurrences(
                headline,
                parts.stream().map(part -> topic.termsIn(part, literal)).toList());
    }

    private static String opening(Reading reading) {
        return Stream.concat(
                        Stream.of(reading.stored().article().title()),
                        reading.parts().stream().limit(OPENING).map(reading::text))
                .collect(Collectors.joining("\n"));
    }

    Set<Term> in(int sentence) {
        return sentences.get(sentence);
    }

    /** Those of headline and opening. */
    Set<Term> opening() {
        return union(Stream.concat(Stream.of(title), sentences.stream().limit(OPENING)));
    }

    /** Those that the whole article has. */
    Set<Term> all() {
        return union(Stream.concat(Stream.of(title), sentences.stream()));
    }

    /** Those that it comes back to, or begins with; what it has beside is mentioned in passing. */
    Set<Term> recurring() {
        Set<Term> opening = opening();
        long often = Math.min(OFTEN, Math.max(1, Math.ceilDiv(sentences.size(), ONE_IN)));
        return all().stream()
                .filter(term -> opening.contains(term)
                        || sentences.stream()
                                        .filter(terms -> terms.contains(term))
                                        .count()
                                >= often)
                .collect(Collectors.toSet());
    }

    /** Whether two of these stand in one sentence, or in the headline. */
    boolean hasTwoTogether(Set<Term> terms) {
        return Stream.concat(Stream.of(title), sentences.stream())
                .anyMatch(having -> having.stream().filter(terms::contains).count() > 1);
    }

    private static Set<Term> union(Stream<Set<Term>> sets) {
        return sets.flatMap(Set::stream).collect(Collectors.toSet());
    }
}
