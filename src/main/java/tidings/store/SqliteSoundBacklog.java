package tidings.store;

import java.util.List;
import tidings.article.Article;
import tidings.article.StoredArticle;
import tidings.text.TextAnalysis;
import tidings.text.Token;

/**
 * Keeps the names of articles that were stored before names were kept by how they sound, newest first, so that they are
 * found in other spellings and scripts. Reads {@value #BATCH} articles a transaction and {@value #BATCHES} times so many
 * a run, a second of CPU time at most; what is done is done once, whenever the program is stopped.
 */
public final class SqliteSoundBacklog implements Runnable {
    static final int BATCH = 100;
    static final int BATCHES = 20;

    private final Database database;
    private final TextAnalysis analysis;

    public SqliteSoundBacklog(Database database, TextAnalysis analysis) {
        this.database = database;
        this.analysis = analysis;
    }

    private record Analysed(String text, List<Token> words) {}

    @Override
    public void run() {
        NameSounds names = new NameSounds();
        boolean more = true;
        for (int i = 0; i < BATCHES && more; i++) {
            more = readBatch(names);
        }
    }

    /** The articles are analysed outside of the transaction: nobody else writes during one. */
    private boolean readBatch(NameSounds names) {
        List<StoredArticle> articles = database.read(SqliteSoundBacklog::waiting);
        if (articles.isEmpty()) {
            return false;
        }
        List<Analysed> analysed = articles.stream()
                .map(StoredArticle::article)
                .map(this::analysed)
                .toList();
        database.writing(session -> {
            analysed.forEach(article -> names.note(article.text(), article.words()));
            names.write(session);
            session.update(
                    "UPDATE sound_backlog SET newest = ?", articles.getLast().id() - 1);
        });
        return articles.size() == BATCH;
    }

    private Analysed analysed(Article article) {
        return new Analysed(article.text(), analysis.tokens(article.text(), article.language()));
    }

    private static List<StoredArticle> waiting(Session session) {
        return session.list(
                "SELECT " + SqliteArticles.COLUMNS
                        + " FROM article WHERE id <= (SELECT newest FROM sound_backlog) ORDER BY id DESC LIMIT ?",
                SqliteArticles::article,
                BATCH);
    }
}
