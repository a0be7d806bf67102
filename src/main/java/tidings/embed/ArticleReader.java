package tidings.embed;

import java.util.Optional;
import tidings.article.Article;
import tidings.article.StoredArticle;

/** Has the model read articles. */
record ArticleReader(Embedder embedder) {
    /** News says in its first sentences what it is about, and a model reads no more than some 250 words. Code points. */
    private static final int READ = 1_000;

    /**
     * The article with its vector, where the model knows its language.
     *
     * @throws EmbeddingException where the model fails
     */
    Vectors.Embedded embedded(StoredArticle stored) {
        Article article = stored.article();
        return new Vectors.Embedded(
                stored.id(),
                Optional.of(article)
                        .filter(known -> embedder.knows(known.language()))
                        .map(known -> Int8Vector.of(embedder.passage(read(known)))));
    }

    private static String read(Article article) {
        String all = article.title() + "\n" + article.text();
        return all.codePointCount(0, all.length()) <= READ ? all : all.substring(0, all.offsetByCodePoints(0, READ));
    }
}
