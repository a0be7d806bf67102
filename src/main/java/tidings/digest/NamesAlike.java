package tidings.digest;

import java.util.List;
import tidings.topic.Term;

/** Other names with some of the words of a name: "New Orleans" has one of New York, but "New York City" has both. */
record NamesAlike(LongName name, Reading reading, Topic topic) {
    boolean areThere() {
        return reading.parts().stream().map(Reading.Part::words).anyMatch(this::areIn);
    }

    private boolean areIn(List<Word> sentence) {
        int from = 0;
        while (from < sentence.size()) {
            int to = from + 1;
            while (LongName.touch(sentence, to) && isOfAName(sentence.get(to)) == isOfAName(sentence.get(from))) {
                to++;
            }
            if (isOfAName(sentence.get(from)) && isAlike(sentence.subList(from, to))) {
                return true;
            }
            from = to;
        }
        return false;
    }

    private boolean isOfAName(Word word) {
        Lexicon lexicon = reading.lexicon();
        return word.isCapitalised()
                && !lexicon.isRole(word)
                && !lexicon.is(Kind.PREPOSITIONS, word)
                && !lexicon.is(Kind.ARTICLES, word)
                && !lexicon.is(Kind.WEEKDAYS, word);
    }

    private boolean isAlike(List<Word> other) {
        long own = name.words().stream()
                .filter(term -> other.stream().anyMatch(word -> isTerm(word, term)))
                .count();
        boolean more = other.stream().anyMatch(word -> name.words().stream().noneMatch(term -> isTerm(word, term)));
        return more && own > 0 && own < name.words().size();
    }

    private boolean isTerm(Word word, Term term) {
        return LongName.isTerm(topic, reading, word, term);
    }
}
