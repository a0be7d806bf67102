package tidings.feed;

import java.util.Set;
import java.util.regex.Pattern;
import tidings.article.Article;
import tidings.check.Contrast;
import tidings.intake.PageReader.PageArticle;

/**
 * Tells whether two texts are about one thing, by their words of substance. A page may be a wall that asks for consent or
 * money, and a link the place where an outlet shows whatever it has last.
 */
final class SameNews {
    /** What comes later is not looked at. Characters. */
    private static final int ENOUGH = 20_000;

    private static final String UNSPACED =
            "[\\p{IsIdeographic}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}]";
    private static final Pattern PAIR = Pattern.compile("(%1$s)(?=(%1$s))".formatted(UNSPACED));
    /** With fewer words a headline may be a play on words. */
    private static final int FEW = 3;
    /** Of what the feed says of an item, its page has this share of the words; a wall has one by chance. */
    private static final double ON_PAGE = 0.2;
    /** A headline that was rewritten has this share of its words in the article. */
    private static final double HEADLINE = 0.5;
    /** A text that was rewritten has this share of the shorter one's words. */
    private static final double REWRITTEN = 0.3;

    private static final Contrast CONTRAST = new Contrast();

    /** Whether the page may be that of what is told; where nothing is told, it may. */
    boolean isOn(PageArticle page, Told told) {
        Set<String> words = words(told.item().title() + "\n" + told.text().whole());
        return words.isEmpty()
                || share(words, words(page.text())) >= ON_PAGE
                || (words.size() < FEW && share(words, words(page.title().orElse(""))) == 1);
    }

    /** Whether one of the two has none of the other's words. */
    boolean isUnrelated(String headline, String text) {
        Set<String> words = words(headline);
        return !words.isEmpty() && share(words, words(text)) == 0;
    }

    /** Whether what stands at an address now is what stood there, in other words. */
    boolean isRevision(String title, String text, Article there) {
        Set<String> then = words(there.title() + "\n" + there.text());
        return title.equalsIgnoreCase(there.title())
                || share(words(title), then) >= HEADLINE
                || shareOfShorter(words(text), words(there.text())) >= REWRITTEN;
    }

    /** Whether one has all the words of the other and no other number, as where a sentence was added. */
    boolean isLonger(String text, String other) {
        return shareOfShorter(words(text), words(other)) == 1 && !CONTRAST.isCountedOtherwise(text, other);
    }

    private static double shareOfShorter(Set<String> one, Set<String> other) {
        return one.size() <= other.size() ? share(one, other) : share(other, one);
    }

    private static double share(Set<String> words, Set<String> others) {
        return words.isEmpty() ? 0 : words.stream().filter(others::contains).count() / (double) words.size();
    }

    /** Where words stand without blanks, each two letters that follow each other. */
    private Set<String> words(String text) {
        String start = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
        return CONTRAST.substance(PAIR.matcher(start).replaceAll("$1$2 "));
    }
}
