package tidings.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One speaker's statements over all articles, being gathered. */
final class Voice {
    private final Speaker speaker;
    private final List<Quoted> statements = new ArrayList<>();
    private final List<Passage> chosen = new ArrayList<>();
    private String label;

    Voice(Quoted first) {
        this.speaker = first.speaker();
        this.label = speaker.label();
        statements.add(first);
    }

    boolean isOf(Speaker other) {
        return speaker.isSame(other);
    }

    void add(Quoted statement) {
        statements.add(statement);
        label = statements.stream()
                .map(Quoted::speaker)
                .max(Comparator.comparing(Speaker::subject)
                        .thenComparingInt(each -> each.label().length()))
                .map(Speaker::label)
                .orElse(label);
    }

    String label() {
        return label;
    }

    double weight() {
        return statements.stream()
                .mapToDouble(statement -> statement.passage().relevance())
                .sum();
    }

    void choose(int lines) {
        chosen.addAll(new Selection(statements.stream().map(Quoted::passage).toList()).best(lines));
    }

    /** In the order of their choice. */
    List<Passage> chosen() {
        return chosen;
    }

    /** The one among these whose statement is rejected here. */
    Optional<Voice> answered(List<Voice> voices) {
        return statements.stream()
                .filter(statement -> statement.passage().denies() && chosen.contains(statement.passage()))
                .flatMap(denial -> voices.stream()
                        .filter(other -> other != this && other.isRejectedBy(denial))
                        .limit(1))
                .findFirst();
    }

    boolean isAnswering(Voice other) {
        return answered(List.of(other)).isPresent();
    }

    /** Who denies all charges rejects nobody's claim of which only a name is in the sentence, and no other denial. */
    private boolean isRejectedBy(Quoted denial) {
        boolean named = denial.denied().stream().anyMatch(word -> People.sameName(speaker.key(), word));
        return named
                || chosen.stream()
                        .filter(claim -> !denial.forTheOneBefore() || !claim.overlaps(denial.passage()))
                        .anyMatch(claim -> !claim.denies() && Opposition.shareAThing(claim, denial.passage()));
    }
}
