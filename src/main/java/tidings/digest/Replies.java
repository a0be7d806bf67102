package tidings.digest;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether a sentence answers something that only the text before it says: "declined to comment on that", "dismissed the
 * offer". What its own first words say may be what is meant, and then it stands: "The guild went on strike, and Holm
 * regretted that."
 */
record Replies(Reading reading) {
    /** "According to the head of the guild," has no verb, but is no statement either. Words. */
    private static final int INTRODUCTION = 6;

    boolean isIn(int part) {
        List<Word> words = reading.parts().get(part).words();
        return IntStream.range(0, words.size())
                .filter(at -> reading.isOutsideQuotes(words.get(at)))
                .anyMatch(at -> isAt(words, at));
    }

    /** Whether a sentence can be what the next one answers: somebody says or denies something in it. */
    boolean maySay(int part) {
        return reading.parts().get(part).words().stream()
                .anyMatch(word -> lexicon().is(Kind.SAYING, word) || lexicon().is(Kind.DENYING, word));
    }

    private boolean isAt(List<Word> words, int at) {
        return (isPronoun(words, at) || isDenied(words, at) || isSpeech(words, at)) && isFirst(words, at);
    }

    /** "Denied it and blamed Brook", but "denied it had opened the gates". */
    private boolean isDenied(List<Word> words, int at) {
        return at > 0
                && lexicon().is(Kind.THINGS, words.get(at))
                && lexicon().is(Kind.DENYING, words.get(at - 1))
                && (isEnd(words, at + 1) || lexicon().is(Kind.JOINING, words.get(at + 1)));
    }

    /** "Denied that.", but "denied that she knew". */
    private boolean isPronoun(List<Word> words, int at) {
        Word word = words.get(at);
        boolean time = at + 1 < words.size()
                && (lexicon().is(Kind.TIMES, words.get(at + 1))
                        || words.get(at + 1).isNumber());
        return (lexicon().is(Kind.POINTED, word) && !time)
                || (lexicon().is(Kind.REFERRING, word)
                        && !reading.isComma(words, at)
                        && (isEnd(words, at + 1) || isBeforeRest(words, at + 1)));
    }

    /** "The offer", but "the offer of a truce" and "the offer that Brook made". */
    private boolean isSpeech(List<Word> words, int at) {
        boolean inflected = lexicon().set(Kind.ARTICLES).isEmpty();
        return at > 0
                && lexicon().is(Kind.SPEECH, words.get(at))
                && (inflected
                        ? lexicon().is(Kind.DENYING, words.get(at - 1)) && isEnd(words, at + 1)
                        : lexicon().is(Kind.DEFINITE, words.get(at - 1)) && isWhole(words, at + 1));
    }

    /** Whether nothing more is said here of the noun before. */
    private boolean isWhole(List<Word> words, int next) {
        return isEnd(words, next)
                || isBeforeRest(words, next)
                || isTime(words, next)
                || (lexicon().is(Kind.PREPOSITIONS, words.get(next)) && isTime(words, next + 1))
                || isVerb(words.get(next));
    }

    private boolean isBeforeRest(List<Word> words, int next) {
        Word word = words.get(next);
        return lexicon().is(Kind.REFERRING_BEFORE, word)
                || (!word.isCapitalised() && lexicon().endsIn(Kind.PAST_ENDINGS, word.low()));
    }

    private boolean isTime(List<Word> words, int at) {
        return at < words.size()
                && (lexicon().is(Kind.WEEKDAYS, words.get(at))
                        || lexicon().is(Kind.TIMES, words.get(at))
                        || lexicon().days(words.get(at)).isPresent());
    }

    private boolean isVerb(Word word) {
        return lexicon().is(Kind.FINITE, word)
                || lexicon().is(Kind.PAST, word)
                || lexicon().is(Kind.COMING, word)
                || lexicon().is(Kind.SAYING, word)
                || lexicon().is(Kind.DENYING, word);
    }

    /** The end of the sentence or of a clause: "that, calling it a lie", but "said that, on Monday," and "dazu, dass". */
    private boolean isEnd(List<Word> words, int next) {
        if (next == words.size()) {
            return true;
        }
        Word before = words.get(next - 1);
        String between = reading.text().substring(before.end(), words.get(next).start());
        boolean reports = next > 1
                && lexicon().is(Kind.SAYING, words.get(next - 2))
                && !lexicon().is(Kind.DENYING, words.get(next - 2));
        boolean goesOn = reports
                || lexicon().is(Kind.SUBORDINATING, words.get(next))
                || lexicon().is(Kind.DEFINITE, words.get(next));
        return between.chars().anyMatch(c -> ".;:!?".indexOf(c) >= 0) || (between.contains(",") && !goesOn);
    }

    /** Whether the sentence has said nothing before; "On Monday," says nothing, nor does "Brook said that". */
    private boolean isFirst(List<Word> words, int at) {
        boolean reported = at > 1
                && lexicon().is(Kind.SUBORDINATING, words.get(at - 1))
                && lexicon().is(Kind.SAYING, words.get(at - 2));
        int end = reported ? at - 2 : at;
        return IntStream.rangeClosed(1, end).noneMatch(i -> isBreak(words, i) && says(words.subList(0, i)));
    }

    private boolean isBreak(List<Word> words, int at) {
        return reading.text()
                .substring(words.get(at - 1).end(), words.get(at).start())
                .chars()
                .anyMatch(c -> ",;:—–".indexOf(c) >= 0);
    }

    private boolean says(List<Word> words) {
        boolean inflected = lexicon().set(Kind.ARTICLES).isEmpty(); // whose verbs are too many to know
        return inflected || words.size() > INTRODUCTION || words.stream().anyMatch(this::isVerb);
    }

    private Lexicon lexicon() {
        return reading.lexicon();
    }
}
