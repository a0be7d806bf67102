package tidings.store;

/**
 * What a search may cost.
 *
 * @param small articles up to which a store is searched whole
 * @param scored index entries that a search beyond a month may score
 * @param counted index entries of the words that a search within a month looks for. It scores few of them, but bm25()
 *     goes through the whole store to count each word's
 */
record SearchCost(long small, long scored, long counted) {
    /**
     * About 20 ms for one search. At a million articles it finds 99 of 100 articles of an event that scoring every word
     * everywhere finds among the best ten (docs/decisions.md).
     */
    static final SearchCost BEARABLE = new SearchCost(50_000, 25_000, 30_000);
}
