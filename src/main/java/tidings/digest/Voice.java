package tidings.digest;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
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

    /** The best ones, and of the newest day at least one: it may take back what was said before. */
    void choose(int lines) {
        List<Passage> all = statements.stream().map(Quoted::passage).toList();
        Instant newest =
                all.stream().map(Voice::day).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
        List<Passage> best = new Selection(all).best(lines);
        if (best.stream().noneMatch(passage -> day(passage).equals(newest))) {
            List<Passage> latest =
                    all.stream().filter(passage -> day(passage).equals(newest)).toList();
            chosen.addAll(new Selection(latest).best(1));
        }
        best.stream()
                .filter(passage ->
                        chosen.stream().noneMatch(other -> Shingles.areNearCopies(passage.words(), other.words())))
                .limit((long) lines - chosen.size())
                .forEach(chosen::add);
        chosen.sort(Comparator.comparing(Voice::day).reversed());
    }

    private static Instant day(Passage passage) {
        return passage.stored().article().published().orElse(Instant.EPOCH).truncatedTo(ChronoUnit.DAYS);
    }

    /** The newest day first, on one day in the order of their choice. */
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
