package tidings.digest;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tidings.article.Article;
import tidings.article.StoredArticle;
import tidings.text.Language;
import tidings.text.Sentences;

/** Reads articles with the lexicon of their language. */
final class Readings {
    private final Sentences sentences;
    private final Map<Language, Lexicon> lexicons = new ConcurrentHashMap<>();

    Readings(Sentences sentences) {
        this.sentences = sentences;
    }

    Reading of(StoredArticle stored) {
        Article article = stored.article();
        return Reading.of(stored, sentences.split(article.text(), article.language()), lexicon(article.language()));
    }

    private Lexicon lexicon(Language language) {
        return lexicons.computeIfAbsent(language, Lexicon::new);
    }
}
