package tidings.digest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tidings.topic.Term;

/**
 * A name in a topic. One of several words is shortened once it is known: Manchester City is City, Los Angeles LA.
 *
 * @param words in the order of the topic
 */
record LongName(Set<Term> words) {
    /** The names among these terms: neighbours are one where an article has them side by side, but no two countries. */
    static List<LongName> of(Topic topic, Set<Term> named, List<Passages> articles) {
        List<LongName> names = new ArrayList<>();
        Set<Term> name = new LinkedHashSet<>();
        for (Term term : topic.terms()) {
            if (!name.isEmpty() && !(named.contains(term) && isOne(topic, name, term, articles))) {
                names.add(new LongName(Set.copyOf(name)));
                name.clear();
            }
            if (named.contains(term)) {
                name.add(term);
            }
        }
        if (!name.isEmpty()) {
            names.add(new LongName(Set.copyOf(name)));
        }
        return names;
    }

    private static boolean isOne(Topic topic, Set<Term> name, Term next, List<Passages> articles) {
        Term last = List.copyOf(name).getLast();
        return !(Capitals.isCountry(last) && Capitals.isCountry(next))
                && articles.stream()
                        .filter(article -> article.whole().containsAll(Set.of(last, next)))
                        .anyMatch(article -> areSideBySide(topic, article.reading(), last, next));
    }

    private static boolean areSideBySide(Topic topic, Reading reading, Term one, Term next) {
        return reading.parts().stream()
                .map(Reading.Part::words)
                .anyMatch(sentence -> IntStream.range(0, sentence.size())
                        .filter(i -> isTerm(topic, reading, sentence.get(i), one))
                        .anyMatch(i -> nameBehind(reading, sentence, i)
                                .filter(word -> isTerm(topic, reading, word, next))
                                .isPresent()));
    }

    private static boolean isTerm(Topic topic, Reading reading, Word word, Term term) {
        return word.isCapitalised()
                && topic.termsIn(word.text(), reading.lexicon().language()).contains(term);
    }

    /** Whether an article has all of its words. */
    boolean isIn(Passages article) {
        return article.whole().containsAll(words);
    }

    /** The terms with all of its words where they have some that means it: no country, which is a name of its own. */
    Stream<Term> completed(Set<Term> terms) {
        return parts().anyMatch(terms::contains) ? words.stream() : Stream.of();
    }

    private Stream<Term> parts() {
        return words.stream().filter(word -> words.size() > 1 && !Capitals.isCountry(word));
    }

    /** Whether an article has a short form of it by itself: "City turned him down", but no "Kansas City". */
    boolean isShortIn(Passages article, Topic topic) {
        Reading reading = article.reading();
        Set<Term> parts = parts().collect(Collectors.toSet());
        return parts.stream().anyMatch(article.whole()::contains)
                && reading.parts().stream()
                        .map(Reading.Part::words)
                        .anyMatch(sentence -> IntStream.range(0, sentence.size())
                                .filter(i -> standsByItself(reading, sentence, i))
                                .mapToObj(sentence::get)
                                .anyMatch(word -> parts.stream().anyMatch(part -> isTerm(topic, reading, word, part))));
    }

    private static boolean standsByItself(Reading reading, List<Word> sentence, int at) {
        return at > 0
                && isInside(reading, sentence, at)
                && sentence.get(at).isCapitalised()
                && !(sentence.get(at - 1).isCapitalised() && touch(sentence, at))
                && nameBehind(reading, sentence, at).isEmpty();
    }

    /** A name may be in quotation marks. */
    private static boolean isInside(Reading reading, List<Word> sentence, int at) {
        return reading.text()
                .substring(sentence.get(at - 1).end(), sentence.get(at).start())
                .chars()
                .noneMatch(c -> ".!?…:".indexOf(c) >= 0);
    }

    /** What carries the name on that ends here: "City United", "Bank of England"; a small word may stand between. */
    private static Optional<Word> nameBehind(Reading reading, List<Word> sentence, int at) {
        boolean small = touch(sentence, at + 1) && reading.lexicon().is(Kind.PREPOSITIONS, sentence.get(at + 1));
        int next = small ? at + 2 : at + 1;
        return touch(sentence, next) ? Optional.of(sentence.get(next)).filter(Word::isCapitalised) : Optional.empty();
    }

    /** Whether there is such a word, with nothing but a blank or a hyphen before it. */
    private static boolean touch(List<Word> sentence, int at) {
        return at < sentence.size()
                && sentence.get(at).start() - sentence.get(at - 1).end() <= 1;
    }
}
