package tidings.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tidings.article.Address;
import tidings.article.Article;
import tidings.article.Articles;
import tidings.article.Origin;
import tidings.article.StoredArticle;
import tidings.story.Revisions;
import tidings.text.Language;
import tidings.text.TextAnalysis;

/** The articles of one feed that are for the chats that asked for it; the newest of them, in tables of their own. */
record SqliteFeedArticles(Database database, TextAnalysis analysis, Revisions revisions, long feed)
        implements Articles {
    /** What a feed may hold for its chats; the earliest that came go first. */
    static final int MOST = 500;

    @Override
    public List<Outcome> add(List<Article> articles) {
        List<Indexed> indexed = articles.stream()
                .map(article -> new Indexed(article, IndexTerms.of(article, analysis)))
                .toList();
        return database.write(session -> {
            // It may have been removed while it was visited.
            boolean isThere = session.number("SELECT count(*) FROM feed WHERE id = ?", feed) > 0;
            List<Outcome> outcomes =
                    indexed.stream().map(each -> add(session, each, isThere)).toList();
            session.update("""
                    DELETE FROM feed_article WHERE feed = ? AND id NOT IN
                        (SELECT id FROM feed_article WHERE feed = ? ORDER BY id DESC LIMIT ?)
                    """, feed, feed, MOST);
            return outcomes;
        });
    }

    private record Indexed(Article article, IndexTerms terms) {}

    private Outcome add(Session session, Indexed indexed, boolean isThere) {
        Article article = indexed.article();
        Optional<Long> known = known(session, article);
        if (known.isPresent() || !isThere) {
            known.ifPresent(id -> correct(session, id, indexed));
            return new Outcome.Known(ArticleIds.ofFeed(known.orElse(0L)));
        }
        session.update(
                """
                INSERT INTO feed_article (feed, url, title, text, published, source, language)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                feed,
                article.url(),
                article.title(),
                article.text(),
                article.published(),
                article.source(),
                article.language().code());
        long id = session.number("SELECT last_insert_rowid()");
        session.update(
                "INSERT INTO feed_terms (rowid, title, text, feed) VALUES (?, ?, ?, ?)",
                id,
                indexed.terms().title(),
                indexed.terms().text(),
                feed);
        know(session, article.language());
        return new Outcome.Added(ArticleIds.ofFeed(id));
    }

    /** By its address, or because this feed has said the same before under another one. */
    private Optional<Long> known(Session session, Article article) {
        return session.first(
                        "SELECT id FROM feed_article WHERE feed = ? AND url IN (?, ?)",
                        row -> row.getLong(1),
                        feed,
                        article.url(),
                        Address.other(article.url()))
                .or(() -> session.first(
                        "SELECT id FROM feed_article WHERE feed = ? AND title = ? AND text = ?",
                        row -> row.getLong(1),
                        feed,
                        article.title(),
                        article.text()));
    }

    private Optional<Article> stored(Session session, long id) {
        return session.first("SELECT * FROM feed_article WHERE id = ?", SqliteFeedArticles::article, id)
                .map(StoredArticle::article);
    }

    /** What is said now takes the place of what was said, under the same rule as in the news for all. */
    private void correct(Session session, long id, Indexed indexed) {
        Article article = indexed.article();
        if (stored(session, id)
                .filter(said -> revisions.takesPlace(article, said))
                .isEmpty()) {
            return;
        }
        session.update(
                "UPDATE feed_article SET title = ?, text = ?, source = ?, language = ? WHERE id = ?",
                article.title(),
                article.text(),
                article.source(),
                article.language().code(),
                id);
        session.update(
                "UPDATE feed_terms SET title = ?, text = ? WHERE rowid = ?",
                indexed.terms().title(),
                indexed.terms().text(),
                id);
        know(session, article.language());
    }

    private static void know(Session session, Language language) {
        session.update("INSERT OR IGNORE INTO private_language (language) VALUES (?)", language.code());
    }

    @Override
    public List<StoredArticle> withUrls(Collection<String> urls) {
        List<StoredArticle> found = new ArrayList<>();
        for (String url : new HashSet<>(urls)) {
            found.addAll(
                    list("SELECT * FROM feed_article WHERE feed = ? AND url IN (?, ?)", feed, url, Address.other(url)));
        }
        return found;
    }

    @Override
    public List<StoredArticle> newest(int limit) {
        return list("SELECT * FROM feed_article WHERE feed = ? ORDER BY published DESC, id DESC LIMIT ?", feed, limit);
    }

    private List<StoredArticle> list(String sql, Object... parameters) {
        return database.read(session -> session.list(sql, SqliteFeedArticles::article, parameters));
    }

    @Override
    public long count() {
        return database.read(session -> session.number("SELECT count(*) FROM feed_article WHERE feed = ?", feed));
    }

    @Override
    public Set<Language> languages() {
        return database
                .read(session -> session.list(
                        "SELECT DISTINCT language FROM feed_article WHERE feed = ?",
                        row -> new Language(row.getString(1)),
                        feed))
                .stream()
                .collect(Collectors.toSet());
    }

    /** As what a chat was sent: neither remembered nor shown beyond it. */
    static StoredArticle article(ResultSet row) throws SQLException {
        return new StoredArticle(
                ArticleIds.ofFeed(row.getLong("id")),
                new Article(
                        row.getString("url"),
                        row.getString("title"),
                        row.getString("text"),
                        SqliteFeeds.instant(row, "published"),
                        row.getString("source"),
                        new Language(row.getString("language")),
                        Origin.SENT));
    }
}
