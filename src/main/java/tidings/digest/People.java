package tidings.digest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import tidings.text.Language;

/**
 * The people an article names. Without a list of names: a capitalised word or two next to an office ("President Ada
 * Brook") or a verb of saying ("Brook said"), or a full name whose last word comes back alone.
 */
final class People {
    /**
     * A person.
     *
     * @param key the last word of the name in lower case, as first written
     * @param full the longest form written, without the office
     */
    record Person(String key, String full) {
        /** Whether this last name is theirs, in any case of a language that inflects names. */
        boolean isNamed(String low) {
            return sameName(key, low);
        }
    }

    /** Who was named longer ago is nobody's "the minister". Sentences. */
    private static final int NEAR = 3;

    private final Reading reading;
    private final List<List<Name>> names = new ArrayList<>();
    private final Introductions introductions;
    private final NameForms forms;

    People(Reading reading) {
        this.reading = reading;
        NameFinder finder = new NameFinder(reading);
        // German has capital letters in every sentence.
        boolean german = reading.lexicon().language().equals(Language.GERMAN);
        reading.parts()
                .forEach(part -> names.add(part.isHeadline() && !german ? List.of() : finder.names(part.words())));
        this.introductions = new Introductions(reading, names);
        this.forms = new NameForms(names);
    }

    /** The runs of capitalised words of a sentence, in their order. */
    List<Name> names(int part) {
        return names.get(part);
    }

    /** Whose last name this is. */
    Optional<Person> find(String low) {
        return introductions.find(low);
    }

    /** Those of all that it names, in lower case. */
    Set<String> lastNames() {
        return introductions.lastNames();
    }

    /** As {@link NameForms#isUnmistakable}. */
    boolean isUnmistakable(Person person) {
        return forms.isUnmistakable(person);
    }

    /** As {@link NameForms#asSubject}. */
    Optional<Person> asSubject(Person person) {
        return forms.asSubject(person);
    }

    /** As {@link Introductions#holderOf}. */
    Optional<Person> holderOf(List<Word> office) {
        return introductions.holderOf(office);
    }

    /** Whom alone the nearest sentence before names that names anybody, where it is the holder of such an office. */
    Optional<Person> lastHolder(int part, Word role) {
        return IntStream.iterate(part - 1, before -> before >= Math.max(0, part - NEAR), before -> before - 1)
                .mapToObj(this::namedIn)
                .filter(named -> !named.isEmpty())
                .findFirst()
                .filter(named -> named.size() == 1)
                .flatMap(named -> named.stream().findFirst())
                .filter(person -> introductions.holds(person, role));
    }

    /** Who is named in this sentence outside quotations, before this place. */
    Set<Person> namedIn(int part, int before) {
        Set<Person> named = new LinkedHashSet<>();
        for (Name name : names.get(part)) {
            if (name.start() < before && reading.isOutsideQuotes(name.words().getFirst())) {
                name.words().reversed().stream()
                        .map(word -> find(word.low()))
                        .flatMap(Optional::stream)
                        .limit(1)
                        .forEach(named::add);
            }
        }
        return named;
    }

    Set<Person> namedIn(int part) {
        return namedIn(part, Integer.MAX_VALUE);
    }

    /**
     * Whether the sentence has a name that nothing shows to be a person's, and that may be one all the same: it stands
     * neither after an article nor after a word of place, and is no acronym.
     */
    boolean mayNameOthers(int part) {
        List<Word> words = reading.parts().get(part).words();
        return names.get(part).stream()
                .filter(name -> reading.isOutsideQuotes(name.words().getFirst()))
                .filter(name ->
                        name.words().stream().allMatch(word -> find(word.low()).isEmpty()))
                .anyMatch(name -> mayBeAPerson(words, name));
    }

    private boolean mayBeAPerson(List<Word> words, Name name) {
        int start = words.indexOf(name.words().getFirst());
        Lexicon lexicon = reading.lexicon();
        // "To Rome" is a place, "to Petra Holm" is not; "in" has only places behind it.
        boolean placed = start > 0
                && (lexicon.is(Kind.ARTICLES, words.get(start - 1))
                        || lexicon.is(Kind.INSIDE, words.get(start - 1))
                        || (lexicon.is(Kind.PLACES_AFTER, words.get(start - 1))
                                && name.words().size() == 1));
        boolean german = lexicon.language().equals(Language.GERMAN);
        return !placed
                && !name.last().isAllCapitals()
                && !lexicon.is(Kind.ORGS, name.last())
                && !lexicon.is(Kind.WEEKDAYS, name.last())
                && (!german || name.words().size() > 1);
    }

    /** Whether anything with a capital letter, person or not, is named in the sentence before this place. */
    boolean anythingNamedIn(int part, int before) {
        return names.get(part).stream().anyMatch(name -> name.start() < before);
    }

    static boolean sameName(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        boolean latin = one.chars().allMatch(c -> c < 0x250);
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return !latin
                && common >= Math.max(4, Math.min(one.length(), other.length()) - 2)
                && Math.abs(one.length() - other.length()) <= 3;
    }
}
