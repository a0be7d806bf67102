package tidings.digest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Who a pronoun can mean: the one person of the sentence before, who must be its subject. Nobody where that sentence
 * speaks of anyone else, named or not, or where the article knows two people of that last name; a wrong name is worse
 * than a sentence less.
 */
record Candidates(Reading reading, People people) {
    /** What may stand before the subject, without a comma and with one: "In the last week of March, Brook". Words. */
    private static final int BEFORE_SUBJECT = 1;

    private static final int INTRODUCTION = 8;
    /** "Brook said on Tuesday." Words. */
    private static final int ENDING = 5;

    /**
     * The person that a pronoun in this sentence means, in a form that can be put in its place.
     *
     * @param before how the sentence before stands
     * @param at the place of the pronoun among the words of its sentence
     */
    Optional<People.Person> before(int part, Standing before, int at) {
        Word pronoun = reading.parts().get(part).words().get(at);
        Strangers strangers = new Strangers(reading, people);
        Set<People.Person> named = people.namedIn(part - 1);
        boolean carried = named.isEmpty();
        if (carried && before instanceof Standing.Alone(var ignored, var acting)) {
            named = acting;
        }
        if (named.size() != 1 || people.mayNameOthers(part - 1)) {
            return Optional.empty();
        }
        return Optional.of(named.iterator().next())
                .filter(people::isUnmistakable)
                .filter(person -> carried || isSubject(part - 1, person))
                .filter(person -> mayBe(part - 1, person, pronoun))
                .filter(person -> (isAlone(part - 1, person) && !strangers.mayBeIn(part, at))
                        || (goesOn(part, at) && opensSpeaking(part - 1, person)))
                .flatMap(people::asSubject);
    }

    /** Whether nobody else can be in the sentence, quoted or not. */
    private boolean isAlone(int part, People.Person person) {
        return !new Strangers(reading, people).mayBeIn(part, Integer.MAX_VALUE)
                && people.names(part).stream()
                        .allMatch(name -> reading.isOutsideQuotes(name.last())
                                || person.isNamed(name.last().low()));
    }

    /** "Brook said that the thief was caught. She added": whoever speaks on has spoken before. */
    private boolean goesOn(int part, int pronoun) {
        List<Word> words = reading.parts().get(part).words();
        return IntStream.rangeClosed(pronoun - 1, pronoun + 1)
                .filter(i -> i >= 0 && i < words.size())
                .anyMatch(i -> reading.lexicon().is(Kind.CONTINUING, words.get(i)));
    }

    private boolean opensSpeaking(int part, People.Person person) {
        boolean toSomebody = reading.parts().get(part).words().stream()
                .anyMatch(word -> reading.lexicon().is(Kind.ADDRESSING, word) && reading.isOutsideQuotes(word));
        return !toSomebody
                && people.names(part).stream()
                        .anyMatch(name ->
                                name.speaks() && person.isNamed(name.last().low()));
    }

    /** Whether nothing shows that the pronoun is a man's and the person a woman, or the other way round. */
    private boolean mayBe(int part, People.Person person, Word pronoun) {
        Lexicon lexicon = reading.lexicon();
        boolean male = lexicon.is(Kind.MALE, pronoun);
        boolean female = lexicon.is(Kind.FEMALE, pronoun);
        Kind others = male ? Kind.FEMALE : Kind.MALE;
        Kind endings = male ? Kind.FEMALE_ENDINGS : Kind.MALE_ENDINGS;
        boolean someoneElse = reading.parts().get(part).words().stream().anyMatch(word -> lexicon.is(others, word));
        return !(male || female) || !(someoneElse || lexicon.endsIn(endings, person.key()));
    }

    /** Whether the sentence begins with this person, or they speak in it; and nobody is meant by a pronoun before. */
    private boolean isSubject(int part, People.Person person) {
        List<Word> words = reading.parts().get(part).words();
        int at = people.names(part).stream()
                .filter(name -> person.isNamed(name.last().low()))
                .mapToInt(name -> name.rank(words))
                .min()
                .orElse(Integer.MAX_VALUE);
        boolean someoneBefore = words.stream()
                .limit(at)
                .anyMatch(word -> reading.lexicon().is(Kind.ANIMATE, word)
                        || reading.lexicon().is(Kind.POSSESSIVE, word));
        return !someoneBefore && (opens(words, at) || speaks(part, person));
    }

    private boolean opens(List<Word> words, int at) {
        if (at >= words.size()) {
            return false;
        }
        long weighty = words.stream()
                .limit(at)
                .filter(word ->
                        !reading.lexicon().isRole(word) && !reading.lexicon().is(Kind.ARTICLES, word))
                .count();
        boolean introduced = at > 0
                && at <= INTRODUCTION
                && reading.text()
                        .substring(words.get(at - 1).end(), words.get(at).start())
                        .contains(",");
        return weighty <= BEFORE_SUBJECT || introduced;
    }

    /** "…, Brook said." A speaker amid the sentence may be of a clause about somebody else. */
    private boolean speaks(int part, People.Person person) {
        List<Word> words = reading.parts().get(part).words();
        boolean ends = people.names(part).stream()
                .anyMatch(name ->
                        person.isNamed(name.last().low()) && words.size() - words.indexOf(name.last()) <= ENDING);
        boolean inflected = reading.lexicon().set(Kind.ARTICLES).isEmpty(); // whose case would have to be known
        return ends
                && !inflected
                && new Speakers(reading, people)
                        .of(part, Set.of())
                        .filter(speaker -> person.isNamed(speaker.key()))
                        .isPresent();
    }
}
