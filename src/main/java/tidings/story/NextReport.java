package tidings.story;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tidings.article.Article;

/**
 * Tells the next report from a copy of the last one: losses, prices and the weather are told every day in the same words with
 * other numbers, and taken for copies all but the first would be lost. A copy adds numbers or leaves some out, with what it
 * stands among; the next report has others in their place. A brief needs none: the next alarm is told in the very words of
 * the last one.
 */
final class NextReport {
    /** Sooner an outlet corrects a number. */
    static final Duration APART = Duration.ofHours(1);
    /** So long it takes at most to say that a report was wrong in another one. */
    private static final Duration CORRECTED = Duration.ofDays(2);
    /** So long other outlets take to print what one has told. */
    private static final Duration REPRINTED = Duration.ofHours(12);
    /** The same with a number in it, which the next event would hardly have as well. */
    private static final Duration REPRINTED_WITH_NUMBERS = Duration.ofDays(2);
    /** So many are others in the report of another outlet, whose pages have numbers of their own. */
    private static final int ELSEWHERE = 2;

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");

    private NextReport() {}

    /** Whether an article that has most of the words of a stored one is news all the same. */
    static boolean is(Article article, Article stored) {
        if (isAgain(article, stored) || !isLater(article, stored)) {
            return isAgain(article, stored);
        }
        int enough = article.source().equals(stored.source()) ? 1 : ELSEWHERE;
        Set<String> now = numbers(article.text());
        Set<String> then = numbers(stored.text());
        return without(now, then) >= enough && without(then, now) >= enough;
    }

    /** Whether another event is told in the few words of the last one: an alarm, a power cut, a road that is closed. */
    static boolean isAgain(Article article, Article stored) {
        return article.isBrief() && stored.isBrief() && areApart(article, stored, enough(article, stored));
    }

    private static Duration enough(Article article, Article stored) {
        if (article.source().equals(stored.source())) {
            return APART;
        }
        return NUMBER.matcher(article.text()).find() ? REPRINTED_WITH_NUMBERS : REPRINTED;
    }

    static boolean isLater(Article article, Article stored) {
        return areApart(article, stored, APART);
    }

    private static boolean areApart(Article article, Article stored, Duration enough) {
        return apart(article, stored)
                .filter(apart -> apart.compareTo(enough) >= 0)
                .isPresent();
    }

    static boolean isSoon(Article article, Article stored) {
        return apart(article, stored)
                .filter(apart -> apart.compareTo(APART) < 0)
                .isPresent();
    }

    /** Whether it comes after the stored one, and not so late that another event is meant. */
    static boolean mayCorrect(Article article, Article stored) {
        return since(article, stored)
                .filter(since -> !since.isNegative() && since.compareTo(CORRECTED) < 0)
                .isPresent();
    }

    private static Optional<Duration> apart(Article article, Article stored) {
        return since(article, stored).map(Duration::abs);
    }

    private static Optional<Duration> since(Article article, Article stored) {
        return article.published().flatMap(now -> stored.published().map(then -> Duration.between(then, now)));
    }

    private static Set<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
    }

    private static int without(Set<String> numbers, Set<String> others) {
        Set<String> own = new HashSet<>(numbers);
        own.removeAll(others);
        return own.size();
    }
}
