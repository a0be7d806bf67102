package tidings.writer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
    /** And to be about the same thing, of which they then say different numbers, or one the opposite. */
    private static final double SAME_THING = 0.5;

    private static final double OPPOSITE = 0.7;

    private final SentenceCheck check;

    Merge(SentenceCheck check) {
        this.check = check;
    }

    /** The most reported first; claims with as many articles keep their order. */
    List<Claim> merged(List<Claim> claims) {
        List<Claim> merged = new ArrayList<>();
        for (Claim claim : claims) {
            int same = indexOfSame(merged, claim);
            if (same < 0) {
                merged.add(claim);
            } else {
                merged.set(same, joined(merged.get(same), claim));
            }
        }
        return merged.stream()
                .sorted(Comparator.comparingInt(claim -> -claim.articles().size()))
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
        List<Dispute> disputes = new ArrayList<>();
        for (int i = 0; i < merged.size(); i++) {
            Claim one = merged.get(i);
            merged.subList(i + 1, merged.size()).stream()
                    .filter(other -> contradict(one, other))
                    .filter(other -> disputes.stream().noneMatch(pair -> pair.has(one) || pair.has(other)))
                    .findFirst()
                    .ifPresent(other -> disputes.add(new Dispute(one, other)));
        }
        return disputes;
    }

    private int indexOfSame(List<Claim> merged, Claim claim) {
        Facts facts = check.facts(claim.text());
        for (int i = 0; i < merged.size(); i++) {
            Facts other = check.facts(merged.get(i).text());
            boolean sameSpeaker = merged.get(i).speaker().isEmpty()
                    || claim.speaker().isEmpty()
                    || merged.get(i).speaker().equals(claim.speaker());
            if (sameSpeaker
                    && facts.likeness(other) >= SAME
                    && facts.numbers().equals(other.numbers())
                    && facts.denies() == other.denies()) {
                return i;
            }
        }
        return -1;
    }

    private static Claim joined(Claim first, Claim same) {
        Set<Statement> evidence = new LinkedHashSet<>();
        Stream.of(first, same).forEach(claim -> evidence.addAll(claim.evidence()));
        String speaker = first.speaker().isEmpty() ? same.speaker() : first.speaker();
        String date = first.date().isEmpty() ? same.date() : first.date();
        return new Claim(first.text(), List.copyOf(evidence), speaker, date, first.certainty(), first.language());
    }

    private boolean contradict(Claim one, Claim other) {
        Facts facts = check.facts(one.text());
        Facts others = check.facts(other.text());
        double likeness = facts.likeness(others);
        boolean apart = one.articles().stream().noneMatch(other.articles()::contains);
        return apart
                && ((likeness >= SAME_THING && facts.countsOtherwise(others))
                        || (likeness >= OPPOSITE && facts.denies() != others.denies()));
    }
}
