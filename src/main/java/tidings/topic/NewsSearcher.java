package tidings.topic;

import java.util.List;
import tidings.article.StoredArticle;

/** Finds the articles about a topic, and how things stand with it. */
public interface NewsSearcher extends Searcher {
    /**
     * The newest articles that have the rarest words of the query (all of its words where it has two), whoever may see
     * them, within the time it asks for: of a topic with more articles than anyone reads, these tell how things stand.
     *
     * @param limit how many at most, from 1
     * @return newest first
     */
    List<StoredArticle> latest(Query query, int limit);
}
