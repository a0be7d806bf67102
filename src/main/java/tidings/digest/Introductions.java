package tidings.digest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How an article introduces people: by an office ("President Ada Brook") or a description ("Ada Brook, a lawyer"), or by
 * a full name whose last word comes back alone.
 */
final class Introductions {
    /** First names, a particle, last names. Words. */
    private static final int LONGEST_NAME = 4;
    /** UTF-16 units. */
    private static final int SHORTEST_NAME = 3;

    private final Reading reading;
    private final List<List<Name>> names;
    private final Map<String, People.Person> people = new HashMap<>();
    private final Map<String, Set<People.Person>> offices = new HashMap<>();
    /** By last name the longest form that stands right behind an office: the wife of a president is none. */
    private final Map<String, String> holders = new HashMap<>();

    Introductions(Reading reading, List<List<Name>> names) {
        this.reading = reading;
        this.names = names;
        names.forEach(list -> list.stream().filter(Name::certain).forEach(this::learn));
        names.forEach(
                list -> list.stream().filter(name -> name.words().size() > 1).forEach(this::learnByReturn));
        names.forEach(list -> list.forEach(this::lengthen));
    }

    Set<String> lastNames() {
        return Set.copyOf(people.keySet());
    }

    private void learn(Name name) {
        String low = name.last().low();
        People.Person person = find(low).orElseGet(() -> {
            People.Person fresh = new People.Person(
                    low, isWhole(name) ? name.written() : name.last().text());
            people.put(low, fresh);
            return fresh;
        });
        if (!name.office().isEmpty()) {
            holders.merge(low, name.written(), (one, other) -> one.length() >= other.length() ? one : other);
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
                        && People.sameName(other.last().low(), name.last().low()));
        if (returns
                && name.words().size() <= 3
                && startsLikeAName(name)
                && isWhole(name)
                && find(name.last().low()).isEmpty()) {
            learn(name);
        }
    }

    /** "The Hague Times" is no person. */
    private boolean startsLikeAName(Name name) {
        return name.last().text().length() >= SHORTEST_NAME
                && name.words().stream().noneMatch(Word::isAllCapitals)
                && !reading.lexicon().is(Kind.ORGS, name.last())
                && !reading.lexicon().is(Kind.ARTICLES, name.words().getFirst());
    }

    private void lengthen(Name name) {
        find(name.last().low())
                .filter(person -> name.words().size() <= LONGEST_NAME && isWhole(name))
                .filter(person -> name.written().length() > person.full().length()
                        && name.words().size() > 1)
                .ifPresent(person -> {
                    People.Person longer = new People.Person(person.key(), name.written());
                    people.put(person.key(), longer);
                    offices.values().forEach(set -> {
                        if (set.remove(person)) {
                            set.add(longer);
                        }
                    });
                });
    }

    /**
     * Whether all its words belong to the name. The first word of a sentence has a capital letter in any case, so there
     * the name must stand elsewhere too, or be introduced: "Ada Brook, the head", "Ada Brook, 52, said", "Ada Brook said".
     */
    private boolean isWhole(Name name) {
        boolean shouted = name.words().stream().anyMatch(Word::isAllCapitals);
        boolean elsewhere = names.stream()
                .flatMap(List::stream)
                .anyMatch(other -> !other.opens()
                        && other.words()
                                .getFirst()
                                .low()
                                .equals(name.words().getFirst().low()));
        return !shouted && (!name.opens() || name.certain() || name.speaks() || elsewhere);
    }

    /** Whose last name this is. */
    Optional<People.Person> find(String low) {
        People.Person exact = people.get(low);
        return exact != null
                ? Optional.of(exact)
                : people.values().stream().filter(person -> person.isNamed(low)).findFirst();
    }

    /** The one person of whom the article says that they hold this office; empty when there are none or several. */
    Optional<People.Person> holderOf(List<Word> office) {
        Set<People.Person> inOffice = offices.getOrDefault(phrase(office), Set.of());
        return inOffice.size() == 1 ? inOffice.stream().map(this::underOffice).findFirst() : Optional.empty();
    }

    /** Whether the article gives them an office of this name, in any case: "министра" is of the "министр финансов". */
    boolean holds(People.Person person, Word role) {
        return offices.entrySet().stream()
                .filter(office -> office.getValue().contains(person))
                .flatMap(office -> Arrays.stream(office.getKey().split(" ")))
                .anyMatch(word -> People.sameName(word, role.low()));
    }

    private People.Person underOffice(People.Person person) {
        return new People.Person(person.key(), holders.getOrDefault(person.key(), person.full()));
    }

    private static String phrase(List<Word> words) {
        return String.join(" ", words.stream().map(Word::low).toList());
    }
}
