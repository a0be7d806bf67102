package tidings.writer;

import java.util.List;
import tidings.article.StoredArticle;
import tidings.digest.Digester;
import tidings.llm.Tokens;
import tidings.text.Language;

/**
 * What one article says about the topic.
 *
 * @param sentences each stands alone and names all articles that say the very same; never empty
 */
record Excerpt(StoredArticle stored, List<Digester.Statement> sentences) {
    /** Of an id with its blank and line end, in tokens. */
    private static final int ID = 8;

    Excerpt {
        sentences = List.copyOf(sentences);
    }

    Language language() {
        return stored.article().language();
    }

    int tokens() {
        return sentences.stream()
                .mapToInt(sentence -> Tokens.estimate(sentence.text()) + ID)
                .sum();
    }
}
