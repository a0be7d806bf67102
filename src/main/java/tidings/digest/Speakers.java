package tidings.digest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tidings.digest.Lexicon.Kind;
import tidings.text.Language;

/**
 * Finds who makes the statement of a sentence: who stands before or behind its word of saying ("the water board said",
 * "sagte Petra Holm"), or behind "according to". Where that is not plain nobody is named.
 */
final class Speakers {
    /** Between the verb and the name: "said the regional mayor Holm". Words. */
    private static final int BETWEEN = 3;

    private final Reading reading;
    private final People people;
    private final Lexicon lexicon;
    private final Subjects subjects;
    private final Descriptions descriptions;
    /** In German a capital letter alone shows nothing. */
    private final boolean nounsAreCapitalised;

    /** In English a name right behind the verb is its subject only where what is said stands before: ", said Holm". */
    private final boolean subjectsComeFirst;

    Speakers(Reading reading, People people) {
        this.reading = reading;
        this.people = people;
        this.lexicon = reading.lexicon();
        this.subjects = new Subjects(reading, people);
        this.descriptions = new Descriptions(reading, people);
        this.subjectsComeFirst = lexicon.language().equals(Language.ENGLISH);
        this.nounsAreCapitalised = lexicon.language().equals(Language.GERMAN);
    }

    /**
     * The speaker of a sentence.
     *
     * @param acting as in {@link Standing.Alone#people()}
     */
    Optional<Speaker> of(int part, Set<People.Person> acting) {
        List<Word> words = reading.parts().get(part).words();
        for (int i = 0; i < words.size(); i++) {
            if (reading.isOutsideQuotes(words.get(i))) {
                Optional<Speaker> speaker = speaker(part, words, i, acting);
                if (speaker.isPresent()) {
                    return speaker;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Speaker> speaker(int part, List<Word> words, int at, Set<People.Person> acting) {
        int attributing = lexicon.lengthAt(Kind.ATTRIBUTING, words, at);
        if (attributing > 0) {
            return behind(part, words, at + attributing, false)
                    .or(() -> descriptions.behindArticle(words, at + attributing))
                    .map(speaker -> new Speaker(speaker.label(), speaker.key(), false));
        }
        if (!says(words, at)) {
            return Optional.empty();
        }
        if (lexicon.is(Kind.QUOTING, words.get(at))) {
            return behind(part, words, at + 1, false); // "The agency quotes Holm": the words are Holm's
        }
        boolean pronoun = at > 0 && lexicon.is(Kind.ANIMATE, words.get(at - 1));
        if (pronoun) {
            return acting.size() == 1 ? Optional.of(Speaker.of(acting.iterator().next())) : Optional.empty();
        }
        Optional<Speaker> behind = behind(part, words, at + 1, true);
        boolean turned = subjects.isTurned(words, at);
        return turned && behind.isPresent()
                ? behind
                : subjects.before(part, at, acting).or(() -> turned || !subjectsComeFirst ? behind : Optional.empty());
    }

    /** "Nach Angaben der Polizei", not "des Ministeriums", which is a form that does not stand alone. */
    private boolean isAsItWouldStandAlone(List<Word> words, int from) {
        return !words.get(from).low().equals("des");
    }

    /** "They said in the ministry", where languages leave out "they": the ministry says it. */
    private boolean isImpersonal(Word verb) {
        return lexicon.set(Kind.ARTICLES).isEmpty() && verb.low().endsWith("ли");
    }

    /** Within a sentence a capital letter makes a name of it: "the United States". */
    private boolean says(List<Word> words, int at) {
        Word word = words.get(at);
        return (lexicon.is(Kind.SAYING, word) || lexicon.is(Kind.DENYING, word))
                && (at == 0 || !(word.isCapitalised() || describes(words, at - 1)))
                && !lexicon.beginsAt(Kind.UNSAYING, words, at);
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

    private Optional<Speaker> behind(int part, List<Word> words, int from, boolean subject) {
        boolean nobodyActs = from > 0 && isImpersonal(words.get(from - 1));
        return people.names(part).stream()
                .filter(name -> {
                    int start = words.indexOf(name.words().getFirst());
                    return start >= from
                            && start - from <= BETWEEN
                            && words.subList(from, start).stream()
                                    .allMatch(word -> lexicon.isRole(word)
                                            || lexicon.is(Kind.ARTICLES, word)
                                            || (nobodyActs && lexicon.is(Kind.INSIDE, word)));
                })
                .findFirst()
                .filter(name -> !nounsAreCapitalised
                        || people.find(name.last().low()).isPresent()
                        || (!subject && isAsItWouldStandAlone(words, from)))
                .flatMap(subjects::named)
                .map(speaker -> new Speaker(speaker.label(), speaker.key(), subject && speaker.subject()));
    }
}
