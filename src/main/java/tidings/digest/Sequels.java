package tidings.digest;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tidings.text.Language;
import tidings.topic.Term;

/**
 * Newer articles that carry on what others tell of by all the words of the topic: the toll of "the floods in Valencia" rises as
 * that of "the floods in the east", and the name comes in the background only. Two more names must show that it is the same
 * story, and none in the opening that it is another one; in doubt an article is no sequel.
 *
 * @param names the terms of the topic that are names of places and the like
 */
record Sequels(Topic topic, Set<Term> names) {
    private static final Duration SOON = Duration.ofDays(10);
    private static final int OPENING = 2;
    private static final int ENOUGH = 2;

    /** Whether an article is one to any of these, which come back to the whole topic. */
    boolean isSequel(Passages article, Collection<Passages> devoted) {
        Occurrences occurrences = article.occurrences();
        Set<Term> missing = new HashSet<>(topic.terms());
        missing.removeAll(occurrences.opening());
        return !missing.isEmpty()
                && missing.size() < topic.terms().size()
                && names.containsAll(missing)
                && occurrences.all().containsAll(topic.terms())
                && devoted.stream().anyMatch(first -> isSoonAfter(article, first) && isOfOneStory(article, first));
    }

    private static boolean isSoonAfter(Passages article, Passages first) {
        Optional<Instant> earlier = published(first);
        return published(article)
                .filter(later -> earlier.filter(later::isAfter)
                        .filter(time -> later.isBefore(time.plus(SOON)))
                        .isPresent())
                .isPresent();
    }

    private static Optional<Instant> published(Passages article) {
        return article.reading().stored().article().published();
    }

    /** Whether an article that has a name in a short form only goes on with one of these, which have it in full. */
    boolean goesOn(Passages article, Collection<Passages> devoted) {
        Set<String> own = alsoNamed(article.reading());
        int enough = article.reading().lexicon().language().equals(Language.GERMAN) ? ENOUGH : 1;
        return devoted.stream()
                .filter(first -> isSoonAfter(article, first) && areInOneLanguage(article, first))
                .map(first -> alsoNamed(first.reading()))
                .anyMatch(names -> names.stream().filter(own::contains).count() >= enough);
    }

    /** What is named inside the sentences beside the topic, as index terms; countries are named in all news. */
    private Set<String> alsoNamed(Reading reading) {
        Lexicon lexicon = reading.lexicon();
        String names = inside(reading)
                .filter(word -> word.isCapitalised()
                        && !lexicon.isRole(word)
                        && !lexicon.is(Kind.WEEKDAYS, word)
                        && !Capitals.isCountry(word.text()))
                .map(Word::text)
                .distinct()
                .filter(word -> Collections.disjoint(topic.termsIn(word, lexicon.language()), names()))
                .collect(Collectors.joining(" "));
        return Set.copyOf(topic.indexTerms(names, lexicon.language()));
    }

    private static boolean areInOneLanguage(Passages article, Passages first) {
        return article.reading().lexicon() == first.reading().lexicon();
    }

    private boolean isOfOneStory(Passages article, Passages first) {
        Reading reading = article.reading();
        Set<String> known = Set.copyOf(topic.indexTerms(
                text(first.reading()), first.reading().lexicon().language()));
        Set<String> all = named(article, reading.parts().size());
        return areInOneLanguage(article, first)
                && known.containsAll(named(article, OPENING))
                && all.stream().filter(known::contains).count() >= ENOUGH;
    }

    private static String text(Reading reading) {
        return reading.stored().article().title() + "\n" + reading.text();
    }

    /** What the first sentences name, people and the topic left out, as index terms; nothing of the background. */
    private Set<String> named(Passages article, int sentences) {
        Reading reading = article.reading();
        Set<Term> opening = article.occurrences().opening();
        List<String> named = IntStream.range(
                        0, Math.min(sentences, reading.parts().size()))
                .filter(i -> opening.containsAll(article.occurrences().in(i)))
                .boxed()
                .flatMap(i -> places(article, i, surelyNamed(reading)))
                .map(Word::text)
                .toList();
        return Set.copyOf(
                topic.indexTerms(String.join(" ", named), reading.lexicon().language()));
    }

    /** What has a capital where no sentence begins, the headline among them. */
    private static Set<String> surelyNamed(Reading reading) {
        Stream<Word> headline =
                Word.of(reading.stored().article().title()).stream().skip(1);
        return Stream.concat(headline, inside(reading))
                .filter(Word::isCapitalised)
                .map(Word::low)
                .collect(Collectors.toSet());
    }

    private static Stream<Word> inside(Reading reading) {
        return reading.parts().stream()
                .map(Reading.Part::words)
                .flatMap(words -> IntStream.range(0, words.size())
                        .filter(i -> !reading.beginsASentence(words, i))
                        .mapToObj(words::get));
    }

    private static Stream<Word> places(Passages article, int part, Set<String> surelyNamed) {
        Reading reading = article.reading();
        Lexicon lexicon = reading.lexicon();
        List<Word> words = reading.parts().get(part).words();
        return article.people().names(part).stream()
                .filter(name -> name.office().isEmpty())
                .map(Name::words)
                .filter(name -> name.stream()
                        .allMatch(word -> article.people().find(word.low()).isEmpty()))
                .flatMap(List::stream)
                .filter(word -> !lexicon.is(Kind.WEEKDAYS, word)
                        && surelyNamed.contains(word.low())
                        && Capitals.mayBeName(lexicon, words, words.indexOf(word)));
    }
}
