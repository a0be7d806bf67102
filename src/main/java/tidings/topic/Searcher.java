package tidings.topic;

/** Finds the stored articles about a topic. */
public interface Searcher {
    /**
     * The best articles for the query. With {@link Query#urls()} only those are looked at, and all of them that are
     * stored are returned, however badly they fit.
     *
     * @param limit how many hits at most, from 1
     */
    Found search(Query query, int limit);
}
