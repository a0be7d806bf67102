package tidings.alert;

import java.util.HashSet;
import java.util.Set;
import tidings.article.Article;
import tidings.check.Counted;
import tidings.text.Language;

/**
 * Whether articles of one story have to do with each other: short ones may have come into it by one name, and what happens
 * in two places is told in the same words. In one language they have words in common, in two a name, or a number and
 * little else to go by; and what they tell of is not in two places, unless they count the same there: then one names a part of
 * the other.
 */
record Kinship(Language language, Set<String> terms, NameKeys keys, Scene scene, Counted counted) {
    private static final int ENOUGH = 2;
    private static final double ENOUGH_SHARE = 0.25;
    private static final double UNSEEN_SHARE = 0.5;

    Kinship {
        terms = Set.copyOf(terms);
    }

    static Kinship of(Article article, ArticleTerms terms) {
        Set<String> words = new HashSet<>(terms.all().keySet());
        words.removeIf(term -> term.startsWith(" "));
        return new Kinship(
                article.language(),
                words,
                NameKeys.of(article),
                Scene.of(article),
                Counted.of(article.title(), article.text()));
    }

    boolean isAkinTo(Kinship other) {
        boolean meets = language.equals(other.language) ? sharesWords(other) && isTiedTo(other) : keys.meet(other.keys);
        return meets && !isElsewhereThan(other);
    }

    /** Whether what they tell of is in two places. */
    boolean isElsewhereThan(Kinship other) {
        return scene.isElsewhereThan(other.scene) && !counted.agreesWith(other.counted);
    }

    private boolean sharesWords(Kinship other) {
        return shared(other) >= Math.min(ENOUGH, fewer(other)) && shared(other) >= ENOUGH_SHARE * fewer(other);
    }

    /** Where one does not say where, the words of any news are not enough. */
    private boolean isTiedTo(Kinship other) {
        return (!scene.names().isEmpty() && !other.scene.names().isEmpty())
                || keys.haveInCommon(other.keys)
                || shared(other) >= UNSEEN_SHARE * fewer(other);
    }

    private long shared(Kinship other) {
        return terms.stream().filter(other.terms::contains).count();
    }

    private int fewer(Kinship other) {
        return Math.min(terms.size(), other.terms.size());
    }
}
