package tidings.digest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    private final Reading reading;
    private final List<List<Name>> names = new ArrayList<>();
    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, Set<Person>> offices = new HashMap<>();

    /** A run of capitalised words: the words of the name, and of the office before it. */
    record Name(List<Word> words, List<Word> office, boolean certain) {
        Word last() {
            return words.getLast();
        }

        int start() {
            return words.getFirst().start();
        }

        String written() {
            return String.join(" ", words.stream().map(Word::text).toList());
        }
    }

    People(Reading reading) {
        this.reading = reading;
        NameFinder finder = new NameFinder(reading);
        reading.parts().forEach(part -> names.add(finder.names(part.words())));
        names.forEach(list -> list.stream().filter(Name::certain).forEach(this::learn));
        names.forEach(
                list -> list.stream().filter(name -> name.words().size() > 1).forEach(this::learnByReturn));
        names.forEach(list -> list.forEach(this::lengthen));
    }

    private void learn(Name name) {
        String low = name.last().low();
        Person person = find(low).orElseGet(() -> {
            Person fresh = new Person(low, name.written());
            people.put(low, fresh);
            return fresh;
        });
        if (!name.office().isEmpty()) {
            for (int i = 0; i < name.office().size(); i++) {
                offices.computeIfAbsent(
                                phrase(name.office().subList(i, name.office().size())), key -> new LinkedHashSet<>())
                        .add(person);
            }
        }
    }

    private void learnByReturn(Name name) {
        boolean returns = names.stream()
                .flatMap(List::stream)
                .anyMatch(other -> other.words().size() == 1
                        && sameName(other.last().low(), name.last().low()));
        if (returns
                && name.words().size() <= 3
                && startsLikeAName(name)
                && find(name.last().low()).isEmpty()) {
            learn(name);
        }
    }

    /** "The Hague Times" is no person. */
    private boolean startsLikeAName(Name name) {
        return !name.last().isAllCapitals()
                && !reading.lexicon().is(Lexicon.Kind.ORGS, name.last())
                && !reading.lexicon().is(Lexicon.Kind.ARTICLES, name.words().getFirst());
    }

    private void lengthen(Name name) {
        find(name.last().low())
                .filter(person -> name.written().length() > person.full().length()
                        && name.words().size() > 1)
                .ifPresent(person -> {
                    Person longer = new Person(person.key(), name.written());
                    people.put(person.key(), longer);
                    offices.values().forEach(set -> {
                        if (set.remove(person)) {
                            set.add(longer);
                        }
                    });
                });
    }

    /** The runs of capitalised words of a sentence, in their order. */
    List<Name> names(int part) {
        return names.get(part);
    }

    /** Whose last name this is. */
    Optional<Person> find(String low) {
        Person exact = people.get(low);
        return exact != null
                ? Optional.of(exact)
                : people.values().stream().filter(person -> person.isNamed(low)).findFirst();
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
        boolean placed = start > 0
                && (lexicon.is(Lexicon.Kind.ARTICLES, words.get(start - 1))
                        || lexicon.is(Lexicon.Kind.PLACES_AFTER, words.get(start - 1)));
        boolean german = lexicon.language().equals(tidings.text.Language.GERMAN);
        return !placed
                && !name.last().isAllCapitals()
                && !lexicon.is(Lexicon.Kind.ORGS, name.last())
                && !lexicon.is(Lexicon.Kind.WEEKDAYS, name.last())
                && (!german || name.words().size() > 1);
    }

    /** Whether anything with a capital letter, person or not, is named in the sentence before this place. */
    boolean anythingNamedIn(int part, int before) {
        return names.get(part).stream().anyMatch(name -> name.start() < before);
    }

    /** The one person of whom the article says that they hold this office; empty when there are none or several. */
    Optional<Person> holderOf(List<Word> office) {
        Set<Person> holders = offices.getOrDefault(phrase(office), Set.of());
        return holders.size() == 1 ? Optional.of(holders.iterator().next()) : Optional.empty();
    }

    private static String phrase(List<Word> words) {
        return String.join(" ", words.stream().map(Word::low).toList());
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
