package tidings.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tidings.article.Address;
import tidings.article.Article;
import tidings.article.Articles;
import tidings.article.Fingerprint;
import tidings.article.Origin;
import tidings.article.StoredArticle;
import tidings.text.Language;
import tidings.text.TextAnalysis;
import tidings.text.Token;

/** The articles in SQLite, each with its analysed terms in the full-text index beside it. */
public final class SqliteArticles implements Articles {
    static final String COLUMNS = "id, url, title, text, published, source, language, origin";

    private final Database database;
    private final TextAnalysis analysis;
    private final Clock clock;
    private final NameSounds names = new NameSounds();

    public SqliteArticles(Database database, TextAnalysis analysis, Clock clock) {
        this.database = database;
        this.analysis = analysis;
        this.clock = clock;
    }

    @Override
    public List<Outcome> add(List<Article> articles) {
        try {
            return database.write(session -> add(session, articles));
        } catch (RuntimeException e) {
            names.forget();
            throw e;
        }
    }

    private List<Outcome> add(Session session, List<Article> articles) {
        if (articles.stream().anyMatch(article -> article.origin() != Origin.SAMPLE)) {
            // Invented news never stands beside real news: whatever brings the first real article takes it away.
            session.update("DELETE FROM article WHERE origin = 'SAMPLE'");
        }
        List<Indexed> added = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>(articles.size());
        articles.forEach(article -> outcomes.add(add(session, article, added)));
        names.write(session);
        index(session, added);
        return outcomes;
    }

    private Outcome add(Session session, Article article, List<Indexed> added) {
        byte[] content = Fingerprint.of(article);
        Optional<Long> known = session.first(
                "SELECT id FROM article WHERE url IN (?, ?) OR content = ?",
                row -> row.getLong(1),
                article.url(),
                Address.other(article.url()),
                content);
        if (known.isPresent()) {
            return new Outcome.Known(known.get());
        }
        Indexed indexed = insert(session, article, content);
        added.add(indexed);
        return new Outcome.Added(indexed.id());
    }

    private record Indexed(long id, IndexTerms terms) {}

    private Indexed insert(Session session, Article article, byte[] content) {
        List<Token> title = analysis.tokens(article.title(), article.language());
        List<Token> text = analysis.tokens(article.text(), article.language());
        names.note(article.text(), text);
        long id = ArticleIds.next(session, article.published().map(this::notInTheFuture));
        session.update(
                """
                INSERT INTO article (id, url, content, title, text, published, source, language, origin, words)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                article.url(),
                content,
                article.title(),
                article.text(),
                article.published(),
                article.source(),
                article.language().code(),
                article.origin().name(),
                text.size());
        return new Indexed(id, IndexTerms.of(article, title, text));
    }

    /**
     * Index entries come last and together: the savepoint of any statement with a trigger makes FTS5 write out what it
     * has gathered so far, and merging a thousand pieces of one article each takes a third of an import. So does an entry
     * whose id is less than that of the one before it, and feeds tell the newest first.
     */
    private static void index(Session session, List<Indexed> added) {
        added.stream()
                .sorted(Comparator.comparingLong(Indexed::id))
                .forEach(article -> session.update(
                        "INSERT INTO article_terms (rowid, title, text) VALUES (?, ?, ?)",
                        article.id(),
                        article.terms().title(),
                        article.terms().text()));
    }

    /** A date from the future is a mistake or a trick: it must not make an article the newest for years. */
    private Instant notInTheFuture(Instant published) {
        Instant now = clock.instant();
        return published.isAfter(now) ? now : published;
    }

    @Override
    public List<StoredArticle> withUrls(Collection<String> urls) {
        return database.read(session -> withUrls(session, urls));
    }

    static List<StoredArticle> withUrls(Session session, Collection<String> urls) {
        Set<StoredArticle> found = new LinkedHashSet<>();
        for (String url : new HashSet<>(urls)) {
            session
                    .list(
                            "SELECT " + COLUMNS + " FROM article WHERE url IN (?, ?)",
                            SqliteArticles::article,
                            url,
                            Address.other(url))
                    .stream()
                    .min(Comparator.comparing(stored -> !stored.article().url().equals(url)))
                    .ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    static Optional<StoredArticle> withId(Session session, long id) {
        return session.first("SELECT " + COLUMNS + " FROM article WHERE id = ?", SqliteArticles::article, id);
    }

    /** The newest that match, newest first: ids grow with the time of publication, so the index reads no more than these. */
    static List<StoredArticle> newest(Session session, String match, ArticleIds.Range range, int limit) {
        return session.list(
                "SELECT " + COLUMNS + """
                 FROM article WHERE id IN (
                    SELECT rowid FROM article_terms WHERE article_terms MATCH ? AND rowid BETWEEN ? AND ?
                    ORDER BY rowid DESC LIMIT ?)
                ORDER BY id DESC
                """, SqliteArticles::article, match, range.first(), range.last(), limit);
    }

    @Override
    public List<StoredArticle> newest(int limit) {
        return database.read(session -> session.list(
                "SELECT " + COLUMNS + " FROM article ORDER BY id DESC LIMIT ?", SqliteArticles::article, limit));
    }

    @Override
    public long count() {
        return database.read(session -> session.number("SELECT coalesce(sum(articles), 0) FROM article_tally"));
    }

    @Override
    public Set<Language> languages() {
        return database.read(SqliteArticles::languages);
    }

    static Set<Language> languages(Session session) {
        return Set.copyOf(session.list(
                "SELECT language FROM article_tally WHERE articles > 0", row -> new Language(row.getString(1))));
    }

    /** A row of {@link #COLUMNS}. By number: fifty rows of a search would look for each name fifty times. */
    static StoredArticle article(ResultSet row) throws SQLException {
        long published = row.getLong(5);
        Optional<Instant> date = row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochSecond(published));
        return new StoredArticle(
                row.getLong(1),
                new Article(
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        date,
                        row.getString(6),
                        new Language(row.getString(7)),
                        Origin.valueOf(row.getString(8))));
    }
}
