package tidings.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tidings.article.Address;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.article.PrivateArticles;
import tidings.article.StoredArticle;
import tidings.text.Language;
import tidings.text.TextAnalysis;

/** The articles that chats keep for themselves, in tables of their own. */
public final class SqlitePrivateArticles implements PrivateArticles {
    /** What is public under the same address is no longer private. */
    static final String OWN =
            "FROM private_article a WHERE chat = ? AND NOT EXISTS (SELECT 1 FROM article p WHERE p.url = a.url)";

    private final Database database;
    private final TextAnalysis analysis;
    private final Clock clock;
    private final int most;

    /** @param most how many a chat may keep */
    public SqlitePrivateArticles(Database database, TextAnalysis analysis, Clock clock, int most) {
        this.database = database;
        this.analysis = analysis;
        this.clock = clock;
        this.most = most;
    }

    @Override
    public Kept keep(long chat, Article article) {
        IndexTerms terms = IndexTerms.of(article, analysis);
        return database.write(session -> session.first(
                        "SELECT id FROM article WHERE url IN (?, ?)",
                        row -> row.getLong(1),
                        article.url(),
                        Address.other(article.url()))
                .<Kept>map(Kept.Publicly::new)
                .orElseGet(() -> keep(session, chat, article, terms)));
    }

    private Kept keep(Session session, long chat, Article article, IndexTerms terms) {
        session.update(
                "DELETE FROM private_article WHERE chat = ? AND url IN (?, ?)",
                chat,
                article.url(),
                Address.other(article.url()));
        session.update(
                """
                INSERT INTO private_article (chat, url, title, text, published, source, language, kept)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                chat,
                article.url(),
                article.title(),
                article.text(),
                article.published(),
                article.source(),
                article.language().code(),
                clock.instant());
        long id = session.number("SELECT last_insert_rowid()");
        session.update(
                "INSERT INTO private_terms (article, title, text) VALUES (?, ?, ?)", id, terms.title(), terms.text());
        session.update(
                "INSERT OR IGNORE INTO private_language (language) VALUES (?)",
                article.language().code());
        session.update("""
                DELETE FROM private_article WHERE chat = ? AND id NOT IN
                    (SELECT id FROM private_article WHERE chat = ? ORDER BY id DESC LIMIT ?)
                """, chat, chat, most);
        return new Kept.Privately(ArticleIds.ofPrivate(id));
    }

    @Override
    public List<StoredArticle> of(long chat) {
        return database.read(
                session -> session.list("SELECT * " + OWN + " ORDER BY id DESC", SqlitePrivateArticles::article, chat));
    }

    @Override
    public void forget(long chat, long id) {
        database.writing(session -> session.update(
                "DELETE FROM private_article WHERE chat = ? AND id = ?", chat, id - ArticleIds.ofPrivate(0)));
    }

    static StoredArticle article(ResultSet row) throws SQLException {
        long published = row.getLong("published");
        Optional<Instant> date = row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochSecond(published));
        return new StoredArticle(
                ArticleIds.ofPrivate(row.getLong("id")),
                new Article(
                        row.getString("url"),
                        row.getString("title"),
                        row.getString("text"),
                        date,
                        row.getString("source"),
                        new Language(row.getString("language")),
                        Origin.SENT));
    }
}
