package tidings.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tidings.article.Article;
import tidings.article.Articles;
import tidings.article.StoredArticle;
import tidings.text.Language;

/** Articles in a list, each url once. */
final class KeptArticles implements Articles {
    final List<Article> all = new ArrayList<>();
    final List<Integer> batches = new ArrayList<>();

    @Override
    public List<Outcome> add(List<Article> articles) {
        batches.add(articles.size());
        return articles.stream().map(this::add).toList();
    }

    private Outcome add(Article article) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).url().equals(article.url())) {
                return new Outcome.Known(i);
            }
        }
        all.add(article);
        return new Outcome.Added(all.size() - 1);
    }

    @Override
    public List<StoredArticle> withUrls(Collection<String> urls) {
        return List.of();
    }

    @Override
    public List<StoredArticle> newest(int limit) {
        return List.of();
    }

    @Override
    public long count() {
        return all.size();
    }

    @Override
    public Set<Language> languages() {
        return all.stream().map(Article::language).collect(Collectors.toSet());
    }
}
