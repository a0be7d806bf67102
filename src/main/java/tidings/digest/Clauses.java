package tidings.digest;

import java.util.List;

/** Tells where the clause of a word of saying begins and what of it may be a subject. */
final class Clauses {
    /** "Holm, the head of the guild of all fishers on the coast, said". Words. */
    private static final int PARENTHESIS = 15;
    /** "…, a spokesman for the port said": whoever stands apart is short. Words. */
    private static final int APART = 6;

    private final Reading reading;
    private final People people;
    private final Lexicon lexicon;
    private final Nouns nouns;

    Clauses(Reading reading, People people) {
        this.reading = reading;
        this.people = people;
        this.lexicon = reading.lexicon();
        this.nouns = new Nouns(reading);
    }

    /** Whether what is said stands before its verb: "The dam broke, said Holm.", "Das sagte Holm." */
    boolean isTurned(int part, int verb) {
        List<Word> words = reading.parts().get(part).words();
        return verb > 0
                && (pointsBack(words, verb)
                        || !reading.isOutsideQuotes(words.get(verb - 1))
                        || (reading.isComma(words, verb) && !closesAnApposition(part, words, verb)));
    }

    /** What is said is all that stands before it: "Das", "Así lo". */
    boolean pointsBack(List<Word> words, int verb) {
        return lexicon.beginsAt(Kind.ATTRIBUTING_BACK, words, 0) && verb <= 2;
    }

    /** "Holm, the head of the guild, said", "The head of the guild, Holm, said": the subject is before this comma. */
    private boolean closesAnApposition(int part, List<Word> words, int verb) {
        int open = verb - 1;
        while (open > 0 && !reading.isComma(words, open)) {
            open--;
        }
        int end = open;
        return open > 0
                && (isNameOnly(part, words, open, verb)
                        || people.names(part).stream()
                                .anyMatch(name -> name.rank(words) <= 1
                                        && words.indexOf(name.last()) == end - 1
                                        && !isGoverned(words, name)));
    }

    /** Whether the subject and its verb are all that stands behind a comma, and end the sentence: "…, Holm said." */
    boolean standsApart(List<Word> words, int verb) {
        int from = verb == 0 ? 0 : start(words, verb);
        return from > 0
                && verb - from <= APART
                && !lexicon.is(Kind.DENYING, words.get(verb))
                && nouns.isEnd(words, verb + 1);
    }

    /** Where the clause begins that ends here: behind a comma or a quotation. */
    int start(List<Word> words, int end) {
        int start = end - 1;
        while (start > 0 && !reading.isComma(words, start) && reading.isOutsideQuotes(words.get(start - 1))) {
            start--;
        }
        return start;
    }

    /** Where the subject ends: before the verb with its adverbs, or before a parenthesis of commas. Exclusive. */
    int end(int part, List<Word> words, int verb) {
        int end = verb;
        while (end > 1 && isOfTheVerb(words.get(end - 1))) {
            end--;
        }
        if (!reading.isComma(words, end)) {
            return end;
        }
        for (int open = end - 1; open > Math.max(0, end - PARENTHESIS); open--) {
            if (reading.isComma(words, open)) {
                return isNameOnly(part, words, open, end) ? end : open;
            }
        }
        return 0;
    }

    /** "La oposición lo negó", "экологи это отрицают": the pronoun is the object. */
    private boolean isOfTheVerb(Word word) {
        return lexicon.is(Kind.ADVERBS, word) || lexicon.is(Kind.BEFORE_VERBS, word) || lexicon.is(Kind.POINTED, word);
    }

    /** "The head of the guild, Ada Brook, said": here the subject's name is the parenthesis. */
    private boolean isNameOnly(int part, List<Word> words, int from, int to) {
        return people.names(part).stream()
                .anyMatch(
                        name -> words.indexOf(name.words().getFirst()) == from && words.indexOf(name.last()) == to - 1);
    }

    /** "a meeting with President Holm", "police in Tarn". */
    boolean isGoverned(List<Word> words, Name name) {
        return isGoverned(words, beforeAll(words, name.rank(words)))
                && !lexicon.is(Kind.WEEKDAYS, name.words().getFirst());
    }

    boolean isGoverned(List<Word> words, int first) {
        int at = first - 1;
        while (at > 0 && (lexicon.is(Kind.ARTICLES, words.get(at)) || lexicon.isRole(words.get(at)))) {
            at--;
        }
        return at >= 0
                && lexicon.is(Kind.PREPOSITIONS, words.get(at))
                && reading.text()
                        .substring(words.get(at).end(), words.get(at + 1).start())
                        .isBlank();
    }

    /** "From Tarn and Sudria": what governs the first name governs the others too. */
    int beforeAll(List<Word> words, int name) {
        int first = name;
        while (first > 1
                && lexicon.is(Kind.JOINING, words.get(first - 1))
                && words.get(first - 2).isCapitalised()) {
            first -= 2;
        }
        return first;
    }
}
