package tidings.digest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tidings.text.Language;
import tidings.topic.Term;

/**
 * A name in a topic. One of several words is shortened once it is known: Manchester City is City, Los Angeles LA.
 *
 * @param words in the order of the topic
 */
record LongName(List<Term> words) {
    private static final int OPENING = 2;

    /** In another language both may be one word: "Südkorea". */
    static boolean areSideBySide(Topic topic, Reading reading, List<Word> sentence, Term one, Term next) {
        return IntStream.range(0, sentence.size())
                .filter(i -> isTerm(topic, reading, sentence.get(i), one))
                .anyMatch(i -> isTerm(topic, reading, sentence.get(i), next)
                        || nameBehind(reading, sentence, i)
                                .filter(word -> isTerm(topic, reading, word, next))
                                .isPresent());
    }

    static boolean isTerm(Topic topic, Reading reading, Word word, Term term) {
        return word.isCapitalised()
                && topic.termsIn(word.text(), reading.lexicon().language()).contains(term);
    }

    /** Whether an article has all of its words; where it has another name with some of them, it must open with this one. */
    boolean isIn(Passages article, Topic topic) {
        return article.whole().containsAll(words) && !isMistakable(article, topic);
    }

    /** Whether an article is rather about another name with some of its words. */
    boolean isMistakable(Passages article, Topic topic) {
        return words.size() > 1 && new NamesAlike(this, article.reading(), topic).areThere() && !opens(article, topic);
    }

    /** Whether headline or opening have it, written as a name and in full; what may be another name stands further up. */
    boolean opens(Passages article, Topic topic) {
        Reading reading = article.reading();
        List<Word> title = Word.of(reading.stored().article().title());
        return Stream.concat(
                        Stream.of(title),
                        reading.parts().stream()
                                .limit(words.size() == 1 ? OPENING : 1)
                                .map(Reading.Part::words))
                .anyMatch(sentence -> isIn(sentence, reading, topic));
    }

    private boolean isIn(List<Word> sentence, Reading reading, Topic topic) {
        return words.stream().allMatch(term -> sentence.stream().anyMatch(word -> isNamed(topic, reading, word, term)))
                && IntStream.range(1, words.size())
                        .allMatch(i -> areSideBySide(topic, reading, sentence, words.get(i - 1), words.get(i)));
    }

    /** A country sounds like a person, and a German noun has the stem of a name: they are other words. */
    private static boolean isNamed(Topic topic, Reading reading, Word word, Term term) {
        Language language = reading.lexicon().language();
        boolean stem = language.equals(Language.GERMAN)
                && topic.literalIn(topic.indexTerms(word.text(), language)).contains(term)
                && !word.low().startsWith(term.word().toLowerCase(Locale.ROOT));
        return isTerm(topic, reading, word, term)
                && !stem
                && (Capitals.isCountry(term) || !Capitals.isCountry(word.text()));
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
    static boolean touch(List<Word> sentence, int at) {
        return at < sentence.size()
                && sentence.get(at).start() - sentence.get(at - 1).end() <= 1;
    }
}
