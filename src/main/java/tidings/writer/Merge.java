package tidings.writer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tidings.check.Facts;
import tidings.check.SentenceCheck;
import tidings.digest.Digester.Statement;

/**
 * Joins claims that say the same, with all that says so, and finds pairs that contradict each other. In code: a model
 * would settle a contradiction silently.
 */
final class Merge {
    /** The part of the shorter claim's words that both must have to be the same. */
    private static final double SAME = 0.6;
    /** And to be about the same thing, of which one says the opposite. */
    private static final double OPPOSITE = 0.7;

    private final SentenceCheck check;

    Merge(SentenceCheck check) {
        this.check = check;
    }

    /** A claim with what it can be compared by, so that it is read once. */
    private record Compared(Claim claim, Facts facts) {}

    /** The most reported first; claims with as many articles keep their order. */
    List<Claim> merged(List<Claim> claims) {
        List<Compared> merged = new ArrayList<>();
        for (Compared claim : compared(claims)) {
            int same = indexOfSame(merged, claim);
            if (same < 0) {
                merged.add(claim);
            } else {
                merged.set(same, joined(merged.get(same), claim));
            }
        }
        return merged.stream()
                .map(Compared::claim)
                .sorted(Comparator.comparingInt(claim -> -claim.articles().size()))
                .toList();
    }

    private List<Compared> compared(List<Claim> claims) {
        return claims.stream()
                .map(claim -> new Compared(claim, check.facts(claim.text())))
                .toList();
    }

    /** Two claims of different articles that cannot both be right. */
    record Dispute(Claim one, Claim other) {
        boolean has(Claim claim) {
            return one.equals(claim) || other.equals(claim);
        }
    }

    /** Each claim is in one pair at most. */
    List<Dispute> disputes(List<Claim> merged) {
        List<Compared> all = compared(merged);
        List<Dispute> disputes = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Compared one = all.get(i);
            all.subList(i + 1, all.size()).stream()
                    .filter(other -> contradict(one, other))
                    .map(other -> new Dispute(one.claim(), other.claim()))
                    .filter(pair ->
                            disputes.stream().noneMatch(known -> known.has(pair.one()) || known.has(pair.other())))
                    .findFirst()
                    .ifPresent(disputes::add);
        }
        return disputes;
    }

    private int indexOfSame(List<Compared> merged, Compared claim) {
        return IntStream.range(0, merged.size())
                .filter(i -> areSame(merged.get(i), claim))
                .findFirst()
                .orElse(-1);
    }

    /** Many words in common do not make two claims one: one of them must say nothing that the other does not say. */
    private boolean areSame(Compared one, Compared other) {
        String speaker = one.claim().speaker();
        return (speaker.isEmpty()
                        || other.claim().speaker().isEmpty()
                        || speaker.equals(other.claim().speaker()))
                && one.facts().likeness(other.facts()) >= SAME
                && one.facts().numbers().equals(other.facts().numbers())
                && one.facts().denies() == other.facts().denies()
                && (check.isContained(one.claim().text(), other.claim().text())
                        || check.isContained(other.claim().text(), one.claim().text()));
    }

    /** Of two that are the same the one that says more. */
    private Compared joined(Compared first, Compared same) {
        return check.isContained(same.claim().text(), first.claim().text())
                ? new Compared(joined(first.claim(), same.claim()), first.facts())
                : new Compared(joined(same.claim(), first.claim()), same.facts());
    }

    private static Claim joined(Claim first, Claim same) {
        Set<Statement> evidence = new LinkedHashSet<>();
        Stream.of(first, same).forEach(claim -> evidence.addAll(claim.evidence()));
        String speaker = first.speaker().isEmpty() ? same.speaker() : first.speaker();
        String date = first.date().isEmpty() ? same.date() : first.date();
        return new Claim(first.text(), List.copyOf(evidence), speaker, date, first.certainty(), first.language());
    }

    private boolean contradict(Compared one, Compared other) {
        double likeness = one.facts().likeness(other.facts());
        boolean apart = one.claim().articles().stream().noneMatch(other.claim().articles()::contains);
        boolean counts =
                check.countDifferently(one.claim().text(), other.claim().text());
        boolean opposed = likeness >= OPPOSITE
                && check.areOpposed(one.claim().text(), other.claim().text());
        return apart && (counts || opposed);
    }
}
