package tidings.digest;

import java.util.List;
import java.util.stream.IntStream;
import tidings.check.Contrast;
import tidings.check.Events;
import tidings.check.Numbers;

/**
 * The sentences of a few words. Most are crumbs, such as "Read more." and "Photo: Ada Brook.", but "13 people were killed."
 * is what an article is about.
 */
record Brief(Reading reading, People people) {
    /** A sentence of so many words is looked at like any other. */
    private static final int FULL = 5;

    private static final Contrast CONTRAST = new Contrast();
    private static final Events EVENTS = new Events();
    private static final Numbers NUMBERS = new Numbers();

    boolean is(int part) {
        return words(part).size() < FULL;
    }

    /** Whether it has a verb, and a number, a name, a denial or an event: "13 died.", "Brook resigned.", no "He did." */
    boolean saysSomething(int part) {
        List<Word> words = words(part);
        return !words.isEmpty()
                && (words.getFirst().isCapitalised() || words.getFirst().isNumber())
                // A colon parts a label from what it labels.
                && text(part).indexOf(':') < 0
                && words.stream().noneMatch(this::isTheWriter)
                && IntStream.range(0, words.size()).anyMatch(i -> isVerb(words, i))
                && (matters(part) || people.anythingNamedIn(part, Integer.MAX_VALUE));
    }

    /** Whether it belongs to the news of the sentence before: a number, an event, or what is not so. */
    boolean matters(int part) {
        String text = text(part);
        return is(part)
                && (!NUMBERS.in(text).isEmpty()
                        || !EVENTS.in(text).isEmpty()
                        || CONTRAST.saysNo(text)
                        || words(part).stream()
                                .anyMatch(word -> reading.lexicon().is(Kind.DENYING, word)));
    }

    /** Whether it is understood without its neighbours, as a toll is. */
    boolean standsAlone(int part) {
        String text = text(part);
        return !NUMBERS.in(text).isEmpty() && !EVENTS.in(text).isEmpty();
    }

    private boolean isTheWriter(Word word) {
        return reading.lexicon().is(Kind.FIRST_PERSON, word) && reading.isOutsideQuotes(word);
    }

    /** A word of saying is none: "Reuters reported." */
    private boolean isVerb(List<Word> words, int at) {
        Lexicon lexicon = reading.lexicon();
        Word word = words.get(at);
        return lexicon.is(Kind.FINITE, word)
                || lexicon.is(Kind.DENYING, word)
                || (!lexicon.is(Kind.SAYING, word) && (isPast(words, at) || hasPastEnding(words, at)));
    }

    /** "It killed 13", but neither "13 killed" nor "13 killed in Tarn". */
    private boolean isPast(List<Word> words, int at) {
        return at > 0
                && at + 1 < words.size()
                && reading.lexicon().is(Kind.PAST, words.get(at))
                && !reading.lexicon().is(Kind.PREPOSITIONS, words.get(at + 1));
    }

    private boolean hasPastEnding(List<Word> words, int at) {
        return (at == 0 || !words.get(at).isCapitalised())
                && reading.lexicon().endsIn(Kind.PAST_ENDINGS, words.get(at).low());
    }

    private List<Word> words(int part) {
        return reading.parts().get(part).words();
    }

    private String text(int part) {
        return reading.text(reading.parts().get(part));
    }
}
