package tidings.article;

/**
 * An article with its place in the store.
 *
 * @param id grows with the time of publication: epoch seconds &lt;&lt; 20 | sequence, so a time window is a range of
 *     ids. Articles without a date have ids of the year 1970: they are never mistaken for news.
 */
public record StoredArticle(long id, Article article) {}
