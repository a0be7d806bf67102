package tidings.alert;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import tidings.article.Article;
import tidings.check.Contrast;
import tidings.text.Language;

/**
 * Whether articles of one story have to do with each other: short ones may have come into it by one name, and what happens
 * in two places is told in the same words. In one language they have words in common, in two a number or a name; and not
 * each has a headline with a name that the other one has nowhere.
 */
record Kinship(String headline, String text, Language language, Set<String> terms, NameKeys keys) {
    private static final Contrast CONTRAST = new Contrast();
    private static final Pattern FIRST = Pattern.compile("\\p{L}+");
    private static final int SHORTEST_STEM = 3;
    private static final int ENDING = 2;
    private static final int ENOUGH = 2;
    private static final double ENOUGH_SHARE = 0.25;

    Kinship {
        terms = Set.copyOf(terms);
    }

    static Kinship of(Article article, ArticleTerms terms) {
        Set<String> words = new HashSet<>(terms.all().keySet());
        words.removeIf(term -> term.startsWith(" "));
        return new Kinship(headline(article), article.text(), article.language(), words, NameKeys.of(article));
    }

    /** Its first word has a capital letter in any case: it may be a name where it has one inside a sentence, too. */
    private static String headline(Article article) {
        return FIRST.matcher(article.title())
                .replaceFirst(first -> isInside(first.group(), article.text())
                        ? "$0"
                        : first.group().toLowerCase(Locale.ROOT));
    }

    private static boolean isInside(String word, String text) {
        String stem = word.substring(0, Math.max(Math.min(SHORTEST_STEM, word.length()), word.length() - ENDING));
        return Pattern.compile("[\\p{Ll}\\p{Nd},] " + stem).matcher(text).find();
    }

    boolean isAkinTo(Kinship other) {
        boolean meets = language.equals(other.language) ? sharesWords(other) : keys.meet(other.keys);
        return meets && !(isOfAnother(other) && other.isOfAnother(this));
    }

    private boolean isOfAnother(Kinship other) {
        return CONTRAST.namesMore(headline, text, other.headline + "\n" + other.text);
    }

    private boolean sharesWords(Kinship other) {
        long shared = terms.stream().filter(other.terms::contains).count();
        int fewer = Math.min(terms.size(), other.terms.size());
        return shared >= Math.min(ENOUGH, fewer) && shared >= ENOUGH_SHARE * fewer;
    }
}
