package tidings.story;

import tidings.article.Article;
import tidings.article.Origin;
import tidings.check.Contrast;
import tidings.check.CorrectionNotes;
import tidings.intake.CanonicalUrl;

/** What comes again at its address: a correction, a retraction, or no more than a teaser of what is stored. */
public final class Revisions {
    /** Shorter than this share of what is stored, a text is a teaser of it, unless it says that it was wrong. */
    private static final double TEASER = 0.8;

    private final Contrast contrast = new Contrast();

    /** Whether it takes the place of what is stored from the same address. */
    public boolean takesPlace(Article article, Article stored) {
        boolean same = article.text().equals(stored.text()) && article.title().equals(stored.title());
        return !same
                && stored.origin() != Origin.SAMPLE
                && (article.source().equals(stored.source()) || (isAtHome(article) && !isAtHome(stored)))
                && (article.text().length() >= TEASER * stored.text().length() || putsRight(article, stored));
    }

    /** Whether it says that the other was wrong, by its headline or in a note: in the text somebody may be called a liar without anything being taken back. */
    boolean putsRight(Article article, Article stored) {
        CorrectionNotes now = CorrectionNotes.of(article.title(), article.text(), article.source());
        CorrectionNotes then = CorrectionNotes.of(stored.title(), stored.text(), stored.source());
        return contrast.takesBack(article.title()) || now.retractMoreThan(then) || now.correctMoreThan(then);
    }

    /** Whether the outlet's own address has it; a feed of somebody else may have brought it before. */
    private static boolean isAtHome(Article article) {
        return CanonicalUrl.outlet(article.url())
                .filter(article.source()::equals)
                .isPresent();
    }
}
