package tidings.digest;

import java.util.List;
import java.util.stream.IntStream;
import tidings.check.Contrast;

/** How the sentences of an article stand to what they say: by whose word, in denial, or with a view to what is to come. */
record Stance(Reading reading) {
    /** A denial of what was said before has so few words, and with as few as that nothing else is in it. */
    private static final int TAKING_BACK = 6;

    private static final int BARELY = 3;
    private static final Contrast CONTRAST = new Contrast();

    /** "He has not.", "Verdict: false.": a sentence that does nothing but deny the one before. */
    boolean takesBack(int part) {
        if (part == 0 || part >= reading.parts().size()) {
            return false;
        }
        Reading.Part denial = reading.parts().get(part);
        int words = denial.words().size();
        return words > 0
                && words <= TAKING_BACK
                && (words <= BARELY
                        || reading.lexicon().is(Kind.ANIMATE, denial.words().getFirst())
                        || reading.lexicon().is(Kind.LEANING, denial.words().getFirst()))
                && CONTRAST.saysNo(reading.text(denial))
                && !new OwnDenials(reading).is(part);
    }

    /** "Das teilte die Polizei mit.", "Об этом сообщил мэр.": by whose word the one before is told, where that does not say it. */
    boolean isOnTheWordOfTheNext(int part) {
        return namesTheSourceOfTheOneBefore(part + 1) && !isAttributed(part);
    }

    /** Whether it says by whose word the one before is told, and mostly nothing else. */
    boolean namesTheSourceOfTheOneBefore(int part) {
        return part > 0
                && part < reading.parts().size()
                && reading.lexicon()
                        .beginsAt(
                                Kind.ATTRIBUTING_BACK, reading.parts().get(part).words(), 0);
    }

    /** Whether it says by whose word: readers can weigh what somebody is named for. */
    boolean isAttributed(int part) {
        List<Word> words = reading.parts().get(part).words();
        return IntStream.range(0, words.size())
                .anyMatch(i -> reading.lexicon().is(Kind.SAYING, words.get(i))
                        || reading.lexicon().beginsAt(Kind.ATTRIBUTING, words, i));
    }

    boolean isPending(int part) {
        List<Word> words = reading.parts().get(part).words();
        return IntStream.range(0, words.size()).anyMatch(i -> reading.lexicon().beginsAt(Kind.PENDING, words, i));
    }

    /** Whether it speaks of plans, which may have changed since. */
    boolean isOfPlans(int part) {
        return reading.parts().get(part).words().stream()
                .anyMatch(word -> reading.lexicon().is(Kind.PLANS, word) && reading.isOutsideQuotes(word));
    }

    /** "Spokesman Holm", "a spokesman, Jan Holm": whose they are, the sentence before says. */
    boolean isASpokesmansOfTheOneBefore(int part) {
        Lexicon lexicon = reading.lexicon();
        List<Word> words = reading.parts().get(part).words();
        boolean led = lexicon.isDeterminer(words.getFirst()) || lexicon.is(Kind.INDEFINITE, words.getFirst());
        int spokesman = led ? 1 : 0;
        return spokesman + 1 < words.size()
                && lexicon.is(Kind.SPOKESPEOPLE, words.get(spokesman))
                && (words.get(spokesman + 1).isCapitalised() || reading.isComma(words, spokesman + 1));
    }

    /** What stands behind the word of denial, in lower case: "rejected what Holm said". */
    List<String> denied(int part) {
        List<Word> words = reading.parts().get(part).words();
        return IntStream.range(0, words.size())
                .dropWhile(at -> !isDenial(words, at))
                .skip(1)
                .mapToObj(at -> words.get(at).low())
                .toList();
    }

    /** Whether it says what is to come. */
    boolean looksAhead(int part) {
        List<Word> words = reading.parts().get(part).words();
        return isPending(part)
                || IntStream.range(0, words.size())
                        .anyMatch(i -> reading.lexicon().isComing(words, i)
                                || reading.lexicon().is(Kind.COMING_REPORTED, words.get(i)));
    }

    boolean denies(int part) {
        List<Word> words = reading.parts().get(part).words();
        return IntStream.range(0, words.size()).anyMatch(at -> isDenial(words, at));
    }

    private boolean isDenial(List<Word> words, int at) {
        return reading.lexicon().is(Kind.DENYING, words.get(at))
                && reading.isOutsideQuotes(words.get(at))
                && !reading.lexicon().beginsAt(Kind.NOT_DENYING, words, at);
    }
}
