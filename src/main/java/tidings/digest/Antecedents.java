package tidings.digest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Decides for each sentence of an article whether it stands alone, and makes it stand alone where the text before names
 * exactly one person whom a pronoun or an office can mean. In doubt a sentence leans: it is told with its neighbour or
 * not at all.
 */
final class Antecedents {
    /** A longer sentence is no digest line. Words. */
    private static final int LONGEST = 75;
    /** A shorter quotation is a word in quotation marks, which needs no speaker. UTF-16 units. */
    private static final int QUOTATION = 25;
    /** Sentences back in which the holder of an office must have been named. */
    private static final int JUST_BEFORE = 4;

    private final Reading reading;
    private final People people;
    private final Lexicon lexicon;
    private final PointingBack pointing;
    private final Replies replies;
    private final Pronouns pronouns;
    private final BodiesAndOthers bodies;
    private final Relatives relatives;
    private final OmittedSubjects omitted;
    private final Candidates candidates;
    private final Brief brief;
    private final List<Standing> standings = new ArrayList<>();

    Antecedents(Reading reading, People people) {
        this.reading = reading;
        this.people = people;
        this.lexicon = reading.lexicon();
        this.pointing = new PointingBack(reading, people);
        this.replies = new Replies(reading);
        this.pronouns = new Pronouns(reading, people);
        this.bodies = new BodiesAndOthers(reading, people);
        this.relatives = new Relatives(reading);
        this.omitted = new OmittedSubjects(reading);
        this.candidates = new Candidates(reading, people);
        this.brief = new Brief(reading, people);
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
        if (!part.isSentence()
                || words.size() > LONGEST
                || (brief.is(at) && !brief.saysSomething(at))
                || Boilerplate.isIn(reading.text(part))
                || beginsWithin(part)) {
            return new Standing.Unusable();
        }
        boolean someoneElsesWe = IntStream.range(0, words.size())
                .anyMatch(i -> reading.isOutsideQuotes(words.get(i))
                        && (lexicon.is(Kind.FIRST_PERSON, words.get(i)) || addressesTheReader(words, i)));
        if (lexicon.beginsAt(Kind.LEANING, words, 0) || someoneElsesWe || pointing.isIn(at) || replies.isIn(at)) {
            return new Standing.Leaning();
        }
        boolean repeats = reading.quotes().longestIn(part.start(), part.end()) > (brief.is(at) ? 0 : QUOTATION)
                || reading.isBehindADash(at)
                || isReported(words);
        if (repeats && !isAttributed(words)) {
            return new Standing.Unattributed();
        }
        return named(at, words);
    }

    /** "Wie können Sie helfen?" The first word of a sentence has a capital letter in any case. */
    private boolean addressesTheReader(List<Word> words, int at) {
        return lexicon.is(Kind.FORMAL, words.get(at))
                && words.get(at).isCapitalised()
                && !reading.beginsASentence(words, at);
    }

    /** Whether the first bracket of a sentence only closes: its beginning went lost. */
    private boolean beginsWithin(Reading.Part part) {
        String text = reading.text(part);
        int closing = text.indexOf(')');
        int opening = text.indexOf('(');
        // "a)" and "1)" count something.
        boolean counts = closing > 0 && closing <= 2 && !Character.isUpperCase(text.charAt(0));
        return closing >= 0 && !counts && (opening < 0 || opening > closing);
    }

    /** "Die Regierung habe Stimmzettel drucken lassen": in German the verb shows that somebody says so. */
    private boolean isReported(List<Word> words) {
        return IntStream.range(0, words.size())
                .takeWhile(i -> !reading.isComma(words, i))
                .anyMatch(i -> lexicon.is(Kind.REPORTED, words.get(i)) && reading.isOutsideQuotes(words.get(i)));
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
        Optional<Integer> pronoun = pronouns.unbound(at);
        if (pronoun.isPresent()) {
            return before(at, pronoun.get())
                    .filter(person -> !pronouns.mayMeanSomeoneElse(at, pronoun.get()))
                    .map(person -> replaced(at, edits, words.get(pronoun.get()), person))
                    .or(() -> relatives.opening(at).map(relative -> named(at, edits, relative)))
                    .orElse(new Standing.Leaning());
        }
        Optional<Integer> verb = omitted.verb(at);
        if (verb.isPresent()) {
            return before(at, verb.get())
                    .map(person -> replaced(at, edits, words.get(verb.get()), person))
                    .orElse(new Standing.Leaning());
        }
        if (pronouns.hasUnboundOblique(at) || bodies.isIn(at)) {
            return new Standing.Leaning();
        }
        List<Word> office = new Offices(lexicon).opening(words);
        Optional<People.Person> holder = holder(at, office);
        boolean vagueOffice = office.size() == 1 && !people.anythingNamedIn(at, Integer.MAX_VALUE);
        if (vagueOffice && holder.isEmpty()) {
            return new Standing.Leaning();
        }
        Set<People.Person> named = new LinkedHashSet<>(people.namedIn(at));
        holder.filter(person -> named.stream().noneMatch(each -> each.key().equals(person.key())))
                .ifPresent(person -> {
                    edits.explain(office.getLast().end(), person.full());
                    named.add(person);
                });
        return new Standing.Alone(edits, named);
    }

    /** "The president" alone is whoever was named with that office just before; "the Russian president" is so anyway. */
    private Optional<People.Person> holder(int at, List<Word> office) {
        if (office.isEmpty() || !reading.isOutsideQuotes(office.getFirst())) {
            return Optional.empty();
        }
        return people.holderOf(office)
                .filter(person -> office.size() > 1
                        || IntStream.range(Math.max(0, at - JUST_BEFORE), at)
                                .anyMatch(part -> people.namedIn(part).stream()
                                        .anyMatch(each -> each.key().equals(person.key()))))
                .flatMap(people::asSubject);
    }

    private Optional<People.Person> before(int at, int pronoun) {
        return at == 0 || standings.get(at - 1) instanceof Standing.Unusable
                ? Optional.empty()
                : candidates.before(at, standings.get(at - 1), pronoun);
    }

    private Standing named(int at, Edits edits, Relatives.Relative relative) {
        edits.replace(reading.parts().get(at).words().getFirst().start(), relative.end(), relative.name());
        return new Standing.Alone(edits, people.namedIn(at));
    }

    private Standing replaced(int at, Edits edits, Word word, People.Person person) {
        boolean possessive = lexicon.is(Kind.POSSESSIVE, word);
        String genitive = possessive ? String.join("", lexicon.list(Kind.GENITIVE)) : "";
        boolean pronoun = possessive || lexicon.is(Kind.ANIMATE, word);
        if (!pronoun || (possessive && genitive.isEmpty())) {
            edits.explain(word.end(), person.full());
        } else {
            edits.replace(word.start(), word.end(), person.full() + genitive);
        }
        Set<People.Person> acting = new LinkedHashSet<>(people.namedIn(at));
        acting.add(person);
        return new Standing.Alone(edits, acting);
    }
}
