package tidings.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tidings.article.Article;
import tidings.check.Contrast;
import tidings.feed.Told.Link;
import tidings.intake.PageReader.PageArticle;
import tidings.text.Lines;

/**
 * Tells whether two texts are about one thing, by their words of substance. A page may be a wall that asks for consent or
 * money, and a link the place where an outlet shows whatever it has last. It is for one visit, since it remembers the words
 * of what it has read: that may be compared with thousands of items.
 */
final class SameNews {
    /** What comes later is not looked at. Characters. */
    private static final int ENOUGH = 20_000;

    private static final String UNSPACED =
            "[\\p{IsIdeographic}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}]";
    private static final Pattern PAIR = Pattern.compile("(%1$s)(?=(%1$s))".formatted(UNSPACED));
    private static final List<String> WALL = Lines.of("/feed/walls.txt");
    /** An article may speak of cookies, too. */
    private static final int WALLED = 2;
    /** Of what the feed says of an item, its page has this share of the words; a wall has one by chance. */
    private static final double ON_PAGE = 0.2;
    /** A headline that was rewritten has this share of its words in the article. */
    private static final double HEADLINE = 0.5;
    /** A text that was rewritten has this share of the shorter one's words. */
    private static final double REWRITTEN = 0.3;

    /** So many words in common say something, of a headline and of a text. */
    private static final int FEW = 2;

    private static final int SOME = 4;

    /** A page that goes on keeps this share of its words. */
    private static final double KEPT = 0.8;

    private static final Contrast CONTRAST = new Contrast();

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Set<String>> numbers = new HashMap<>();

    /** Whether the page may be that of what is told; where nothing is told, it may. */
    boolean isOn(PageArticle page, Told told) {
        return told.link() == Link.OWN
                ? isOnItsPage(page, told)
                : isTold(
                        told.item().title(),
                        told.text().whole(),
                        page.title().orElse(told.item().title()),
                        page.text());
    }

    private boolean isOnItsPage(PageArticle page, Told told) {
        return hasWordsOf(page, told)
                || (mayPlayOnWords(page, told) && !isWall(page.text()) && !told.isPageOfAnother(page.text()));
    }

    /** Where it has not, its text may be a notice of the outlet about itself. */
    boolean hasWordsOf(PageArticle page, Told told) {
        Set<String> words = words(told.item().title() + "\n" + told.text().whole());
        return words.isEmpty() || share(words, words(page.text())) >= ON_PAGE;
    }

    /** Of "Blood, sweat and tears" the article about a budget has no word; it has that headline. */
    private boolean mayPlayOnWords(PageArticle page, Told told) {
        return page.title()
                .filter(title -> isSameHeadline(title, told.item().title()))
                .isPresent();
    }

    private boolean isSameHeadline(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        return one.equalsIgnoreCase(other)
                || (words.size() >= others.size() ? share(words, others) : share(others, words)) >= HEADLINE;
    }

    private static boolean isWall(String text) {
        String low = text.toLowerCase(Locale.ROOT);
        return WALL.stream().filter(low::contains).limit(WALLED).count() == WALLED;
    }

    /** Whether one of the two has none of the other's words. */
    boolean isUnrelated(String headline, String text) {
        Set<String> words = words(headline);
        return !words.isEmpty() && share(words, words(text)) == 0;
    }

    /** Whether what stands at an address now is what stood there, in other words. "Alert ended" is news of its own. */
    boolean isRevision(String title, String text, Article there) {
        Set<String> headline = words(title);
        Set<String> then = words(there.title() + "\n" + there.text());
        return title.equalsIgnoreCase(there.title())
                || (common(headline, then) >= FEW && share(headline, then) >= HEADLINE)
                || (isUnrelated(title, there.title())
                        ? isRewritten(lead(text), lead(there.text()))
                        : isRewritten(text, there.text()));
    }

    /**
     * Whether what is told later, in few words as well, is the next event: the headline of each has a word of its own, or both
     * say the very same.
     */
    boolean isNext(String title, String text, Article there) {
        if (CONTRAST.corrects(title) || CONTRAST.takesBack(title)) {
            return false;
        }
        Set<String> headline = words(title);
        Set<String> then = words(there.title());
        boolean isSaidAgain =
                isSameWording(title, there.title()) && isSameWording(text.isBlank() ? title : text, there.text());
        return isSaidAgain || (!then.containsAll(headline) && !headline.containsAll(then));
    }

    private boolean isRewritten(String text, String then) {
        Set<String> body = words(text);
        Set<String> bodyThen = words(then);
        return common(body, bodyThen) >= SOME && shareOfShorter(body, bodyThen) >= REWRITTEN;
    }

    /** What an outlet says below all its news tells nothing of this. */
    private static String lead(String text) {
        return text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }

    boolean isSameWording(String one, String other) {
        return words(one).equals(words(other)) && numbers(one).equals(numbers(other));
    }

    /** Whether one article tells what another one does, under a headline like that which names and counts nothing more. */
    boolean isTold(String title, String text, String otherTitle, String otherText) {
        String whole = title + "\n" + text;
        String other = otherTitle + "\n" + otherText;
        return areAlike(title, otherTitle)
                && share(words(whole), words(other)) >= HEADLINE
                && numbers(other).containsAll(numbers(title))
                && !CONTRAST.takesBack(title)
                && !CONTRAST.isDenial(title, otherTitle)
                && !CONTRAST.namesMore(title, start(whole), otherTitle);
    }

    /** Whether a later text of a page keeps what the earlier one told. */
    boolean goesOn(String text, String earlier) {
        return share(words(earlier), words(text)) >= KEPT;
    }

    /** Whether one has about half of the other's words. */
    boolean areAlike(String one, String other) {
        return shareOfShorter(words(one), words(other)) >= HEADLINE;
    }

    /** Whether one has all the words of the other and no other number, as where a sentence was added. */
    boolean isLonger(String text, String other) {
        return shareOfShorter(words(text), words(other)) == 1
                && (numbers(text).containsAll(numbers(other)) || numbers(other).containsAll(numbers(text)));
    }

    private static double shareOfShorter(Set<String> one, Set<String> other) {
        return one.size() <= other.size() ? share(one, other) : share(other, one);
    }

    private static double share(Set<String> words, Set<String> others) {
        return words.isEmpty() ? 0 : common(words, others) / (double) words.size();
    }

    private static long common(Set<String> words, Set<String> others) {
        return words.stream().filter(others::contains).count();
    }

    /** Where words stand without blanks, each two letters that follow each other. */
    private Set<String> words(String text) {
        return words.computeIfAbsent(
                text, any -> CONTRAST.substance(PAIR.matcher(start(text)).replaceAll("$1$2 ")));
    }

    private Set<String> numbers(String text) {
        return numbers.computeIfAbsent(text, CONTRAST::numbers);
    }

    private static String start(String text) {
        return text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
    }
}
