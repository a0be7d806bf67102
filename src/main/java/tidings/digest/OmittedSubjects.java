package tidings.digest;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds in a sentence the word of saying whose subject is left out, where the language can do that: "Negó haber hablado con
 * Holm." Only the text before tells who said it. Where somebody in the sentence may be the subject, nothing is found.
 */
record OmittedSubjects(Reading reading) {
    /** The place of the verb among the words of the sentence. */
    Optional<Integer> verb(int part) {
        List<Word> words = reading.parts().get(part).words();
        if (lexicon().set(Kind.BEFORE_VERBS).isEmpty()) {
            return Optional.empty();
        }
        return IntStream.range(0, words.size())
                .filter(at -> isSaying(words, at))
                .filter(at -> (opens(words, at) && !mayBeFollowed(words, at)) || closesAQuotation(words, at))
                .boxed()
                .findFirst();
    }

    private boolean isSaying(List<Word> words, int at) {
        Word word = words.get(at);
        return (lexicon().is(Kind.SAYING, word) || lexicon().is(Kind.DENYING, word))
                && !lexicon().isImpersonal(word)
                && reading.isOutsideQuotes(word);
    }

    /** "El lunes no negó": nothing before it can be the subject. */
    private boolean opens(List<Word> words, int verb) {
        return words.stream().limit(verb).allMatch(word -> isArticle(word) || isTime(word));
    }

    /** "«Nadie esperará», aseguró." */
    private boolean closesAQuotation(List<Word> words, int verb) {
        int next = verb + 1;
        return verb > 0
                && !reading.isOutsideQuotes(words.get(verb - 1))
                && (next == words.size() || isTimeOrPlace(words, next));
    }

    /** "Anunció en Tarn la alcaldesa": whether somebody up to the next clause may be who says it. */
    private boolean mayBeFollowed(List<Word> words, int verb) {
        boolean inflected = lexicon().set(Kind.ARTICLES).isEmpty();
        return IntStream.range(verb + 1, words.size())
                .takeWhile(at -> !endsClause(words, at))
                .filter(at -> !isGoverned(words, verb, at))
                .anyMatch(at -> inflected ? !isTimeOrPlace(words, at) : isSomebody(words.get(at)));
    }

    private boolean endsClause(List<Word> words, int at) {
        String between =
                reading.text().substring(words.get(at - 1).end(), words.get(at).start());
        return !between.isBlank() || lexicon().is(Kind.SUBORDINATING, words.get(at));
    }

    private boolean isSomebody(Word word) {
        return word.isCapitalised() || lexicon().isSource(word) || lexicon().is(Kind.ANIMATE, word);
    }

    /** "Al portavoz", "a los ministros", "con la nueva alcaldesa Petra Holm". */
    private boolean isGoverned(List<Word> words, int verb, int noun) {
        int at = noun - 1;
        while (at > verb && !governs(words.get(at)) && !isArticle(words.get(at)) && !isTime(words.get(at))) {
            at--;
        }
        while (at > verb && isArticle(words.get(at))) {
            at--;
        }
        return at > verb && governs(words.get(at));
    }

    private boolean governs(Word word) {
        return lexicon().is(Kind.PREPOSITIONS, word) || lexicon().is(Kind.INSIDE, word);
    }

    private boolean isArticle(Word word) {
        return lexicon().isDeterminer(word) || lexicon().is(Kind.BEFORE_VERBS, word);
    }

    private boolean isTimeOrPlace(List<Word> words, int at) {
        Word word = words.get(at);
        return isTime(word) || governs(word) || lexicon().is(Kind.HEARERS, word);
    }

    private boolean isTime(Word word) {
        return lexicon().is(Kind.WEEKDAYS, word)
                || lexicon().is(Kind.DEMONSTRATIVES, word)
                || lexicon().is(Kind.TIMES, word)
                || lexicon().days(word).isPresent();
    }

    private Lexicon lexicon() {
        return reading.lexicon();
    }
}
