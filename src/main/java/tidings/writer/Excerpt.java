package tidings.writer;

import java.util.List;
import tidings.article.Origin;
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

    /** Whether a chat keeps it for itself: what it says must be gone as soon as the chat wants to be forgotten. */
    boolean isFromChat() {
        return stored.article().origin() == Origin.SENT;
    }

    int tokens() {
        return sentences.stream()
                .mapToInt(sentence -> Tokens.estimate(sentence.text()) + ID)
                .sum();
    }
}
