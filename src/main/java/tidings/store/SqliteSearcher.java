package tidings.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tidings.article.StoredArticle;
import tidings.topic.Found;
import tidings.topic.Hit;
import tidings.topic.Query;
import tidings.topic.Searcher;
import tidings.topic.Term;

/** Finds articles by the full-text index of SQLite (FTS5). */
public final class SqliteSearcher implements Searcher {
    private final Database database;

    public SqliteSearcher(Database database, Clock clock) {
        this.database = database;
    }

    @Override
    public Found search(Query query, int limit) {
        return database.read(session -> {
            List<Hit> hits = query.urls().isEmpty() ? ranked(session, query, limit) : named(session, query, limit);
            return new Found(hits, rarity(session, query.terms()));
        });
    }

    private static List<Hit> ranked(Session session, Query query, int limit) {
        if (query.terms().isEmpty()) {
            return List.of();
        }
        ArticleIds.Range range = ArticleIds.Range.of(query.period());
        record Scored(long id, double score) {}
        List<Scored> best = session.list(
                """
                SELECT rowid, bm25(article_terms, 3.0, 1.0) AS score FROM article_terms
                WHERE article_terms MATCH ? AND rowid BETWEEN ? AND ? ORDER BY score LIMIT ?
                """,
                row -> new Scored(row.getLong(1), -row.getDouble(2)),
                anyOf(query.terms()),
                range.first(),
                range.last(),
                limit);
        List<Hit> hits = new ArrayList<>();
        best.forEach(scored -> SqliteArticles.withId(session, scored.id())
                .ifPresent(article -> hits.add(new Hit(article, scored.score()))));
        return hits;
    }

    private static List<Hit> named(Session session, Query query, int limit) {
        Map<Long, Hit> hits = new HashMap<>();
        for (StoredArticle article : SqliteArticles.withUrls(session, query.urls())) {
            hits.put(article.id(), new Hit(article, 0));
        }
        ranked(session, query, Integer.MAX_VALUE)
                .forEach(hit -> hits.replace(hit.stored().id(), hit));
        return hits.values().stream()
                .sorted((one, other) -> Double.compare(other.score(), one.score()))
                .limit(limit)
                .toList();
    }

    private static Map<Term, Double> rarity(Session session, List<Term> terms) {
        long all = session.number("SELECT coalesce(sum(articles), 0) FROM article_tally");
        Map<Term, Double> rarity = new HashMap<>();
        for (Term term : terms) {
            long having = session.number(
                    "SELECT count(*) FROM article_terms WHERE article_terms MATCH ?", anyForm(term.forms()));
            rarity.put(term, Math.log(1 + (all - having + 0.5) / (having + 0.5)));
        }
        return rarity;
    }

    /** A MATCH expression: articles with any of the terms. Every form is quoted, so no sign in it is an operator. */
    private static String anyOf(List<Term> terms) {
        return terms.stream().map(term -> anyForm(term.forms())).collect(Collectors.joining(" OR "));
    }

    private static String anyForm(Set<String> forms) {
        return forms.stream().sorted().map(SqliteSearcher::quoted).collect(Collectors.joining(" OR "));
    }

    private static String quoted(String form) {
        return '"' + form.replace("\"", "\"\"") + '"';
    }
}
