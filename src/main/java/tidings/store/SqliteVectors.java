package tidings.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tidings.article.StoredArticle;
import tidings.embed.Int8Vector;
import tidings.embed.Neighbours;
import tidings.embed.Vectors;
import tidings.topic.Period;

/**
 * Vectors of articles in SQLite, a row each by the article's id, so that a period is a range of rows. They are compared
 * one by one: that needs no index to be kept, forgets at once, and is exact.
 */
public final class SqliteVectors implements Vectors {
    /** More are not compared. */
    private static final int COMPARED = 100_000;

    private static final byte[] NONE = {};

    private final Database database;
    private final int compared;

    public SqliteVectors(Database database) {
        this(database, COMPARED);
    }

    SqliteVectors(Database database, int compared) {
        this.database = database;
        this.compared = compared;
    }

    @Override
    public List<StoredArticle> nearest(String model, Int8Vector vector, Period period, int limit) {
        ArticleIds.Range range = ArticleIds.Range.of(period);
        Neighbours neighbours = new Neighbours(limit);
        return database.read(session -> {
            session.each(
                    """
                    SELECT article, vector FROM article_vector
                    WHERE article BETWEEN ? AND ? AND model = (SELECT id FROM embedding_model WHERE name = ?)
                    ORDER BY article DESC LIMIT ?
                    """,
                    row -> {
                        byte[] stored = row.getBytes(2);
                        if (vector.isComparable(stored)) {
                            neighbours.offer(row.getLong(1), vector.cosine(stored));
                        }
                    },
                    range.first(),
                    range.last(),
                    model,
                    compared);
            return neighbours.outstanding().stream()
                    .flatMap(near -> SqliteArticles.withId(session, near.article()).stream())
                    .toList();
        });
    }

    @Override
    public Optional<Embedded> of(String model, long article) {
        return database.read(session -> session.first(
                """
                SELECT vector FROM article_vector
                WHERE article = ? AND model = (SELECT id FROM embedding_model WHERE name = ?)
                """,
                row -> new Embedded(
                        article,
                        Optional.of(row.getBytes(1))
                                .filter(bytes -> bytes.length > 0)
                                .map(Int8Vector::kept)),
                article,
                model));
    }

    @Override
    public List<byte[]> latest(String model, int limit) {
        return database.read(session -> session.list("""
                SELECT vector FROM article_vector
                WHERE model = (SELECT id FROM embedding_model WHERE name = ?) AND length(vector) > 0
                ORDER BY article DESC LIMIT ?
                """, row -> row.getBytes(1), model, limit));
    }

    private record Looked(long id, boolean missing) {}

    @Override
    public Step missing(String model, long before, int articles) {
        return database.read(session -> {
            List<Looked> looked =
                    session.list("""
                    SELECT a.id, v.article IS NULL FROM article a LEFT JOIN article_vector v
                        ON v.article = a.id AND v.model = (SELECT id FROM embedding_model WHERE name = ?)
                    WHERE a.id < ? ORDER BY a.id DESC LIMIT ?
                    """, row -> new Looked(row.getLong(1), row.getBoolean(2)), model, before, articles);
            List<StoredArticle> missing = new ArrayList<>();
            looked.stream()
                    .filter(Looked::missing)
                    .forEach(each -> SqliteArticles.withId(session, each.id()).ifPresent(missing::add));
            return new Step(
                    missing,
                    looked.size(),
                    looked.isEmpty() ? before : looked.getLast().id());
        });
    }

    @Override
    public void keep(String model, List<Embedded> vectors) {
        database.writing(session -> {
            session.update("INSERT INTO embedding_model (name) VALUES (?) ON CONFLICT DO NOTHING", model);
            long number = session.number("SELECT id FROM embedding_model WHERE name = ?", model);
            vectors.forEach(each -> session.update(
                    // It may have been removed meanwhile.
                    "INSERT OR REPLACE INTO article_vector SELECT id, ?, ? FROM article WHERE id = ?",
                    number,
                    each.vector().map(Int8Vector::bytes).orElse(NONE),
                    each.article()));
        });
    }

    @Override
    public long count(String model) {
        return database.read(session -> session.number(
                "SELECT count(*) FROM article_vector WHERE model = (SELECT id FROM embedding_model WHERE name = ?)",
                model));
    }
}
