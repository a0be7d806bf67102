package tidings.digest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tidings.digest.Lexicon.Kind;

/**
 * Decides for each sentence of an article whether it stands alone, and makes it stand alone where the text before names
 * exactly one person whom a pronoun or an office can mean. In doubt a sentence leans: it is told with its neighbour or
 * not at all.
 */
final class Antecedents {
    /** Sentences outside these lengths are no digest lines. Words. */
    private static final int SHORTEST = 5;

    private static final int LONGEST = 75;
    /** A shorter quotation is a word in quotation marks, which needs no speaker. UTF-16 units. */
    private static final int QUOTATION = 25;
    /** A pronoun further inside usually means somebody in the same sentence. Words. */
    private static final int OPENING = 9;

    private final Reading reading;
    private final People people;
    private final Lexicon lexicon;
    private final List<Standing> standings = new ArrayList<>();

    Antecedents(Reading reading, People people) {
        this.reading = reading;
        this.people = people;
        this.lexicon = reading.lexicon();
    }

    List<Standing> standings() {
        for (int i = 0; i < reading.parts().size(); i++) {
            standings.add(standing(i));
        }
        return standings;
    }

    private Standing standing(int at) {
        Reading.Part part = reading.parts().get(at);
        List<Word> words = part.words();
        if (!part.isSentence() || words.size() < SHORTEST || words.size() > LONGEST || isBoilerplate(part)) {
            return new Standing.Unusable();
        }
        boolean someoneElsesWe =
                words.stream().anyMatch(word -> lexicon.is(Kind.FIRST_PERSON, word) && reading.isOutsideQuotes(word));
        if (lexicon.beginsAt(Kind.LEANING, words, 0) || someoneElsesWe || pointsBack(at, words)) {
            return new Standing.Leaning();
        }
        if (reading.quotes().longestIn(part.start(), part.end()) > QUOTATION && !isAttributed(words)) {
            return new Standing.Unattributed();
        }
        return named(at, words);
    }

    private boolean isBoilerplate(Reading.Part part) {
        String text = reading.text(part);
        return text.contains("://") || text.contains("www.") || text.indexOf('@') > 0 || text.contains("©");
    }

    /** "This could speed up the talks", "reject this plan" and "…, however, …" need what was said before. */
    private boolean pointsBack(int at, List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!reading.isOutsideQuotes(words.get(i))) {
                continue;
            }
            boolean pronoun = lexicon.is(Kind.POINTING, words.get(i))
                    && i + 1 < words.size()
                    && lexicon.is(Kind.POINTING_BEFORE, words.get(i + 1))
                    && (i < OPENING && startsClause(words, i));
            boolean connective = lexicon.is(Kind.MID, words.get(i)) && startsClause(words, i);
            if (pronoun || connective || namesAgain(words, i) || someThing(at, words, i)) {
                return true;
            }
        }
        return false;
    }

    /** "This proposal", when the sentence has not spoken of a proposal; "this week" is no such thing. */
    private boolean namesAgain(List<Word> words, int at) {
        if (!lexicon.is(Kind.DEMONSTRATIVES, words.get(at)) || at + 1 >= words.size()) {
            return false;
        }
        Word next = words.get(at + 1);
        boolean spokenOf =
                words.subList(0, at).stream().anyMatch(word -> word.low().equals(next.low()));
        return !next.isNumber() && !lexicon.is(Kind.TIMES, next) && !spokenOf;
    }

    /** "Brook said that it could be resumed": what could? A ministry's "it" would be the ministry. */
    private boolean someThing(int at, List<Word> words, int i) {
        if (i < 2 || i > OPENING || !lexicon.is(Kind.THINGS, words.get(i))) {
            return false;
        }
        boolean said = lexicon.is(Kind.SAYING, words.get(i - 1)) || lexicon.is(Kind.SAYING, words.get(i - 2));
        return said && !people.namedIn(at, words.get(i).start()).isEmpty();
    }

    private boolean startsClause(List<Word> words, int at) {
        if (at == 0) {
            return true;
        }
        return reading.text()
                .substring(words.get(at - 1).end(), words.get(at).start())
                .contains(",");
    }

    /** Whether the sentence has words of saying outside its quotations. */
    private boolean isAttributed(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            if (reading.isOutsideQuotes(words.get(i))
                    && (lexicon.is(Kind.SAYING, words.get(i)) || lexicon.beginsAt(Kind.ATTRIBUTING, words, i))) {
                return true;
            }
        }
        return lexicon.set(Kind.SAYING).isEmpty();
    }

    private Standing named(int at, List<Word> words) {
        Edits edits = new Edits();
        int vague = lexicon.lengthAt(Kind.VAGUE, words, 0);
        if (vague > 0) {
            edits.replace(
                    words.getFirst().start(),
                    words.get(vague - 1).end(),
                    lexicon.list(Kind.EARLIER).getFirst());
        }
        Optional<Integer> pronoun = unboundPronoun(at, words);
        if (pronoun.isPresent()) {
            return before(at)
                    .map(person -> replaced(at, edits, words.get(pronoun.get()), person))
                    .orElse(new Standing.Leaning());
        }
        int officeEnd = openingOffice(words);
        List<Word> office = words.subList(officeStart(words), Math.max(officeStart(words), officeEnd));
        Optional<People.Person> holder = office.isEmpty() ? Optional.empty() : people.holderOf(office);
        boolean vagueOffice = office.size() == 1 && !people.anythingNamedIn(at, Integer.MAX_VALUE);
        if (vagueOffice && holder.isEmpty()) {
            return new Standing.Leaning();
        }
        Set<People.Person> named = new LinkedHashSet<>(people.namedIn(at));
        holder.filter(person -> !named.contains(person)).ifPresent(person -> {
            edits.explain(office.getLast().end(), person.full());
            named.add(person);
        });
        return new Standing.Alone(edits, named);
    }

    private Standing replaced(int at, Edits edits, Word word, People.Person person) {
        boolean possessive = lexicon.is(Kind.POSSESSIVE, word);
        String genitive = possessive ? String.join("", lexicon.list(Kind.GENITIVE)) : "";
        if ((possessive && genitive.isEmpty()) || lexicon.is(Kind.OBJECTS, word)) {
            edits.explain(word.end(), person.full());
        } else {
            edits.replace(word.start(), word.end(), person.full() + genitive);
        }
        Set<People.Person> acting = new LinkedHashSet<>(people.namedIn(at));
        acting.add(person);
        return new Standing.Alone(edits, acting);
    }

    /** The first pronoun for a person outside quotations that nobody named before it in the sentence can mean. */
    private Optional<Integer> unboundPronoun(int at, List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (!reading.isOutsideQuotes(word)) {
                continue;
            }
            if (lexicon.is(Kind.OBJECTS, word) && !isBoundObject(at, words, i)) {
                return Optional.of(i);
            }
            if (lexicon.isRole(word) || lexicon.is(Kind.PEOPLE, word)) {
                return Optional.empty();
            }
            boolean possessive = lexicon.is(Kind.POSSESSIVE, word) && i == 0;
            if (lexicon.is(Kind.ANIMATE, word) || possessive) {
                boolean named = !people.namedIn(at, word.start()).isEmpty();
                boolean far = i > OPENING && people.anythingNamedIn(at, word.start()) && !speaks(words, i);
                return named || far ? Optional.empty() : Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** "Lind accused him": he is not Lind, but in "Lind said, they had accused him" he may be. */
    private boolean isBoundObject(int at, List<Word> words, int i) {
        boolean clause = reading.text()
                .substring(words.getFirst().start(), words.get(i).start())
                .contains(",");
        int named = people.namedIn(at, words.get(i).start()).size();
        return i > OPENING || named > 1 || (clause && named > 0);
    }

    /** Whether this pronoun is the speaker: "he said", "sagte er". */
    private boolean speaks(List<Word> words, int at) {
        boolean follows = at + 1 < words.size() && lexicon.is(Kind.SAYING, words.get(at + 1));
        return follows || (at > 0 && lexicon.is(Kind.SAYING, words.get(at - 1)));
    }

    /** The one person the sentence before speaks of; nobody when it names several or none, or also an unnamed one. */
    private Optional<People.Person> before(int at) {
        if (at == 0 || standings.get(at - 1) instanceof Standing.Unusable) {
            return Optional.empty();
        }
        Set<People.Person> named = people.namedIn(at - 1);
        if (named.isEmpty() && standings.get(at - 1) instanceof Standing.Alone(var ignored, var acting)) {
            named = acting;
        }
        boolean strangers =
                reading.parts().get(at - 1).words().stream().anyMatch(word -> lexicon.is(Kind.PEOPLE, word));
        return named.size() == 1 && !strangers && !people.mayNameOthers(at - 1)
                ? Optional.of(named.iterator().next())
                : Optional.empty();
    }

    private int officeStart(List<Word> words) {
        return lexicon.is(Kind.ARTICLES, words.getFirst()) ? 1 : 0;
    }

    /** Where the office ends that opens the sentence without a name: "The Russian president said"; 0 for none. */
    private int openingOffice(List<Word> words) {
        int start = officeStart(words);
        boolean articles = !lexicon.set(Kind.ARTICLES).isEmpty();
        if (articles && start == 0) {
            return 0;
        }
        for (int i = start; i < Math.min(articles ? 5 : 1, words.size() - 1); i++) {
            if (lexicon.isRole(words.get(i))) {
                Word next = words.get(i + 1);
                if (!articles && !lexicon.is(Kind.SAYING, next)) {
                    return 0;
                }
                boolean goesOn = next.isCapitalised()
                        || lexicon.isRole(next)
                        || next.low().equals("of");
                return goesOn ? 0 : i + 1;
            }
        }
        return 0;
    }
}
