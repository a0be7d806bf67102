package tidings.alert;

/**
 * Something happened to a stored article: it came into its story, another outlet carries it, or it was corrected.
 *
 * @param seq grows with every arrival
 */
public record Arrival(long seq, long article) {}
