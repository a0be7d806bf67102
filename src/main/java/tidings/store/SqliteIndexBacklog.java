package tidings.store;

import java.util.List;
import java.util.Optional;
import tidings.article.Article;
import tidings.article.StoredArticle;
import tidings.text.TextAnalysis;
import tidings.text.Token;

/**
 * Indexes articles anew whose language is analysed otherwise by now, newest first, so that they are found by the words
 * that topics are read in, and keeps how the names in them sound with these. Reads {@value #BATCH} articles a transaction and {@value #BATCHES} times so many a run; what is
 * done is done once, whenever the program is stopped.
 */
public final class SqliteIndexBacklog implements Runnable {
    static final int BATCH = 100;
    static final int BATCHES = 20;

    private final Database database;
    private final TextAnalysis analysis;

    public SqliteIndexBacklog(Database database, TextAnalysis analysis) {
        this.database = database;
        this.analysis = analysis;
    }

    private record Waiting(String language, long newest) {}

    private record Indexed(StoredArticle stored, IndexTerms terms, List<Token> words) {}

    @Override
    public void run() {
        boolean more = true;
        for (int i = 0; i < BATCHES && more; i++) {
            Optional<Waiting> next = database.read(SqliteIndexBacklog::next);
            next.ifPresent(this::indexBatch);
            more = next.isPresent();
        }
    }

    private static Optional<Waiting> next(Session session) {
        return session.first(
                "SELECT language, newest FROM index_backlog", row -> new Waiting(row.getString(1), row.getLong(2)));
    }

    /** The articles are analysed outside of the transaction: nobody else writes during one. */
    private void indexBatch(Waiting waiting) {
        List<StoredArticle> articles = database.read(session -> session.list(
                "SELECT " + SqliteArticles.COLUMNS
                        + " FROM article WHERE language = ? AND id <= ? ORDER BY id DESC LIMIT ?",
                SqliteArticles::article,
                waiting.language(),
                waiting.newest(),
                BATCH));
        List<Indexed> indexed = articles.stream().map(this::indexed).toList();
        NameSounds names = new NameSounds();
        database.writing(session -> {
            // In rising order, for the reason that SqliteArticles has.
            indexed.reversed().forEach(article -> index(session, article, names));
            names.write(session);
            if (articles.size() < BATCH) {
                session.update("DELETE FROM index_backlog WHERE language = ?", waiting.language());
            } else {
                session.update(
                        "UPDATE index_backlog SET newest = ? WHERE language = ?",
                        articles.getLast().id() - 1,
                        waiting.language());
            }
        });
    }

    /** It may have been removed meanwhile, and then stays out of the index. */
    private static void index(Session session, Indexed article, NameSounds names) {
        long id = article.stored().id();
        session.update("DELETE FROM article_terms WHERE rowid = ?", id);
        session.update(
                "INSERT INTO article_terms (rowid, title, text) SELECT id, ?2, ?3 FROM article WHERE id = ?1",
                id,
                article.terms().title(),
                article.terms().text());
        names.note(article.stored().article().text(), article.words());
    }

    private Indexed indexed(StoredArticle stored) {
        Article article = stored.article();
        List<Token> title = analysis.tokens(article.title(), article.language());
        List<Token> text = analysis.tokens(article.text(), article.language());
        return new Indexed(stored, IndexTerms.of(article, title, text), text);
    }
}
