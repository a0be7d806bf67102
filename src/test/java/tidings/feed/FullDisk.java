package tidings.feed;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import tidings.article.Article;
import tidings.article.Articles;
import tidings.article.StoredArticle;
import tidings.text.Language;

/** A store that can be read and not written. */
record FullDisk(Articles articles) implements Articles {
    @Override
    public List<Outcome> add(List<Article> batch) {
        throw new IllegalStateException("The disk is full.");
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
