package tidings.digest;

import java.util.List;
import tidings.text.Language;

/** Tells where the nouns end by which somebody is described, and which of them is the one that the others describe. */
record Nouns(Reading reading) {
    /** Whether whoever is named ends before this place: there is a comma, a preposition, or when it was. */
    boolean isEnd(List<Word> words, int at) {
        if (at >= words.size() || at == 0) {
            return true;
        }
        Word word = words.get(at);
        return !reading.text().substring(words.get(at - 1).end(), word.start()).isBlank()
                || word.isNumber()
                || lexicon().is(Kind.PREPOSITIONS, word)
                || lexicon().is(Kind.ADVERBS, word)
                || lexicon().is(Kind.WEEKDAYS, word)
                || lexicon().is(Kind.JOINING, word)
                || lexicon().is(Kind.HEARERS, word)
                || lexicon().is(Kind.LEANING, word)
                || lexicon().isDeterminer(word)
                || lexicon().days(word).isPresent();
    }

    /** Where the nouns that begin here end, with what an office is of; the beginning where they are too many. */
    int end(List<Word> words, int from, boolean whole) {
        int end = from;
        while (end < words.size()
                && (end == from
                        ? !lexicon().is(Kind.PREPOSITIONS, words.get(end))
                                && !words.get(end).isNumber()
                        : !isEnd(words, end) || (whole && belongs(words, end)))
                && !endsWithItsNoun(words, from, end)) {
            end++;
        }
        return end - from > Descriptions.LONGEST ? from : end;
    }

    private boolean belongs(List<Word> words, int at) {
        return lexicon().is(Kind.BELONGING, words.get(at))
                || (lexicon().is(Kind.BELONGING, words.get(at - 1)) && lexicon().isDeterminer(words.get(at)));
    }

    /** In German nouns show by their capital letter: "der Verband weiter". */
    private boolean endsWithItsNoun(List<Word> words, int from, int at) {
        return lexicon().language().equals(Language.GERMAN)
                && at > from
                && words.get(at - 1).isCapitalised();
    }

    /** The noun that the others describe: the first one in Spanish, the last one in English and German. */
    int head(List<Word> words, int from, int end) {
        return lexicon().language().equals(Language.SPANISH) ? from : Math.max(from, end - 1);
    }

    private Lexicon lexicon() {
        return reading.lexicon();
    }
}
