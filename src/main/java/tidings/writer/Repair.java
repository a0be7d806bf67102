package tidings.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tidings.check.EvidenceRanking;
import tidings.digest.Digester.Statement;
import tidings.text.Language;
import tidings.writer.Merge.Dispute;

/**
 * Puts the cited sentence in the place of a bullet that failed, and both sides, with outlet and time, in the place of
 * one that touches a dispute: as they are stored, or translated for who reads another language.
 */
record Repair(Task task, List<Bullet> passed, List<Dispute> disputes, Origins origins, Verification verification) {
    /** The lines of the digest; empty where so many bullets failed that the rest cannot be trusted either. */
    Optional<List<Statement>> lines(List<Bullet> bullets) {
        List<Statement> lines = all(bullets);
        long held = bullets.stream().filter(passed::contains).count();
        return held * 2 > bullets.size() && !lines.isEmpty() ? Optional.of(lines) : Optional.empty();
    }

    /** The lines, however many failed; both sides of a dispute or none. */
    List<Statement> all(List<Bullet> bullets) {
        List<Statement> all = new ArrayList<>();
        for (Bullet bullet : bullets) {
            List<Statement> more =
                    lines(bullet).stream().filter(line -> !all.contains(line)).toList();
            if (all.isEmpty() || all.size() + more.size() <= task.lines()) {
                all.addAll(more);
            }
        }
        return all;
    }

    private List<Statement> lines(Bullet bullet) {
        Optional<Dispute> dispute = dispute(bullet);
        if (dispute.isPresent()) {
            return bothSides(dispute.get());
        }
        return passed.contains(bullet)
                ? List.of(new Statement(bullet.text(), verification.sources(task, bullet)))
                : nearest(bullet).stream().toList();
    }

    /** Of the sentences it cites the one that it most likely means. */
    private static Optional<Statement> nearest(Bullet bullet) {
        List<Statement> cited = bullet.claims().stream()
                .flatMap(claim -> claim.evidence().stream())
                .distinct()
                .toList();
        List<String> texts = cited.stream().map(Statement::text).toList();
        return EvidenceRanking.of(bullet.text(), texts).stream().findFirst().map(cited::get);
    }

    private Optional<Dispute> dispute(Bullet bullet) {
        return disputes.stream()
                .filter(pair -> bullet.claims().stream().anyMatch(pair::has))
                .findFirst();
    }

    private List<Statement> bothSides(Dispute dispute) {
        return List.of(side(dispute.one(), dispute.other()), side(dispute.other(), dispute.one()));
    }

    /** The stored sentence, or its translation where one holds. */
    private Statement side(Claim side, Claim other) {
        Statement sentence = side.evidence().getFirst();
        Optional<Bullet> translation = passed.stream()
                .filter(bullet -> isForeign(side) && bullet.claims().contains(side))
                .filter(bullet -> !bullet.claims().contains(other))
                .findFirst();
        return origins.stamped(translation.map(Bullet::text).orElse(sentence.text()), sentence);
    }

    private boolean isForeign(Claim claim) {
        Language wanted = task.reader().language();
        return !wanted.equals(Language.UNKNOWN) && !claim.language().equals(wanted);
    }
}
