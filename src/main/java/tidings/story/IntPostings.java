package tidings.story;

/** Numbers by their keys, several to a key. */
sealed interface IntPostings permits IntMultimap, SortedMultimap {
    /** Copies the values of a key, as many as there is room for, and says how many. */
    int get(int key, int[] into);
}
