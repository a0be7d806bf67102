package tidings.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tidings.check.Fault;
import tidings.check.SentenceCheck;
import tidings.digest.Digester.Statement;
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
        List<Bullet> doubtful =
                held.stream().filter(bullet -> wantsJudge(task, bullet)).toList();
        if (doubtful.isEmpty()) {
            return held;
        }
        List<Bullet> refused = new ArrayList<>(doubtful);
        task.deadline().all(judge.calls(task, doubtful)).forEach(answer -> answer.ifPresent(refused::removeAll));
        return held.stream().filter(bullet -> !refused.contains(bullet)).toList();
    }

    /** Whether the model, too, is to say about it. */
    boolean wantsJudge(Task task, Bullet bullet) {
        return switch (verify) {
            case CODE -> false;
            case TRANSLATIONS -> isFree(bullet, told(task, bullet));
            case MODEL -> true;
        };
    }

    /** The articles that support it by themselves; all that it cites where it takes several of them. */
    List<Long> sources(Task task, Bullet bullet) {
        Language told = told(task, bullet);
        List<Long> cited = bullet.claims().stream()
                .flatMap(claim -> claim.articles().stream())
                .distinct()
                .toList();
        List<Long> sufficient = cited.stream()
                .filter(article ->
                        faults(bullet, sentencesOf(article, bullet), told).isEmpty())
                .toList();
        return sufficient.isEmpty() ? cited : sufficient;
    }

    private static List<String> sentencesOf(long article, Bullet bullet) {
        return bullet.claims().stream()
                .flatMap(claim -> claim.evidence().stream())
                .filter(sentence -> sentence.articles().contains(article))
                .map(Statement::text)
                .distinct()
                .toList();
    }

    /**
     * Whether it is in the reader's language and says no more than its sentences, as far as code can tell. A translation
     * that no model is to judge does not hold: code cannot see what it does to the verbs.
     */
    boolean holds(Task task, Bullet bullet) {
        if (bullet.claims().isEmpty()) {
            return false;
        }
        Language wanted = task.reader().language();
        Language told = told(task, bullet);
        boolean unjudged = verify == Verify.CODE && isFree(bullet, told);
        return (wanted.equals(Language.UNKNOWN) || told.equals(wanted))
                && !unjudged
                && faults(bullet, bullet.sentences(), told).isEmpty();
    }

    private Set<Fault> faults(Bullet bullet, List<String> sentences, Language told) {
        return isFree(bullet, told)
                ? check.translationFaults(bullet.text(), sentences)
                : check.faults(bullet.text(), sentences);
    }

    /** Whether its words cannot be compared with those of all its claims, since it is in another language. */
    private static boolean isFree(Bullet bullet, Language told) {
        return bullet.claims().stream().anyMatch(claim -> !claim.language().equals(told));
    }

    private Language told(Task task, Bullet bullet) {
        Language wanted = task.reader().language();
        Language own = bullet.claims().getFirst().language();
        return told(bullet.text(), wanted.equals(Language.UNKNOWN) ? own : wanted);
    }

    private Language told(String text, Language presumed) {
        Language detected = text.length() < TELLING ? Language.UNKNOWN : detector.detect(text);
        return detected.equals(Language.UNKNOWN) ? presumed : detected;
    }
}
