package tidings.writer;

import java.util.List;
import tidings.check.SentenceCheck;

/** Decides about each bullet: it may be shown, or it may not. In code, since only that held against adaptive attacks. */
final class Verification {
    private final SentenceCheck check;

    Verification(SentenceCheck check) {
        this.check = check;
    }

    /** Those that say no more than the sentences behind the claims they cite. */
    List<Bullet> passed(Task task, List<Bullet> bullets) {
        return bullets.stream()
                .filter(bullet -> !bullet.claims().isEmpty())
                .filter(bullet ->
                        check.faults(bullet.text(), bullet.sentences()).isEmpty())
                .toList();
    }
}
