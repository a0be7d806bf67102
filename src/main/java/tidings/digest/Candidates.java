package tidings.digest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tidings.digest.Lexicon.Kind;

/**
 * Who a pronoun can mean: the one person of the sentence before, who must be its subject. Nobody where that sentence
 * speaks of anyone else, named or not, or where the article knows two people of that last name; a wrong name is worse
 * than a sentence less.
 */
record Candidates(Reading reading, People people) {
    /** Between a name and its office: "Ada Brook, the former head of the guild". Words. */
    private static final int APPOSITION = 6;
    /** What may stand before the subject, without a comma and with one: "In the last week of March, Brook". Words. */
    private static final int BEFORE_SUBJECT = 1;

    private static final int INTRODUCTION = 8;
    /** "Brook said on Tuesday." Words. */
    private static final int ENDING = 5;

    /**
     * The person that a pronoun in this sentence means, in a form that can be put in its place.
     *
     * @param before how the sentence before stands
     */
    Optional<People.Person> before(int part, Standing before, Word pronoun) {
        Set<People.Person> named = people.namedIn(part - 1);
        boolean carried = named.isEmpty();
        if (carried && before instanceof Standing.Alone(var ignored, var acting)) {
            named = acting;
        }
        if (named.size() != 1 || hasStrangers(part - 1) || people.mayNameOthers(part - 1)) {
            return Optional.empty();
        }
        return Optional.of(named.iterator().next())
                .filter(people::isUnmistakable)
                .filter(person -> carried || isSubject(part - 1, person))
                .filter(person -> mayBe(part - 1, person, pronoun))
                .flatMap(people::asSubject);
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

    /** "The prosecutor asked Holm", "Holm warned him": somebody is in it who is not named. */
    private boolean hasStrangers(int part) {
        List<Word> words = reading.parts().get(part).words();
        Lexicon lexicon = reading.lexicon();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean role = lexicon.isRole(word) && !belongsToAName(part, words, i);
            if (reading.isOutsideQuotes(word)
                    && (role || lexicon.is(Kind.PEOPLE, word) || lexicon.is(Kind.OBJECTS, word))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an office is somebody's whom the sentence names: right before the name or in an apposition behind it. */
    private boolean belongsToAName(int part, List<Word> words, int role) {
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
}
