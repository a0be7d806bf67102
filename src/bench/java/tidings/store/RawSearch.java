package tidings.store;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tidings.article.StoredArticle;
import tidings.text.Language;
import tidings.text.LuceneAnalysis;
import tidings.topic.Period;

/** The one query that a search stands on, by itself: any of the words, by bm25(), and the articles of the best 50. */
public final class RawSearch {
    private static final int LIMIT = 50;

    private final Database database;
    private final LuceneAnalysis analysis = new LuceneAnalysis();

    /** @param database as the searcher's */
    public RawSearch(Database database) {
        this.database = database;
    }

    /** The best articles of the period with any of the words, in either language of the invented news. */
    public List<StoredArticle> any(String topic, Period period) {
        return search(matching(topic, " OR "), period);
    }

    /** The best articles of the period with all of the words. */
    public List<StoredArticle> all(String topic, Period period) {
        return search(matching(topic, " AND "), period);
    }

    private String matching(String topic, String operator) {
        return Arrays.stream(topic.split(" ")).map(this::forms).collect(Collectors.joining(operator));
    }

    private String forms(String word) {
        return Stream.of(Language.ENGLISH, Language.RUSSIAN)
                .flatMap(language -> analysis.terms(word, language).stream())
                .distinct()
                .map(term -> '"' + term + '"')
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    private List<StoredArticle> search(String match, Period period) {
        ArticleIds.Range range = ArticleIds.Range.of(period);
        return database.read(session -> session
                .list(
                        """
                        SELECT rowid FROM article_terms
                        WHERE article_terms MATCH ? AND rowid BETWEEN ? AND ? ORDER BY bm25(article_terms, 3.0, 1.0) LIMIT ?
                        """,
                        row -> row.getLong(1),
                        match,
                        range.first(),
                        range.last(),
                        LIMIT)
                .stream()
                .flatMap(id -> SqliteArticles.withId(session, id).stream())
                .toList());
    }
}
