package tidings.store;

/**
 * What a search may cost.
 *
 * @param small articles up to which a store is searched whole
 * @param entries index entries that a search beyond a month may score
 */
record SearchCost(long small, long entries) {
    /** About 30 ms for one search. */
    static final SearchCost BEARABLE = new SearchCost(50_000, 50_000);
}
