package tidings.digest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tidings.text.Language;

/**
 * Finds who makes the statement of a sentence: who stands before or behind its word of saying ("the water board said",
 * "sagte Petra Holm"), or behind "according to". Where that is not plain nobody is named.
 */
final class Speakers {
    /** "Not one of the parties". Words. */
    private static final int NOBODY = 5;

    private final Reading reading;
    private final Lexicon lexicon;
    private final Clauses clauses;
    private final Subjects subjects;
    private final SpeakersBehind behind;

    /** In English a name right behind the verb is its subject only where what is said stands before: ", said Holm". */
    private final boolean subjectsComeFirst;

    Speakers(Reading reading, People people) {
        this.reading = reading;
        this.lexicon = reading.lexicon();
        this.clauses = new Clauses(reading, people);
        this.subjects = new Subjects(reading, people, clauses);
        this.behind = new SpeakersBehind(reading, people, subjects);
        this.subjectsComeFirst = lexicon.language().equals(Language.ENGLISH);
    }

    /**
     * The speaker of a sentence: who opens it with "according to", else who closes it, else who is the first. "The guild
     * rejected the offer, Holm said" is Holm's, and so is "According to Holm, the guild rejected the offer".
     *
     * @param acting as in {@link Standing.Alone#people()}
     */
    Optional<Speaker> of(int part, Set<People.Person> acting) {
        List<Word> words = reading.parts().get(part).words();
        Stream<Optional<Speaker>> opening = outsideQuotes(words)
                .filter(at -> at == 0 && lexicon.beginsAt(Kind.ATTRIBUTING, words, at))
                .mapToObj(at -> speaker(part, words, at, acting));
        Stream<Optional<Speaker>> closing = outsideQuotes(words).mapToObj(at -> closing(part, words, at, acting));
        Stream<Optional<Speaker>> any = outsideQuotes(words).mapToObj(at -> speaker(part, words, at, acting));
        return Stream.of(opening, closing, any)
                .flatMap(speakers -> speakers)
                .flatMap(Optional::stream)
                .filter(speaker -> !isNobody(words, speaker))
                .findFirst();
    }

    /** "No group claimed the attack", but "No group claimed the attack, police said". */
    private boolean isNobody(List<Word> words, Speaker speaker) {
        Word first = words.getFirst();
        Word last = words.get(Math.min(NOBODY, words.size()) - 1);
        return lexicon.is(Kind.NOBODY, first)
                && reading.text().substring(first.start(), last.end()).contains(speaker.label());
    }

    private IntStream outsideQuotes(List<Word> words) {
        return IntStream.range(0, words.size()).filter(at -> reading.isOutsideQuotes(words.get(at)));
    }

    private Optional<Speaker> closing(int part, List<Word> words, int at, Set<People.Person> acting) {
        if (!says(words, at) || lexicon.is(Kind.QUOTING, words.get(at)) || !behind.isShort(words, at + 1)) {
            return Optional.empty();
        }
        return clauses.isTurned(part, at)
                ? behind.subject(part, words, at, true)
                : Optional.of(at)
                        .filter(verb -> clauses.standsApart(words, verb))
                        .flatMap(verb -> before(part, words, verb, acting));
    }

    private Optional<Speaker> speaker(int part, List<Word> words, int at, Set<People.Person> acting) {
        int attributing = lexicon.lengthAt(Kind.ATTRIBUTING, words, at);
        if (lexicon.is(Kind.POSTPOSED, words.get(at))) {
            return behind.before(part, words, at);
        }
        if (attributing > 0) {
            return behind.attributed(part, words, at, at + attributing);
        }
        if (!says(words, at)) {
            return Optional.empty();
        }
        if (lexicon.is(Kind.QUOTING, words.get(at))) {
            return behind.quoted(part, words, at + 1); // "The agency quotes Holm": the words are Holm's
        }
        boolean turned = clauses.isTurned(part, at);
        Optional<Speaker> follower = behind.subject(part, words, at, turned);
        return turned && follower.isPresent()
                ? follower
                : before(part, words, at, acting).or(() -> turned || !subjectsComeFirst ? follower : Optional.empty());
    }

    private Optional<Speaker> before(int part, List<Word> words, int at, Set<People.Person> acting) {
        boolean pronoun = at > 0 && lexicon.is(Kind.ANIMATE, words.get(at - 1));
        if (pronoun) {
            return acting.size() == 1 ? Optional.of(Speaker.of(acting.iterator().next())) : Optional.empty();
        }
        return subjects.before(part, at, acting);
    }

    /** Within a sentence a capital letter makes a name of it: "the United States". */
    private boolean says(List<Word> words, int at) {
        Word word = words.get(at);
        return (lexicon.is(Kind.SAYING, word) || lexicon.is(Kind.DENYING, word))
                && (at == 0
                        || clauses.pointsBack(words, at)
                        || !(word.isCapitalised() || describes(words, at - 1) || isNoun(words, at)))
                && !lexicon.beginsAt(Kind.UNSAYING, words, at);
    }

    /** "After reports that", "amid claims". */
    private boolean isNoun(List<Word> words, int at) {
        Word before = words.get(at - 1);
        return subjectsComeFirst
                && lexicon.is(Kind.PREPOSITIONS, before)
                && !lexicon.is(Kind.INFINITIVE_BEFORE, before)
                && words.get(at).low().endsWith("s");
    }

    /** "An estimated thousand", "police were called". */
    private boolean describes(List<Word> words, int before) {
        int at = before;
        while (at > 0 && lexicon.is(Kind.ADVERBS, words.get(at)) && !lexicon.is(Kind.MAKING_PASSIVE, words.get(at))) {
            at--;
        }
        return lexicon.is(Kind.INDEFINITE, words.get(before))
                || lexicon.is(Kind.ARTICLES, words.get(before))
                || lexicon.is(Kind.MAKING_PASSIVE, words.get(at));
    }
}
