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
    /** About 30 ms for one search. */
    static final SearchCost BEARABLE = new SearchCost(50_000, 50_000, 200_000);
}
