package tidings.feed;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import tidings.article.Article;
import tidings.article.Articles;
import tidings.article.StoredArticle;
import tidings.text.Language;

/**
 * A store in which something happens first whenever articles are to be added.
 *
 * @param before the addition
 */
record WatchedArticles(Articles articles, Runnable before) implements Articles {
    /** A store that can be read and not written. */
    static WatchedArticles onFullDisk(Articles articles) {
        return new WatchedArticles(articles, () -> {
            throw new IllegalStateException("The disk is full.");
        });
    }

    @Override
    public List<Outcome> add(List<Article> batch) {
        before.run();
        return articles.add(batch);
    }

    @Override
    public List<StoredArticle> withUrls(Collection<String> urls) {
        return articles.withUrls(urls);
    }

    @Override
    public List<StoredArticle> newest(int limit) {
        return articles.newest(limit);
    }

    @Override
    public long count() {
        return articles.count();
    }

    @Override
    public Set<Language> languages() {
        return articles.languages();
    }
}
