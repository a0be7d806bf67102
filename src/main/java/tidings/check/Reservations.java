package tidings.check;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a sentence keeps the reservations of its sources: "refused to sign" is not told as "signed", nor is "not charged"
 * as "charged" because something else did not happen. Each of its words is held against the clause of a source that is most
 * like its own.
 */
final class Reservations {
    private final Clauses clauses;
    private final Invention invention;
    private final Tenses tenses;

    Reservations(Wording wording, Invention invention) {
        this.clauses = new Clauses(wording);
        this.invention = invention;
        this.tenses = new Tenses(wording);
    }

    /** What is wrong with it. Where several clauses are as near, one that agrees is enough. */
    Set<Fault> faults(Reading sentence, List<Reading> sources) {
        Reading theirWords = invention.inTheirWords(sentence, sources);
        Set<String> told = theirWords.low();
        Set<String> theirs = Reading.all(sources).low();
        List<Clause> known = sources.stream()
                .flatMap(source -> clauses.of(source, part -> part, told::contains).stream())
                .toList();
        Stream<Reservation> lost =
                clauses.of(sentence, part -> invention.inTheirWords(part, sources), theirs::contains).stream()
                        .flatMap(clause -> clause.words().stream()
                                .flatMap(word -> lost(word, clause, nearest(word, clause, known))));
        return Stream.concat(lost, tenses.areLost(theirWords, sources) ? Stream.of(Reservation.UNDONE) : Stream.of())
                .map(Reservation::fault)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Fault.class)));
    }

    private static List<Clause> nearest(String word, Clause clause, List<Clause> known) {
        List<Clause> saying = known.stream().filter(other -> other.says(word)).toList();
        long most = saying.stream().mapToLong(clause::likeness).max().orElse(0);
        return saying.stream().filter(other -> clause.likeness(other) == most).toList();
    }

    private static Stream<Reservation> lost(String word, Clause clause, List<Clause> nearest) {
        return nearest.stream()
                .map(other -> lost(word, clause, other))
                .min(Comparator.comparingInt(List::size))
                .stream()
                .flatMap(List::stream);
    }

    private static List<Reservation> lost(String word, Clause clause, Clause other) {
        return Stream.of(Reservation.values())
                .filter(kind ->
                        other.isAlone(kind, word, clause) || (kind.isMutual() && clause.isAlone(kind, word, other)))
                .toList();
    }
}
