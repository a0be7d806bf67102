package tidings.digest;

import java.util.List;
import java.util.Optional;

/**
 * The forms in which an article writes a person's name.
 *
 * @param names of all sentences
 */
record NameForms(List<List<Name>> names) {
    private static final int CYRILLIC = 0x400;

    /** Whether the article gives a first name, and no other one for the same last name. */
    boolean isUnmistakable(People.Person person) {
        List<String> firstNames = names.stream()
                .flatMap(List::stream)
                .filter(name ->
                        name.words().size() > 1 && People.sameName(name.last().low(), person.key()))
                .map(name -> name.words().getFirst().low())
                .distinct()
                .toList();
        return firstNames.size() == 1
                || (firstNames.size() > 1
                        && firstNames.stream().allMatch(first -> People.sameName(first, firstNames.getFirst())));
    }

    /**
     * The person under a name of at least two words that can stand as a subject. Where names are inflected it is one that
     * the article has at the beginning of a sentence or before a word of saying.
     */
    Optional<People.Person> asSubject(People.Person person) {
        boolean inflected = person.key().chars().anyMatch(c -> c >= CYRILLIC);
        return inflected
                ? names.stream()
                        .flatMap(List::stream)
                        .filter(name -> name.words().size() > 1
                                && (name.opens()
                                        ? isAlsoWithin(name)
                                        : name.place().leads() && name.speaks())
                                && person.isNamed(name.last().low()))
                        .map(name -> new People.Person(person.key(), name.written()))
                        .findFirst()
                : Optional.of(person);
    }

    private boolean isAlsoWithin(Name name) {
        String first = name.words().getFirst().low();
        return first.indexOf('.') < 0
                && names.stream()
                        .flatMap(List::stream)
                        .anyMatch(other -> !other.opens()
                                && People.sameName(other.words().getFirst().low(), first));
    }
}
