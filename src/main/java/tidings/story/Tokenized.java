package tidings.story;

import java.util.List;
import tidings.article.Article;
import tidings.text.Language;
import tidings.text.TextAnalysis;
import tidings.text.Token;

/**
 * An article with its tokens, analysed once for all who look at it.
 *
 * @param parts headline and text, or one of them where they are the same
 */
record Tokenized(Language language, List<Part> parts) {
    /** A text with its tokens. */
    record Part(String text, List<Token> tokens, boolean isTitle) {}

    /** The text is analysed in one piece, as the index does it, so that both can share the work. */
    static Tokenized of(Article article, TextAnalysis analysis) {
        Part title = new Part(article.title(), analysis.tokens(article.title(), article.language()), true);
        return new Tokenized(
                article.language(),
                article.text().equals(article.title())
                        ? List.of(title)
                        : List.of(
                                title,
                                new Part(article.text(), analysis.tokens(article.text(), article.language()), false)));
    }
}
