package tidings.digest;

import java.util.List;
import java.util.stream.IntStream;
import tidings.text.Language;

/**
 * Whether a sentence speaks of somebody it does not name: "a gunman", "her predecessor", "the Quarvo thief". Nouns are
 * without number, so whatever is not known to be a thing may be somebody; in a language without a list of things
 * anything may be.
 */
record Strangers(Reading reading, People people) {
    /** Between a name and its office: "Ada Brook, the former head of the guild". Words. */
    private static final int APPOSITION = 6;
    /** "The old stone bridge across". Words. */
    private static final int LONGEST_NOUN = 5;

    /**
     * Whether somebody may be among its first words, quoted ones too.
     *
     * @param limit how many words
     */
    boolean mayBeIn(int part, int limit) {
        Lexicon lexicon = reading.lexicon();
        if (lexicon.set(Kind.INANIMATE).isEmpty()) {
            return limit > 0;
        }
        boolean german = lexicon.language().equals(Language.GERMAN);
        return IntStream.range(0, Math.min(limit, words(part).size()))
                .anyMatch(i -> isSomeone(part, i) || (german ? isUnknownNoun(part, i) : beginsUnknownNoun(part, i)));
    }

    /** An office, "a man", "him". */
    private boolean isSomeone(int part, int at) {
        Word word = words(part).get(at);
        Lexicon lexicon = reading.lexicon();
        return (lexicon.isRole(word) && !belongsToAName(part, at))
                || lexicon.is(Kind.PEOPLE, word)
                || lexicon.is(Kind.OBJECTS, word);
    }

    /** German nouns have capital letters. */
    private boolean isUnknownNoun(int part, int at) {
        Word word = words(part).get(at);
        Lexicon lexicon = reading.lexicon();
        boolean inside = at > 0 && lexicon.is(Kind.INSIDE, words(part).get(at - 1));
        boolean function = at == 0
                && (lexicon.is(Kind.BEFORE_NOUNS, word)
                        || lexicon.is(Kind.BEHIND_NOUNS, word)
                        || lexicon.is(Kind.PREPOSITIONS, word)
                        || lexicon.is(Kind.POSSESSIVE, word));
        return word.isCapitalised() && !inside && !function && !isNamed(part, word) && !isThing(word);
    }

    /** Of a noun behind an article the last word counts: "the bridge builder" builds, "the builder's bridge" is both. */
    private boolean beginsUnknownNoun(int part, int at) {
        List<Word> words = words(part);
        Lexicon lexicon = reading.lexicon();
        if (!lexicon.is(Kind.BEFORE_NOUNS, words.get(at))) {
            return false;
        }
        int end = at + 1;
        while (end < words.size() && end <= at + LONGEST_NOUN && !endsNoun(words, end)) {
            end++;
        }
        List<Word> noun = words.subList(at + 1, end);
        while (noun.size() > 1
                && lexicon.endsIn(Kind.VERB_ENDINGS, noun.getLast().low())) {
            noun = noun.subList(0, noun.size() - 1);
        }
        boolean office =
                IntStream.range(at, end).anyMatch(i -> lexicon.isRole(words.get(i)) && belongsToAName(part, i));
        return !office
                && (noun.isEmpty()
                        || !isThing(noun.getLast())
                        || noun.stream().anyMatch(word -> isGenitive(word) && !isThing(word)));
    }

    private boolean endsNoun(List<Word> words, int at) {
        String between =
                reading.text().substring(words.get(at - 1).end(), words.get(at).start());
        Lexicon lexicon = reading.lexicon();
        return !(between.isBlank() || between.startsWith("'s") || between.startsWith("’s"))
                || lexicon.is(Kind.BEHIND_NOUNS, words.get(at))
                || lexicon.is(Kind.PREPOSITIONS, words.get(at))
                || lexicon.is(Kind.BEFORE_NOUNS, words.get(at))
                || lexicon.is(Kind.SAYING, words.get(at));
    }

    private boolean isGenitive(Word word) {
        return reading.text().startsWith("'s", word.end()) || reading.text().startsWith("’s", word.end());
    }

    /** A name behind an article is a thing's, and "he" is not many. */
    private boolean isThing(Word word) {
        Lexicon lexicon = reading.lexicon();
        boolean german = lexicon.language().equals(Language.GERMAN);
        boolean name = !german && word.isCapitalised();
        boolean many =
                lexicon.endsIn(Kind.PLURAL_ENDINGS, word.low()) && !lexicon.endsIn(Kind.SINGULAR_ENDINGS, word.low());
        boolean compound = german
                && lexicon.list(Kind.INANIMATE).stream()
                        .anyMatch(thing -> thing.length() > 3 && word.low().endsWith(thing));
        return word.isNumber()
                || word.isAllCapitals()
                || name
                || many
                || compound
                || lexicon.is(Kind.INANIMATE, word)
                || lexicon.is(Kind.TIMES, word)
                || lexicon.is(Kind.ORGS, word)
                || lexicon.is(Kind.WEEKDAYS, word)
                || lexicon.endsIn(Kind.INANIMATE_ENDINGS, word.low());
    }

    private boolean isNamed(int part, Word word) {
        return people.names(part).stream()
                .filter(name -> people.find(name.last().low()).isPresent())
                .anyMatch(name -> name.words().contains(word) || name.office().contains(word));
    }

    /** Whether an office is somebody's whom the sentence names: right before the name or in an apposition behind it. */
    private boolean belongsToAName(int part, int role) {
        List<Word> words = words(part);
        return people.names(part).stream().anyMatch(name -> {
            int first = words.indexOf(name.words().getFirst());
            int last = words.indexOf(name.last());
            boolean before = role < first && words.subList(role, first).stream().allMatch(reading.lexicon()::isRole);
            boolean inside = first <= role && role <= last;
            boolean behind = last < role
                    && role - last <= APPOSITION
                    && reading.text().startsWith(",", words.get(last).end());
            return before || inside || behind || name.office().contains(words.get(role));
        });
    }

    private List<Word> words(int part) {
        return reading.parts().get(part).words();
    }
}
