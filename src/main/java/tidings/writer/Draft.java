package tidings.writer;

import java.util.ArrayList;
import java.util.List;
import tidings.digest.Digester.Statement;
import tidings.writer.Merge.Dispute;

/**
 * A digest as far as it is written: each bullet is checked as soon as it is complete, and whoever watches sees what the
 * finished digest would begin with.
 */
final class Draft {
    private final Task task;
    private final Verification verification;
    private final List<Dispute> disputes;
    private final Origins origins;
    private final List<Bullet> bullets = new ArrayList<>();
    private final List<Bullet> passed = new ArrayList<>();
    /** What the model is to judge is not shown before, nor what comes after it. */
    private boolean shows = true;

    private boolean closed;

    Draft(Task task, Verification verification, List<Dispute> disputes, Origins origins) {
        this.task = task;
        this.verification = verification;
        this.disputes = disputes;
        this.origins = origins;
    }

    synchronized void add(Bullet bullet) {
        if (closed || bullets.size() == task.lines()) {
            return;
        }
        bullets.add(bullet);
        if (verification.holds(task, bullet)) {
            passed.add(bullet);
            shows = shows && !verification.wantsJudge(task, bullet);
        }
        if (shows) {
            repair(passed).lines(bullets).ifPresent(task.watcher()::see);
        }
    }

    /** Nothing more is added, and nobody sees anything any more. */
    synchronized void close() {
        closed = true;
    }

    Repair repair(List<Bullet> held) {
        return new Repair(task, held, disputes, origins, verification);
    }

    /** Whether nothing that was written so far can be used. */
    synchronized boolean isEmpty() {
        return repair(passed).lines(bullets).isEmpty();
    }

    /** The lines so far, if they can be used, and as many more as there may be from the sentences behind other claims. */
    synchronized List<Statement> filledUp(List<Claim> claims) {
        List<Bullet> all = isEmpty() ? new ArrayList<>() : new ArrayList<>(bullets);
        List<Claim> told =
                all.stream().flatMap(bullet -> bullet.claims().stream()).toList();
        claims.stream()
                .filter(claim -> !told.contains(claim))
                .map(claim -> new Bullet(claim.text(), List.of(claim)))
                .forEach(all::add);
        List<Bullet> held = isEmpty() ? List.of() : List.copyOf(passed);
        return repair(held).all(all).stream().limit(task.lines()).toList();
    }
}
