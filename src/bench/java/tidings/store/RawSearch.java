package tidings.store;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
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
    public List<StoredArticle> search(String topic, Period period) {
        String match = Arrays.stream(topic.split(" "))
                .flatMap(word -> List.of(Language.ENGLISH, Language.RUSSIAN).stream()
                        .flatMap(language -> analysis.terms(word, language).stream())
                        .distinct())
                .map(term -> '"' + term + '"')
                .collect(Collectors.joining(" OR "));
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
