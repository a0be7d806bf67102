package tidings.store;

import java.util.List;
import java.util.StringJoiner;
import tidings.article.Article;
import tidings.text.TextAnalysis;
import tidings.text.Token;

/**
 * What an index holds of an article, with blanks between the terms.
 *
 * @param title weighs three times as much as the text. The opening of a post is no headline: it weighs as the text does,
 *     and twice, since the news comes first
 */
record IndexTerms(String title, String text) {
    /** Stands in no topic, so that no quotation runs across it. */
    private static final String PARTED = " ¶ ";

    static IndexTerms of(Article article, TextAnalysis analysis) {
        return of(
                article,
                analysis.tokens(article.title(), article.language()),
                analysis.tokens(article.text(), article.language()));
    }

    static IndexTerms of(Article article, List<Token> title, List<Token> text) {
        return article.hasHeadline()
                ? new IndexTerms(joined(title), joined(text))
                : new IndexTerms("", joined(title) + PARTED + joined(text));
    }

    private static String joined(List<Token> words) {
        StringJoiner terms = new StringJoiner(" ");
        words.forEach(word -> terms.add(word.term()));
        return terms.toString();
    }
}
