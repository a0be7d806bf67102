package tidings.alert;

import java.util.Optional;
import tidings.article.Article;
import tidings.article.StoredArticle;
import tidings.check.CorrectionNotes;

/**
 * An outlet's own word that what it had reported, and somebody was told, was wrong.
 *
 * @param article which it said so of
 */
public record Correction(Kind kind, long article, String outlet) {
    /** How much of it was. */
    public enum Kind {
        CORRECTED,
        RETRACTED
    }

    /** What an article says so of itself, or of one that came before it; empty where it says nothing of the kind. */
    public static Optional<Correction> in(StoredArticle stored) {
        CorrectionNotes notes = notes(stored.article());
        Kind kind = notes.retract() ? Kind.RETRACTED : Kind.CORRECTED;
        return notes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Correction(kind, stored.id(), stored.article().source()));
    }

    static CorrectionNotes notes(Article article) {
        return CorrectionNotes.of(article.title(), article.text(), article.source());
    }

    /** Whether an outlet says so in this sentence of its own. */
    public static boolean isNote(String sentence, String outlet) {
        return !CorrectionNotes.of("", sentence, outlet).isEmpty();
    }

    /** Whether an outlet says in these that it had reported something and that this is not true, whoever says so. */
    public static boolean denies(String sentences) {
        return CorrectionNotes.denyReport(sentences);
    }
}
