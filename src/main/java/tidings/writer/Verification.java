package tidings.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import tidings.check.Fault;
import tidings.check.SentenceCheck;
import tidings.text.Language;
import tidings.text.LanguageDetector;
import tidings.writer.WriterSettings.Verify;

/** Decides about each bullet: it may be shown, or it may not. In code, since only that held against adaptive attacks. */
final class Verification {
    /** A shorter bullet's language cannot be told for sure. UTF-16 units. */
    private static final int TELLING = 40;

    private final SentenceCheck check;
    private final LanguageDetector detector;
    private final Judge judge;
    private final Verify verify;

    Verification(SentenceCheck check, LanguageDetector detector, Judge judge, Verify verify) {
        this.check = check;
        this.detector = detector;
        this.judge = judge;
        this.verify = verify;
    }

    /** Those that are in the reader's language and say no more than the sentences behind the claims they cite. */
    List<Bullet> passed(Task task, List<Bullet> bullets) {
        List<Bullet> held =
                bullets.stream().filter(bullet -> holds(task, bullet)).toList();
        List<Bullet> doubtful = held.stream().filter(this::wantsJudge).toList();
        if (doubtful.isEmpty()) {
            return held;
        }
        List<Callable<List<Bullet>>> call = List.of(() -> judge.confirmed(task, doubtful));
        List<Bullet> refused = new ArrayList<>(doubtful);
        refused.removeAll(task.deadline().all(call).getFirst().orElse(doubtful));
        return held.stream().filter(bullet -> !refused.contains(bullet)).toList();
    }

    /** Whether the model, too, is to say about it. */
    boolean wantsJudge(Bullet bullet) {
        return switch (verify) {
            case CODE -> false;
            case TRANSLATIONS -> isTranslated(bullet, told(bullet.text(), Language.UNKNOWN));
            case MODEL -> true;
        };
    }

    /** Whether it is in the reader's language and says no more than its sentences, as far as code can tell. */
    boolean holds(Task task, Bullet bullet) {
        return !bullet.claims().isEmpty() && holds(bullet, task.reader().language());
    }

    private boolean holds(Bullet bullet, Language wanted) {
        Language own = bullet.claims().getFirst().language();
        Language told = told(bullet.text(), wanted.equals(Language.UNKNOWN) ? own : wanted);
        if (!wanted.equals(Language.UNKNOWN) && !told.equals(wanted)) {
            return false;
        }
        return faults(bullet, told).isEmpty();
    }

    private Set<Fault> faults(Bullet bullet, Language told) {
        return isTranslated(bullet, told)
                ? check.translationFaults(bullet.text(), bullet.sentences())
                : check.faults(bullet.text(), bullet.sentences());
    }

    /** Whether its words cannot be compared with those of all its claims. */
    private static boolean isTranslated(Bullet bullet, Language told) {
        return bullet.claims().stream().anyMatch(claim -> !claim.language().equals(told));
    }

    private Language told(String text, Language presumed) {
        Language detected = text.length() < TELLING ? Language.UNKNOWN : detector.detect(text);
        return detected.equals(Language.UNKNOWN) ? presumed : detected;
    }
}
