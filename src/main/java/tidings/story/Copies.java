package tidings.story;

import java.util.Set;
import java.util.stream.Collectors;
import tidings.article.Article;
import tidings.check.Contrast;
import tidings.check.CorrectionNotes;
import tidings.check.Counts;
import tidings.story.Account.Statement;
import tidings.text.Sentences;

/**
 * Tells a copy from news that is told before the same background: who was found guilty on Friday is dead on Sunday, a
 * resignation is denied, and the rest of the text stands as it was. An article too many costs readers little, because a
 * digest tells nothing twice; a wrong copy is news that is lost.
 */
final class Copies {
    /** With less than this share of its words a sentence is none that was told before. */
    private static final double SAID = 0.5;
    /** The same for the whole article, where sentences begin and end elsewhere. */
    private static final double SAID_SOMEWHERE = 0.8;
    /** Where another thing happened, each has this share of its words for itself. */
    private static final double HAPPENED = 0.1;
    /** Sentences with nearly the same words have this share in common, each of its own. */
    private static final double TWINS = 0.7;
    /** Added news has so many words of the subject; what stands around an article has none. */
    private static final int ON_THE_SUBJECT = 2;

    /** This share of its words a corrected article leaves as it was. */
    private static final double KEPT = 0.8;

    private final Sentences sentences = new Sentences();
    private final Contrast contrast = new Contrast();
    private final Counts counts = new Counts();
    private final Substitution substitution = new Substitution(contrast);

    /** Whether an article with most of the words of a stored one says nothing that this one does not. */
    boolean isCopy(Article article, Article stored) {
        Account now = account(article);
        Account then = account(stored);
        boolean later = NextReport.isLater(article, stored);
        return !NextReport.is(article, stored)
                && now.opening().stream()
                        .filter(opening -> !then.quotes(opening))
                        .noneMatch(opening -> tellsOtherwise(opening, then, later) || isTheNews(opening, now, then))
                && now.statements().stream().noneMatch(statement -> isAdded(statement, then))
                && !substitution.isIn(now, then, article.source().equals(stored.source()));
    }

    /**
     * Whether an outlet says the same again soon afterwards, with a word or a number put right, or later where it says that
     * something was wrong. Of others than before it speaks only soon, and where the headline says so.
     */
    boolean isCorrection(Article article, Article stored) {
        if (!article.source().equals(stored.source())) {
            return false;
        }
        Account now = account(article);
        Account then = account(stored);
        boolean soon = NextReport.isSoon(article, stored)
                && (contrast.corrects(article.title()) || isNearlyTheSame(now, then));
        return isSaidAgain(now, then) && (soon || (saysSo(article, stored) && !substitution.isIn(now, then, true)));
    }

    private boolean isSaidAgain(Account now, Account then) {
        return now.headline().shareIn(then.subject()) >= SAID
                && now.first()
                        .flatMap(opening -> then.first().filter(stood -> isCorrected(opening, stood)))
                        .isPresent();
    }

    private boolean saysSo(Article article, Article stored) {
        return NextReport.mayCorrect(article, stored)
                && (contrast.corrects(article.title())
                        || !CorrectionNotes.of(article.title(), article.text(), article.source())
                                .isEmpty());
    }

    /** Whether one is not to be stored beside the other: a copy, a correction, or what the other one has corrected already. */
    boolean isOneOf(Article one, Article other) {
        return isCopy(one, other)
                || isCorrection(one, other)
                || (NextReport.mayCorrect(other, one) && isCorrection(other, one));
    }

    /**
     * Whether it counts otherwise what has been counted there already: with another toll the event goes on, while the next
     * alarm has nothing to count.
     */
    boolean countsOn(Article article, Article stored) {
        Set<String> then = counted(stored);
        return !then.isEmpty()
                && !then.containsAll(counted(article))
                && !substitution.isIn(
                        account(article), account(stored), article.source().equals(stored.source()));
    }

    private Set<String> counted(Article article) {
        return counts.in(article.title() + "\n" + article.text()).values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private boolean isNearlyTheSame(Account now, Account then) {
        return now.share(then) >= KEPT && then.share(now) >= KEPT && !substitution.isIn(now, then, true);
    }

    private boolean isCorrected(Statement now, Statement then) {
        return now.shareIn(then.words()) >= TWINS && !contrast.isDenial(now.text(), then.text());
    }

    private boolean tellsOtherwise(Statement statement, Account then, boolean later) {
        return then.nearest(statement)
                .filter(told -> statement.shareIn(told.words()) >= SAID)
                .filter(told -> isDenied(statement, told)
                        || isCountedOtherwise(statement, told, then)
                        || (later && isOwn(statement, told.words()) && isOwn(told, statement.words())))
                .isPresent();
    }

    /** A sentence that is cut short may have lost its "not". */
    private boolean isDenied(Statement statement, Statement told) {
        return statement.shareIn(told.words()) >= TWINS
                && told.shareIn(statement.words()) >= TWINS
                && contrast.isDenial(statement.text(), told.text());
    }

    private static boolean isOwn(Statement statement, Set<String> others) {
        return 1 - statement.shareIn(others) >= HAPPENED;
    }

    /** A sentence that is cut short may have lost its number too. */
    private boolean isCountedOtherwise(Statement statement, Statement told, Account then) {
        return contrast.isCountedOtherwise(statement.text(), told.text())
                && !then.numbers().containsAll(contrast.numbers(statement.text()));
    }

    /** Whether that is what the article has its headline for. */
    private static boolean isTheNews(Statement opening, Account now, Account then) {
        return opening.words().stream().anyMatch(now.headline().words()::contains) && !isTold(opening, then);
    }

    private static boolean isAdded(Statement statement, Account then) {
        Set<String> subject = then.subject();
        return statement.words().stream().filter(subject::contains).count() >= ON_THE_SUBJECT
                && !isTold(statement, then);
    }

    private static boolean isTold(Statement statement, Account then) {
        return statement.shareIn(then.words()) >= SAID_SOMEWHERE
                || then.nearest(statement)
                        .filter(nearest -> statement.shareIn(nearest.words()) >= SAID)
                        .isPresent();
    }

    private Account account(Article article) {
        return Account.of(article, sentences, contrast);
    }
}
