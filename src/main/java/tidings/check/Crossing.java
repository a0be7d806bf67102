package tidings.check;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What has gone over to another clause of one sentence: "Orlan lost 9 boats" where Orlan lost 14 and Tarsk 9, or "killed three
 * and wounded a guard" where a guard was killed and three were wounded.
 */
final class Crossing {
    private final Wording wording;

    Crossing(Wording wording) {
        this.wording = wording;
    }

    private static List<Reading> parts(Reading reading) {
        return Conflation.parts(reading.text()).stream().map(Reading::of).toList();
    }

    /** Whether a part of a sentence gives somebody a figure that only another part of a source has, with its own subject. */
    boolean isIn(Reading sentence, List<Reading> sources) {
        List<Reading> known =
                sources.stream().flatMap(source -> parts(source).stream()).toList();
        return known.size() > sources.size()
                && parts(sentence).stream()
                        .anyMatch(part -> names(part)
                                .anyMatch(name -> wording.numbers(part).stream()
                                        .anyMatch(number -> isOthers(part, name, number, known))));
    }

    /** Whether two parts of a sentence each put together what two parts of a source have apart from one another. */
    boolean areMixed(Reading sentence, List<Reading> sources) {
        List<Set<String>> told = parts(sentence).stream().map(Crossing::words).toList();
        return told.size() > 1 && sources.stream().anyMatch(source -> areMixed(told, source));
    }

    private static boolean areMixed(List<Set<String>> told, Reading source) {
        List<Set<String>> known = parts(source).stream().map(Crossing::words).toList();
        for (int i = 0; i < known.size(); i++) {
            for (int k = i + 1; k < known.size(); k++) {
                Set<String> one = without(known.get(i), known.get(k));
                Set<String> other = without(known.get(k), known.get(i));
                long mixed = told.stream()
                        .filter(part -> !Collections.disjoint(part, one) && !Collections.disjoint(part, other))
                        .count();
                if (mixed > 1) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Set<String> without(Set<String> words, Set<String> others) {
        return words.stream().filter(word -> !others.contains(word)).collect(Collectors.toSet());
    }

    private static Set<String> words(Reading part) {
        return part.words().stream().filter(Word::isContent).map(Word::low).collect(Collectors.toSet());
    }

    private boolean isOthers(Reading part, Word name, String number, List<Reading> known) {
        List<Reading> own = known.stream().filter(other -> has(other, name)).toList();
        return own.stream().noneMatch(other -> wording.numbers(other).contains(number))
                && own.stream()
                        .filter(other -> !wording.numbers(other).isEmpty())
                        .anyMatch(mine -> known.stream()
                                .filter(other -> !has(other, name)
                                        && subject(other).isPresent()
                                        && wording.numbers(other).contains(number))
                                .anyMatch(other -> haveInCommon(part, mine, other)));
    }

    private boolean has(Reading part, Word name) {
        return wording.names().isKnown(name, part.words());
    }

    private Stream<Word> names(Reading part) {
        return Stream.concat(subject(part).stream(), wording.names(part).stream())
                .distinct();
    }

    /** The name that a part begins with. */
    private Optional<Word> subject(Reading part) {
        return part.words().stream()
                .findFirst()
                .filter(word -> word.isCapitalised() && word.isContent() && !wording.isOfNumber(word));
    }

    /** What is counted, or what is done, is the same in all three. */
    private boolean haveInCommon(Reading part, Reading mine, Reading other) {
        Set<String> shared = stems(part);
        shared.retainAll(stems(mine));
        shared.retainAll(stems(other));
        return !shared.isEmpty();
    }

    private Set<String> stems(Reading part) {
        return part.words().stream()
                .filter(word -> word.isContent()
                        && !wording.isOfNumber(word)
                        && !wording.calendar().has(word)
                        && !wording.signals().has("saying", word.low()))
                .map(Word::stem)
                .collect(Collectors.toSet());
    }
}
